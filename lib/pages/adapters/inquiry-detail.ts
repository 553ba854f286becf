import type { Identity, OpenConversation, ProductSeen } from '../../snapshots/conversation';
import { type Field, known, unknown } from '../../snapshots/field';
import { clip } from '../../shared/text';
import { definePageAdapter, type FieldLocators, type PageReading, type ReadContext } from '../adapter';
import { BUYER_FIELDS, buyerPanel, customerIdIn, readBuyerCard } from '../buyer-card';
import {
  COMPOSER_FIELD,
  MORE_FIELD,
  endsOf,
  interfaceWords,
  messageElement,
  readComposer,
  readThread,
} from '../conversation';
import { languageOf } from '../language';
import { Finder, type Line, linesOf, query, queryAll, splitLabel, tableOf } from '../locate';
import { MESSAGE_FIELDS, messageRows } from '../messages';
import { guarded, orElse } from '../reading';
import { pageState } from '../state';

const fields: readonly FieldLocators[] = [
  {
    field: 'anchor',
    kind: 'always',
    locators: [
      { css: '.message-item-wrapper', source: '§1.5, §3.4 LOB 2026-07' },
      { css: '.im-alicrm-box', source: '§1.5, §3.4 LOB 2026-07' },
      { css: '.alicrm-customer-detail-card', source: '§2.5 AAR, MSG-US' },
      { css: '.im-message-flow, .im-session-wrapper, .session-wrapper-inner', source: '§3.4 LOB 2026-07' },
    ],
  },
  {
    field: 'open.subject',
    kind: 'sometimes',
    locators: [
      { labels: ['主题', '询盘主题', 'Subject', 'Inquiry Subject'], source: '§3.3 JSON name' },
      { css: 'h1, h2', source: 'assumed: heading beside the inquiry number' },
    ],
  },
  {
    field: 'open.product',
    kind: 'sometimes',
    locators: [
      { labels: ['商品', '产品', '询盘商品', '商品名称', 'Product', 'Product Name'], source: '§3.3 JSON name' },
    ],
  },
  {
    field: 'open.quantity',
    kind: 'sometimes',
    locators: [{ labels: ['数量', '采购数量', 'Quantity', 'Order Quantity'], source: '§3.3 JSON name' }],
  },
  COMPOSER_FIELD,
  MORE_FIELD,
  ...MESSAGE_FIELDS,
  ...BUYER_FIELDS,
];

const table = tableOf(fields);
const INTERFACE =
  '.base-information-form-item-label, .send-tool-button, .common-load-more, textarea.send-textarea ~ button';
/** §3.4 LOB 2026-07 */
const FLOWS = ['.im-message-flow', '.session-wrapper-inner', '.im-session-wrapper'];
const NUMBER_LABELS = new Set(['询价单号', '询盘单号', 'inquiry no.', 'inquiry id', 'inquiry number']);

/** The URL identifies the inquiry (§3.1). */
function inquiryIdOf(url: URL): string | null {
  const id = url.searchParams.get('imInquiryId');
  return id !== null && /^\d{1,30}$/.test(id) ? id : null;
}

/** The visible flow; where it has no name of its own, the page. Hidden ones are left-overs. */
function flowOf({ document, isVisible }: ReadContext): Element {
  return FLOWS.flatMap((css) => queryAll(document, css)).find((flow) => isVisible(flow)) ?? document.body;
}

/** Lines of the page around the thread: not of messages, buyer panel or composer, where a buyer could write a label. */
function factLines(flow: Element): Line[][] {
  const blocks: Line[][] = [];
  const body = flow.ownerDocument.body;
  for (let node = flow; node !== body && node.parentElement; node = node.parentElement) {
    for (const sibling of node.parentElement.children) {
      if (sibling === node || blocks.length >= 20 || sibling.textContent.length > 2000) continue;
      if (sibling.matches(FOREIGN) || query(sibling, FOREIGN)) continue;
      blocks.push(linesOf(sibling));
    }
  }
  return blocks;
}

const FOREIGN =
  '.im-alicrm-box, .alicrm-customer-detail-card, .message-item-wrapper, textarea, .mock-reply, nav, script, style';

/** The block that prints the inquiry number is the inquiry's own head. */
function readFacts(flow: Element, finder: Finder): Pick<OpenConversation, 'subject' | 'product'> {
  const head = factLines(flow).find((lines) => lines.some(({ text }) => NUMBER_LABELS.has(splitLabel(text)[0])));
  const labelled = (field: string) => {
    const labels = new Set((finder.locators(field)[0]?.labels ?? []).map((label) => label.toLowerCase()));
    const found = (head ?? []).filter(({ text }) => labels.has(splitLabel(text)[0]));
    const value = found.length === 1 ? splitLabel(found[0]?.text ?? '')[1] : '';
    finder.note(field, value === '' ? null : 0);
    return value === '' ? undefined : clip(value, 500);
  };
  const name = labelled('open.product');
  const quantity = labelled('open.quantity');
  const product: ProductSeen = { ...(name && { name }), ...(quantity && { quantity }) };
  return {
    subject: readSubject(head, labelled('open.subject'), finder),
    product: name ? known(product) : unknown('not-shown'),
  };
}

function readSubject(head: readonly Line[] | undefined, told: string | undefined, finder: Finder): Field<string> {
  if (told !== undefined) return known(told);
  const heading = head?.find(({ element }) => element.closest('h1, h2') !== null);
  if (!heading) return unknown('not-shown');
  finder.note('open.subject', 1);
  return known(clip(heading.text, 500), 1);
}

function readOpen(finder: Finder, context: ReadContext): OpenConversation | null {
  const id = inquiryIdOf(context.url);
  if (id === null) return null;
  const flow = flowOf(context);
  const thread = readThread(flow, flow, finder, context);
  const facts = readFacts(flow, finder);
  const buyer = readBuyerCard(context.document, table, finder, context);
  const identity: Identity = {
    name: buyer.name.known ? buyer.name : senderName(thread.messages),
    customerId: buyer.customerId,
    inquiryId: known(id),
  };
  return {
    identity,
    subject: facts.subject,
    ...thread,
    product: mergeProducts(facts.product, thread.product),
    buyer,
    composer: readComposer(context.document, finder, context),
  };
}

/** The head's own words first, the id from the card. */
function mergeProducts(head: Field<ProductSeen>, card: Field<ProductSeen>): Field<ProductSeen> {
  if (!head.known || !card.known) return head.known ? head : card;
  return known({ ...card.value, ...head.value });
}

/** Without a card: the name on the buyer's rows, if all agree (a weak hint, §2.3). */
function senderName(messages: OpenConversation['messages']): Field<string> {
  const names = new Set(messages.flatMap(({ from, sender }) => (from === 'buyer' && sender ? [sender] : [])));
  const [name] = names;
  if (name === undefined) return unknown('absent');
  return names.size === 1 ? known(name, 1) : unknown('ambiguous');
}

function read(context: ReadContext): PageReading {
  const finder = new Finder(table);
  anchored(finder, context);
  const open = readOpen(finder, context);
  return { open, health: finder.health() };
}

function anchored(finder: Finder, context: ReadContext): boolean {
  return finder.all(context.document, 'anchor').some((element) => context.isVisible(element));
}

function identityKey(context: ReadContext): string | null {
  const id = inquiryIdOf(context.url);
  const finder = new Finder(table);
  const flow = flowOf(context);
  const rows = messageRows(flow, finder);
  const panel = buyerPanel(context.document, finder, context);
  if (id === null || (rows.length === 0 && panel === null)) return null;
  const customer = panel instanceof Element ? customerIdIn(panel, finder) : null;
  return [id, customer?.known ? customer.value : '', endsOf(rows)].join('|');
}

/** The smallest element around thread and panel. */
function watchRoots({ document }: ReadContext): Element[] {
  const parts = queryAll(
    document,
    '.im-message-flow, .im-session-wrapper, .im-alicrm-box, .alicrm-customer-detail-card',
  );
  const all = parts.length > 0 ? parts : queryAll(document, '.message-item-wrapper');
  let root = all[0]?.parentElement ?? null;
  while (root?.parentElement && !all.every((part) => root?.contains(part))) root = root.parentElement;
  return root ? [root] : [];
}

/** The subject's heading or whatever stands first in the page's own head; chips are drawn there. */
function header(finder: Finder, context: ReadContext): Element | null {
  const flow = flowOf(context);
  for (const lines of factLines(flow)) {
    if (!lines.some(({ text }) => NUMBER_LABELS.has(splitLabel(text)[0]))) continue;
    return lines.find(({ element }) => element.closest('h1, h2'))?.element ?? lines[0]?.element ?? null;
  }
  const panel = buyerPanel(context.document, finder, context);
  return panel instanceof Element ? (query(panel, '.name-text')?.parentElement ?? null) : null;
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
    'https://message.alibaba.com/message/maDetail.htm?spm=a1.b2&imInquiryId=1000000002#/',
    'https://message.alibaba.com/message/default.htm?imInquiryId=1000000003',
  ],
  fields,
  language: (context) =>
    orElse('unknown', () => languageOf(interfaceWords(context.document, INTERFACE), context.document)),
  state: (context) => orElse('layout-unknown', () => pageState(context, () => anchored(new Finder(table), context))),
  read: (context) => guarded(fields, () => read(context)),
  identityKey: (context) => orElse(null, () => identityKey(context)),
  watchRoots: (context) => orElse([], () => watchRoots(context)),
  chipAnchors: (context) =>
    orElse([], () => {
      const element = header(new Finder(table), context);
      return element ? [{ key: 'open', element }] : [];
    }),
  messageElement,
});
