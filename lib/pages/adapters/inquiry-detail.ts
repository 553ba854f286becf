import type { OpenConversation, ProductSeen } from '../../snapshots/conversation';
import { type Field, known, unknown } from '../../snapshots/field';
import { definePageAdapter, type FieldLocators, type PageReading, type ReadContext } from '../adapter';
import { BUYER_FIELDS, buyerPanels, readBuyerCard } from '../buyer-card';
import { COMPOSER, MORE_ABOVE, messageElement, readComposer, readThread, threadKey } from '../conversation';
import { always, labels, sometimes } from '../fields';
import { languageOf, wordsOf } from '../language';
import { Finder, type Line, around, linesOf, query, queryAll, tableOf } from '../locate';
import { MESSAGE_FIELDS } from '../messages';
import { guarded, orElse } from '../reading';
import { memoOf } from '../row-cache';
import { pageState } from '../state';

const fields: readonly FieldLocators[] = [
  always(
    'anchor',
    '.message-item-wrapper', // §1.5, §3.4 LOB 2026-07
    '.im-alicrm-box', // §1.5, §3.4 LOB 2026-07
    '.alicrm-customer-detail-card', // §2.5 AAR, MSG-US
    '.im-message-flow', // §3.4 LOB 2026-07
    '.im-session-wrapper', // §3.4 LOB 2026-07
    '.session-wrapper-inner', // §3.4 LOB 2026-07
  ),
  // Labels by their names in JSON (§3.3); the heading is assumed: it must stand in the block of the inquiry number.
  sometimes('open.subject', labels('主题', '询盘主题', 'Subject', 'Inquiry Subject'), 'h1, h2'),
  sometimes('open.product', labels('商品', '产品', '询盘商品', '商品名称', 'Product', 'Product Name')),
  sometimes('open.quantity', labels('数量', '采购数量', 'Quantity', 'Order Quantity')),
  COMPOSER,
  MORE_ABOVE,
  ...MESSAGE_FIELDS,
  ...BUYER_FIELDS,
];
const table = tableOf(fields);

const NUMBER = /^(?:询价单号|询盘单号|inquiry (?:no\.|id|number))$/;
/** §3.4 LOB 2026-07 */
const FLOWS = ['.im-message-flow', '.session-wrapper-inner', '.im-session-wrapper'];
/** Parts of the page that are not the inquiry's own head: there, a buyer could write a label. */
const FOREIGN =
  '.im-alicrm-box, .alicrm-customer-detail-card, .message-item-wrapper, textarea, .mock-reply, nav, script, style';

/** The URL identifies the inquiry (§3.1). */
function inquiryIdOf({ searchParams }: URL): string | null {
  return /^\d{1,30}$/.exec(searchParams.get('imInquiryId') ?? '')?.[0] ?? null;
}

/** The visible flow; where it has no name of its own, the page. Hidden ones are left-overs. */
function flowOf({ document, isVisible }: ReadContext): Element {
  return FLOWS.flatMap((css) => queryAll(document, css)).find(isVisible) ?? document.body;
}

/** Lines of the block around the thread that prints the inquiry number. */
function headOf(flow: Element): Line[] {
  for (let node = flow; node !== flow.ownerDocument.body && node.parentElement; node = node.parentElement) {
    for (const block of [...node.parentElement.children].slice(0, 20)) {
      if (block === node || block.textContent.length > 2000 || block.matches(FOREIGN) || query(block, FOREIGN))
        continue;
      const lines = linesOf(block);
      if (lines.some(({ label }) => NUMBER.test(label))) return lines;
    }
  }
  return [];
}

const isHeading = ({ element }: Line) => element.closest('h1, h2') !== null;

/** Value of the one line of the head with this field's label. */
function labelled(head: readonly Line[], field: string, finder: Finder): string {
  const words = finder.locators(field)[0]?.labels ?? [];
  const found = head.filter(({ label }) => words.includes(label));
  const value = found.length === 1 ? (found[0]?.inline.slice(0, 500) ?? '') : '';
  finder.note(field, value === '' ? null : 0);
  return value;
}

function readSubject(head: readonly Line[], finder: Finder): Field<string> {
  const told = labelled(head, 'open.subject', finder);
  if (told !== '') return known(told);
  const heading = head.find(isHeading);
  if (!heading) return unknown('not-shown');
  finder.note('open.subject', 1);
  return known(heading.text.slice(0, 500), 1);
}

/** The head's own words first, the rest from the card in the thread. */
function readProduct(head: readonly Line[], card: Field<ProductSeen>, finder: Finder): Field<ProductSeen> {
  const name = labelled(head, 'open.product', finder);
  const quantity = labelled(head, 'open.quantity', finder);
  if (name === '') return card;
  return known({ ...(card.known && card.value), name, ...(quantity && { quantity }) });
}

function readOpen(inquiryId: string, finder: Finder, context: ReadContext): OpenConversation {
  const flow = flowOf(context);
  const thread = readThread(flow, finder, context);
  const head = headOf(flow);
  const buyer = readBuyerCard(table, finder, context);
  const name = buyer.name.known ? buyer.name : senderName(thread.messages);
  return {
    identity: { name, customerId: buyer.customerId, inquiryId: known(inquiryId) },
    subject: readSubject(head, finder),
    ...thread,
    product: readProduct(head, thread.product, finder),
    buyer,
    composer: readComposer(context.document, finder, context),
  };
}

/** Without a card: the name on the buyer's rows, if all agree (a weak hint, §2.3). */
function senderName(messages: OpenConversation['messages']): Field<string> {
  const [name, ...others] = new Set(
    messages.flatMap(({ from, sender }) => (from === 'buyer' && sender ? [sender] : [])),
  );
  if (name === undefined) return unknown('absent');
  return others.length === 0 ? known(name, 1) : unknown('ambiguous');
}

const anchored = (finder: Finder, { document, isVisible }: ReadContext) => finder.any(document, 'anchor', isVisible);

const memo = memoOf<PageReading>();

function readAll(context: ReadContext): PageReading {
  const finder = new Finder(table);
  anchored(finder, context);
  const id = inquiryIdOf(context.url);
  return { open: id === null ? null : readOpen(id, finder, context), health: finder.health() };
}

function read(context: ReadContext): PageReading {
  const reading = memo(context, () => readAll(context));
  if (!reading.open) return reading;
  // What is typed into the composer is no mutation of the document.
  const composer = readComposer(context.document, new Finder(table), context);
  return { ...reading, open: { ...reading.open, composer } };
}

function identityKey(context: ReadContext): string | null {
  const id = inquiryIdOf(context.url);
  return id === null ? null : threadKey(id, flowOf(context), new Finder(table), context);
}

/** The smallest element around thread and panel. */
function watchRoots({ document }: ReadContext): Element[] {
  const parts = [...FLOWS, '.im-alicrm-box', '.alicrm-customer-detail-card'].flatMap((css) => queryAll(document, css));
  const root = around(parts.length > 0 ? parts : queryAll(document, '.message-item-wrapper'));
  return root ? [root] : [];
}

/** The chip stands by the subject, else by the buyer's name. */
function header(context: ReadContext): Element | null {
  const head = headOf(flowOf(context));
  const line = head.find(isHeading) ?? head[0];
  const [panel] = buyerPanels(new Finder(table), context);
  return line?.element ?? (panel && query(panel, '.name-text')?.parentElement) ?? null;
}

/** One inquiry's thread (seller-pages.md §3.4). */
export default definePageAdapter({
  id: 'inquiry-detail',
  matches: (url) =>
    url.hostname === 'message.alibaba.com' &&
    /^\/message\/(?:maDetail|default)\.htm$/.test(url.pathname) &&
    inquiryIdOf(url) !== null,
  sampleUrls: [
    'https://message.alibaba.com/message/maDetail.htm?imInquiryId=1000000001',
    'https://message.alibaba.com/message/default.htm?imInquiryId=1000000003',
  ],
  fields,
  language: ({ document }) => languageOf(wordsOf(document, '.base-information-form-item-label', 'button'), document),
  state: (context) => orElse('layout-unknown', () => pageState(context, () => anchored(new Finder(table), context))),
  read: (context) => guarded(fields, () => read(context)),
  identityKey: (context) => orElse(null, () => identityKey(context)),
  watchRoots,
  chipAnchors: (context) =>
    orElse([], () => {
      const element = header(context);
      return element ? [{ key: 'open', element }] : [];
    }),
  messageElement,
});
