import type { OpenConversation } from '../snapshots/conversation';
import { type Field, known, unknown } from '../snapshots/field';
import { tidy } from '../shared/text';
import type { FieldLocators, ReadContext } from './adapter';
import { type Finder, query, queryAll } from './locate';
import { readMessages } from './messages';

/** What a chat pane and an inquiry thread share: composer, older messages, product, the messages themselves. */

export const COMPOSER_FIELD: FieldLocators = {
  field: 'open.composer',
  kind: 'always',
  locators: [
    { css: 'textarea.send-textarea', source: '§2.4 AAR 2026-10, BOT 2025-26' },
    { css: 'textarea[class*="send"]', source: '§2.4, prefix' },
    { css: '.mock-reply .holder', source: '§3.4 PUP 2020-21 (old)' },
  ],
};

export const MORE_FIELD: FieldLocators = {
  field: 'open.moreAbove',
  kind: 'sometimes',
  locators: [
    {
      labels: ['查看更多', '加载更多', '历史消息', '查看更多历史消息', '查看历史消息', 'View more', 'Load more'],
      source: '§3.4 LOB 2026-07',
    },
  ],
};

/** `empty` or `filled` of the one visible composer; none or two = unknown (§10.2 no. 5). Its text is not kept. */
export function readComposer(root: ParentNode, finder: Finder, context: ReadContext): Field<'empty' | 'filled'> {
  const boxes = finder.all(root, 'open.composer', (element) => context.isVisible(element));
  const [box] = boxes;
  if (!box) return unknown('absent');
  if (boxes.length > 1) return unknown('ambiguous');
  const text = 'value' in box ? String(box.value) : '';
  return known(text.trim() === '' ? 'empty' : 'filled');
}

/** Walks at most this many siblings and levels around the first and last message. */
const NEAR = 4;

/** Whether the page offers older messages: a line of its own before the first or after the last row, never in a message. */
export function readMoreAbove(pane: Element, rows: readonly Element[], finder: Finder): Field<boolean> {
  const words = new Set(finder.locators('open.moreAbove')[0]?.labels);
  const offers = (element: Element) => element.textContent.length <= 60 && words.has(tidy(element.textContent));
  const beside = (row: Element | undefined, next: 'previousElementSibling' | 'nextElementSibling') => {
    for (let level = 0; row && row !== pane && level < NEAR; level++, row = row.parentElement ?? undefined) {
      let sibling = row[next];
      for (let step = 0; sibling && step < NEAR; step++, sibling = sibling[next]) {
        if (offers(sibling)) return true;
      }
    }
    return false;
  };
  const found = beside(rows[0], 'previousElementSibling') || beside(rows.at(-1), 'nextElementSibling');
  finder.note('open.moreAbove', found ? 0 : null);
  return found ? known(true) : unknown('not-shown');
}

/** Element of each message of the last read, for marking a quote. */
let elements: ReadonlyMap<string, Element> = new Map();

/** The element that showed the message with this fingerprint in the last read, if it is still in the page. */
export function messageElement(_context: ReadContext, fp: string): Element | null {
  const element = elements.get(fp);
  return element?.isConnected ? element : null;
}

const FLOW = '.scroll-box, .im-message-flow';

/** Messages, product and older-messages flag of a pane. */
export function readThread(
  pane: Element,
  flow: Element,
  finder: Finder,
  context: ReadContext,
): Pick<OpenConversation, 'messages' | 'product' | 'moreAbove'> {
  const read = readMessages(flow, finder, context);
  elements = read.elements;
  // A flow with nothing in it is a conversation without messages, or one still loading: no locator has failed.
  if (read.messages.length === 0 && query(pane, FLOW)?.childElementCount === 0) finder.forget('message.row');
  const rows = read.messages.flatMap(({ fp }) => elements.get(fp) ?? []);
  // The card of the inquiry first, else the first product the buyer sent: what the conversation is about.
  const cards = read.messages.filter(({ products }) => products.length > 0);
  const card = cards.find(({ kind }) => kind === 'inquiry-card') ?? cards.find(({ from }) => from === 'buyer');
  const product = card?.products[0];
  return {
    messages: read.messages,
    product: product ? known(product) : unknown('not-shown'),
    moreAbove: readMoreAbove(pane, rows, finder),
  };
}

/** Text of the first and last row in the page, for telling one conversation from the next before it is read. */
export function endsOf(rows: readonly Element[]): string {
  return [rows[0], rows.at(-1)].map((row) => row?.textContent.slice(0, 400) ?? '').join('|');
}

/** Words of the interface around a conversation. */
export function interfaceWords(root: ParentNode, css: string): string[] {
  return queryAll(root, css)
    .slice(0, 40)
    .map((element) => tidy(element.textContent).slice(0, 60));
}
