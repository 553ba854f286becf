import type { OpenConversation } from '../snapshots/conversation';
import { type Field, known, unknown } from '../snapshots/field';
import type { ReadContext } from './adapter';
import { buyerPanels, customerIdIn } from './buyer-card';
import { always, labels, sometimes } from './fields';
import { type Finder, query, textOf } from './locate';
import { identityKeyOf } from './identity-key';
import { messageRows, readMessages } from './messages';

/* What a chat pane and an inquiry thread share. */

export const COMPOSER = always(
  'open.composer',
  'textarea.send-textarea', // §2.4 AAR 2026-10, BOT 2025-26
  'textarea[class*="send"]', // prefix
  '.mock-reply .holder', // §3.4 PUP 2020-21 (old)
);

export const MORE_ABOVE = sometimes(
  'open.moreAbove',
  labels('查看更多', '加载更多', '历史消息', '查看更多历史消息', '查看历史消息', 'View more', 'Load more'), // §3.4 LOB 2026-07
);

/** `empty` or `filled` of the one visible composer; none or two = unknown (§10.2 no. 5). Its text is not kept. */
export function readComposer(root: ParentNode, finder: Finder, context: ReadContext): OpenConversation['composer'] {
  const [box, ...more] = finder.all(root, COMPOSER.field, context.isVisible);
  if (!box) return unknown('absent');
  if (more.length > 0) return unknown('ambiguous');
  const text = 'value' in box ? String(box.value) : '';
  return known(text.trim() === '' ? 'empty' : 'filled');
}

/** Looks at this many siblings and levels around the first and last message. */
const NEAR = 4;

/** Whether the page offers older messages: words of their own before the first or after the last row, never in a message. */
function readMoreAbove(pane: Element, rows: readonly Element[], finder: Finder): Field<boolean> {
  const words = finder.locators(MORE_ABOVE.field)[0]?.labels ?? [];
  const beside = (row: Element | undefined, next: 'previousElementSibling' | 'nextElementSibling') => {
    for (let level = 0, node = row ?? null; node && node !== pane && level < NEAR; level++, node = node.parentElement) {
      let sibling = node[next];
      for (let step = 0; sibling && step < NEAR; step++, sibling = sibling[next]) {
        if (words.includes(textOf(sibling, 60).toLowerCase())) return true;
      }
    }
    return false;
  };
  const found = beside(rows[0], 'previousElementSibling') || beside(rows.at(-1), 'nextElementSibling');
  finder.note(MORE_ABOVE.field, found ? 0 : null);
  return found ? known(true) : unknown('not-shown');
}

/** Element of each message of the last read, for marking a quote. */
let elements: ReadonlyMap<string, Element> = new Map();

/** The element that showed the message with this fingerprint in the last read, if it is still in the page. */
export function messageElement(_context: ReadContext, fp: string): Element | null {
  const element = elements.get(fp);
  return element?.isConnected ? element : null;
}

/** Messages, product and older-messages flag of a pane. */
export function readThread(
  pane: Element,
  finder: Finder,
  context: ReadContext,
): Pick<OpenConversation, 'messages' | 'product' | 'moreAbove'> {
  const read = readMessages(pane, finder, context);
  elements = read.elements;
  // A flow with nothing in it is a conversation without messages, or one still loading: no locator has failed.
  if (elements.size === 0 && query(pane, '.scroll-box')?.childElementCount === 0) finder.forget('message.row');
  // The card of the inquiry first, else the first product the buyer sent: what the conversation is about.
  const cards = read.messages.filter(({ products }) => products.length > 0);
  const card = cards.find(({ kind }) => kind === 'inquiry-card') ?? cards.find(({ from }) => from === 'buyer');
  const product = card?.products[0];
  return {
    messages: read.messages,
    product: product ? known(product) : unknown('not-shown'),
    moreAbove: readMoreAbove(pane, [...elements.values()], finder),
  };
}

/** What tells this conversation from the next before it is read; null while neither buyer panel nor messages are there. */
export function threadKey(who: string, pane: Element, finder: Finder, context: ReadContext): string | null {
  const rows = messageRows(pane, finder, context);
  const [panel] = buyerPanels(finder, context);
  if (!panel && rows.length === 0) return null;
  const id = panel ? customerIdIn(panel, finder) : undefined;
  return identityKeyOf(`${who}|${id?.known ? id.value : ''}`, rows[0], rows.at(-1));
}
