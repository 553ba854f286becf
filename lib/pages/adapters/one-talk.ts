import type { ConversationList, ConversationRow, OpenConversation } from '../../snapshots/conversation';
import { type Field, known, unknown, valueOf } from '../../snapshots/field';
import { hash } from '../../shared/hash';
import { nameKey, tidy } from '../../shared/text';
import type { FieldHealth } from '../../snapshots/page';
import { type ChipAnchor, definePageAdapter, type FieldLocators, type PageReading, type ReadContext } from '../adapter';
import { BUYER_FIELDS, readBuyerCard } from '../buyer-card';
import { COMPOSER, MORE_ABOVE, messageElement, readComposer, readThread, threadKey } from '../conversation';
import { always, sometimes } from '../fields';
import { languageOf, wordsOf } from '../language';
import {
  Finder,
  type Levels,
  around,
  first,
  linesOf,
  noteLevels,
  query,
  queryAll,
  selectorsOf,
  sharedLevels,
  tableOf,
  textOf,
} from '../locate';
import { MESSAGE_FIELDS } from '../messages';
import { guarded, orElse } from '../reading';
import { memoOf, remembered } from '../row-cache';
import { type Listed, rememberedList } from '../row-list';
import { pageState } from '../state';

const fields: readonly FieldLocators[] = [
  always(
    'anchor',
    '.contact-item-container', // §1.5, §2.2 AAR 2026-10
    'textarea.send-textarea', // §1.5, §2.4 AAR, BOT
    '.im-conversation-list-container', // §2.2 AAR 2026-10
    '.all-list-container', // §2.2 AAR 2026-10
    '.message-container', // §2.3 AAR 2026-10
  ),
  sometimes(
    'open.pane',
    '.message-container', // §2.3 AAR 2026-10
    'div[class*="message-container"]', // prefix
  ),
  always(
    'identity.name',
    '.content-header', // §2.3 AAR 2026-10
    '[class*="content-header"]', // prefix
  ),
  COMPOSER,
  MORE_ABOVE,
  sometimes(
    'list.tab',
    '.list-tab-item.active', // §2.2 AAR 2026-10
    '[class*="list-tab"][class*="active"]', // prefix
    '[class*="list-tab"][aria-selected="true"]', // attribute
  ),
  sometimes(
    'row',
    '.contact-item-container', // §2.2 AAR 2026-10
    '.im-conversation-list-container [data-name]', // §2.2 BOT 2025-26
    '.all-list-container [data-name]', // §2.2 BOT 2025-26
  ),
  always(
    'row.name',
    '.contact-info .name', // §2.2 AAR 2026-10
    { css: '[data-name]', attr: 'data-name' }, // §2.2 BOT 2025-26
  ),
  sometimes('row.unread', '.unread-num', '[class*="unread-num"]'), // §2.2 BOT 2025-26
  always('row.time', '.contact-time', '[class*="contact-time"]'), // §2.2 BOT 2025-26
  sometimes('row.preview', '.latest-msg-oneline', '.latest-msg', '[class*="latest-msg"]'), // §2.2 BOT 2025-26
  sometimes('row.labels', '.tag-item', '[class*="tag-item"]'), // §2.2 BOT 2025-26
  ...MESSAGE_FIELDS,
  ...BUYER_FIELDS,
];
const table = tableOf(fields);
const ROW_FIELDS = fields.filter(({ field }) => field.startsWith('row.'));
const ROW_NAMES = ROW_FIELDS.map(({ field }) => field);
const SELECTORS = selectorsOf(ROW_FIELDS);
const MARKED = '[data-name]';

interface Pane {
  /** The one visible pane; none or two = not ready, refuse (§2.3). A pane inside a pane is the same one. */
  pane: Element | null;
  headers: readonly Element[];
  name: Field<string>;
  health: FieldHealth[];
}

const memoPane = memoOf<Pane>();

/** Asked by all who look at the open conversation, looked for once. */
function openPane(finder: Finder, context: ReadContext): Pane {
  const found = memoPane(context, () => {
    const { document, isVisible } = context;
    const own = new Finder(table);
    const panes = own.outermost(document, 'open.pane', isVisible);
    const pane = panes.length === 1 ? (panes[0] ?? null) : null;
    const headers = pane ? own.outermost(pane, 'identity.name', isVisible) : [];
    return { pane, headers, name: headerName(headers), health: own.health() };
  });
  for (const { field, level } of found.health) finder.note(field, level);
  return found;
}

/** First line of the header; two visible headers contradict each other (§10.2 no. 4). */
function headerName(headers: readonly Element[]): Field<string> {
  const [header, ...more] = headers;
  if (!header) return unknown('absent');
  const name = linesOf(header)[0]?.text.slice(0, 200);
  return more.length > 0 ? unknown('ambiguous') : name === undefined ? unknown('not-shown') : known(name);
}

function readOpen(pane: Element, name: Field<string>, finder: Finder, context: ReadContext): OpenConversation {
  const buyer = readBuyerCard(table, finder, context);
  return {
    identity: { name, customerId: buyer.customerId, inquiryId: unknown('not-shown') },
    subject: unknown('not-shown'),
    ...readThread(pane, finder, context),
    buyer,
    composer: readComposer(pane, finder, context),
  };
}

interface ParsedRow {
  row: ConversationRow;
  levels: Levels;
}

/** Rows a person sees: after a change of tab, stale rows stay in the page unseen (§2.1). */
function visibleRows(finder: Finder, context: ReadContext): Listed<ParsedRow> {
  return rememberedList(finder.nodes(context.document, 'row'), context, (row) =>
    remembered(row, 'contact', context.tracked, parseRow),
  );
}

function parseRow(element: Element): ParsedRow {
  const levels: Levels = {};
  const text = (field: string, max?: number): Field<string> => {
    const found = first(SELECTORS, field, element, levels);
    const value = found ? textOf(found, max) : '';
    if (value !== '') return known(value, levels[field]);
    return unknown(found || table.get(field)?.kind !== 'always' ? 'not-shown' : 'absent');
  };
  let name = text('row.name', 200);
  const marked = name.known ? null : element.matches(MARKED) ? element : query(element, MARKED);
  const told = tidy(marked?.getAttribute('data-name') ?? '').slice(0, 200);
  if (told !== '') name = known(told, (levels['row.name'] = 1));
  const time = text('row.time', 40);
  const preview = text('row.preview');
  const unread = text('row.unread');
  const labels = first(SELECTORS, 'row.labels', element, levels)
    ? queryAll(element, SELECTORS['row.labels']?.[levels['row.labels'] ?? 0]?.[0] ?? '')
        .map((label) => textOf(label, 100))
        .filter(Boolean)
    : [];
  const row: ConversationRow = {
    key: hash([nameKey(valueOf(name) ?? ''), valueOf(preview), valueOf(time)].join('\n')),
    name,
    unread: unread.known ? unreadCount(unread.value, unread.level) : unread,
    time,
    preview,
    labels: labels.length > 0 ? known(labels.slice(0, 20)) : unknown('not-shown'),
    active: element.matches('.active, .selected, .current'),
  };
  return { row, levels: sharedLevels(levels) };
}

/** `99+` is read as 99, the least it can be. `[未读]` in a preview is the buyer's state, not ours, and is no count (§2.2). */
function unreadCount(text: string, level: number): Field<number> {
  return /^\d{1,4}\+?$/.test(text) ? known(Number.parseInt(text, 10), level) : unknown('ambiguous');
}

function readList(finder: Finder, context: ReadContext): ConversationList {
  const parsed = [...visibleRows(finder, context).rows.values()];
  noteLevels(finder, ROW_NAMES, parsed);
  return { tab: readTab(finder, context), rows: parsed.map(({ row }) => row) };
}

/** Only 全部 and 待回复 are on record (§2.2); the English words are assumed. */
function readTab(finder: Finder, { document, isVisible }: ReadContext): ConversationList['tab'] {
  const [tab] = finder.all(document, 'list.tab', isVisible);
  const word = tab ? textOf(tab, 40).replace(/ ?[(\d].*$/, '') : '';
  if (word === '') return unknown('not-shown');
  if (/^(?:全部|all)$/i.test(word)) return known('all');
  return known(/^(?:待回复|pending(?: reply)?|to reply|unreplied)$/i.test(word) ? 'waiting' : 'other');
}

const anchored = (finder: Finder, { document, isVisible }: ReadContext) => finder.any(document, 'anchor', isVisible);

const memo = memoOf<{ reading: PageReading; pane: Element | null }>();

function readAll(context: ReadContext): { reading: PageReading; pane: Element | null } {
  const finder = new Finder(table);
  anchored(finder, context);
  const conversations = readList(finder, context);
  const { pane, name } = openPane(finder, context);
  const open = pane && readOpen(pane, name, finder, context);
  return { reading: { open, conversations, health: finder.health() }, pane };
}

function read(context: ReadContext): PageReading {
  const { reading, pane } = memo(context, () => readAll(context));
  if (!pane || !reading.open) return reading;
  // What is typed into the composer is no mutation of the document.
  return { ...reading, open: { ...reading.open, composer: readComposer(pane, new Finder(table), context) } };
}

function identityKey(context: ReadContext): string | null {
  const finder = new Finder(table);
  const { pane, name } = openPane(finder, context);
  return pane && name.known ? (threadKey(name.value, pane, finder, context) ?? name.value) : null;
}

/** The smallest element around list, pane and card: panes and cards are replaced as a whole, so what holds them is watched. */
function watchRoots({ document }: ReadContext): Element[] {
  const parts = ['.im-conversation-list-container', '.all-list-container', '.message-container', '.im-alicrm-box']
    .flatMap((css) => queryAll(document, css))
    .concat(queryAll(document, '.alicrm-customer-detail-card'));
  const root = around(parts.length > 0 ? parts : queryAll(document, '.contact-item-container'));
  return root ? [root] : [];
}

const anchorsOf = new WeakMap<Listed<ParsedRow>, ChipAnchor[]>();

function chipAnchors(context: ReadContext): ChipAnchor[] {
  const finder = new Finder(table);
  const listed = visibleRows(finder, context);
  const anchors =
    anchorsOf.get(listed) ?? Array.from(listed.rows, ([element, { row }]): ChipAnchor => ({ key: row.key, element }));
  anchorsOf.set(listed, anchors);
  const [header] = openPane(finder, context).headers;
  return header ? [...anchors, { key: 'open', element: header }] : anchors;
}

/** Web chat (seller-pages.md §2). Its URL does not name the open conversation; header and card link do (§2.1). */
export default definePageAdapter({
  id: 'one-talk',
  matches: (url) => url.hostname === 'onetalk.alibaba.com' && url.pathname.includes('/message/weblite'),
  sampleUrls: [
    'https://onetalk.alibaba.com/message/weblitePWA.htm?isGray=1&from=menu&hideMenu=1#/',
    'https://onetalk.alibaba.com/message/weblitePWA.htm?activeAccountId=1&chatToken=demo#/',
  ],
  fields,
  language: ({ document }) =>
    languageOf(wordsOf(document, '.list-tab-item', '.base-information-form-item-label', 'button'), document),
  state: (context) => orElse('layout-unknown', () => pageState(context, () => anchored(new Finder(table), context))),
  read: (context) => guarded(fields, () => read(context)),
  identityKey: (context) => orElse(null, () => identityKey(context)),
  watchRoots,
  chipAnchors: (context) => orElse([], () => chipAnchors(context)),
  messageElement,
});
