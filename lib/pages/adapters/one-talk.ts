import type { ConversationList, ConversationRow, OpenConversation } from '../../snapshots/conversation';
import { type Field, known, unknown } from '../../snapshots/field';
import { hash } from '../../shared/hash';
import { clip, nameKey, tidy } from '../../shared/text';
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
import { Finder, linesOf, queryAll, tableOf } from '../locate';
import { MESSAGE_FIELDS, messageRows } from '../messages';
import { guarded, orElse } from '../reading';
import { remembered } from '../row-cache';
import { pageState } from '../state';

const fields: readonly FieldLocators[] = [
  {
    field: 'anchor',
    kind: 'always',
    locators: [
      { css: '.contact-item-container', source: '§1.5, §2.2 AAR 2026-10' },
      { css: 'textarea.send-textarea', source: '§1.5, §2.4 AAR, BOT' },
      { css: '.im-conversation-list-container, .all-list-container', source: '§2.2 AAR 2026-10' },
      { css: '.message-container', source: '§2.3 AAR 2026-10' },
    ],
  },
  {
    field: 'open.pane',
    kind: 'sometimes',
    locators: [
      { css: '.message-container', source: '§2.3 AAR 2026-10' },
      { css: '[class*="message-container"]', source: '§2.3, prefix' },
    ],
  },
  {
    field: 'identity.name',
    kind: 'always',
    locators: [
      { css: '.content-header', source: '§2.3 AAR 2026-10' },
      { css: '[class*="content-header"]', source: '§2.3, prefix' },
    ],
  },
  COMPOSER_FIELD,
  MORE_FIELD,
  {
    field: 'list.tab',
    kind: 'sometimes',
    locators: [
      { css: '.list-tab-item.active', source: '§2.2 AAR 2026-10' },
      { css: '[class*="list-tab"][class*="active"]', source: '§2.2, prefix' },
      { css: '[class*="list-tab"][aria-selected="true"]', source: '§2.2, attribute' },
    ],
  },
  {
    field: 'row',
    kind: 'sometimes',
    locators: [
      { css: '.contact-item-container', source: '§2.2 AAR 2026-10' },
      { css: '.im-conversation-list-container [data-name]', source: '§2.2 BOT 2025-26' },
      { css: '.all-list-container [data-name]', source: '§2.2 BOT 2025-26' },
    ],
  },
  {
    field: 'row.name',
    kind: 'always',
    locators: [
      { css: '.contact-info .name', source: '§2.2 AAR 2026-10' },
      { css: '[data-name]', attr: 'data-name', source: '§2.2 BOT 2025-26' },
    ],
  },
  {
    field: 'row.unread',
    kind: 'sometimes',
    locators: [
      { css: '.unread-num', source: '§2.2 BOT 2025-26' },
      { css: '[class*="unread-num"]', source: '§2.2, prefix' },
    ],
  },
  {
    field: 'row.time',
    kind: 'always',
    locators: [
      { css: '.contact-time', source: '§2.2 BOT 2025-26' },
      { css: '[class*="contact-time"]', source: '§2.2, prefix' },
    ],
  },
  {
    field: 'row.preview',
    kind: 'sometimes',
    locators: [
      { css: '.latest-msg-oneline', source: '§2.2 BOT 2025-26' },
      { css: '.latest-msg', source: '§2.2 BOT 2025-26' },
      { css: '[class*="latest-msg"]', source: '§2.2, prefix' },
    ],
  },
  {
    field: 'row.labels',
    kind: 'sometimes',
    locators: [
      { css: '.tag-item', source: '§2.2 BOT 2025-26' },
      { css: '[class*="tag-item"]', source: '§2.2, prefix' },
    ],
  },
  ...MESSAGE_FIELDS,
  ...BUYER_FIELDS,
];

const table = tableOf(fields);
const ROW_FIELDS = fields.filter(({ field }) => field.startsWith('row.'));
const INTERFACE = '.list-tab-item, .base-information-form-item-label, .message-container button';

/** The one visible pane; none or two = not ready, refuse (§2.3). A pane inside a pane is the same one. */
function openPane(finder: Finder, context: ReadContext): Element | null {
  const visible = finder.all(context.document, 'open.pane', (element) => context.isVisible(element));
  const panes = visible.filter((pane) => !visible.some((other) => other !== pane && other.contains(pane)));
  return panes.length === 1 ? (panes[0] ?? null) : null;
}

/** First line of the header; two visible headers contradict each other (§10.2 no. 4). */
function headerName(pane: Element, finder: Finder, context: ReadContext): Field<string> {
  const visible = finder.all(pane, 'identity.name', (element) => context.isVisible(element));
  const headers = visible.filter((header) => !visible.some((other) => other !== header && other.contains(header)));
  const [header] = headers;
  if (!header) return unknown('absent');
  if (headers.length > 1) return unknown('ambiguous');
  const name = linesOf(header)[0]?.text;
  return name === undefined ? unknown('not-shown') : known(clip(name, 200));
}

function readOpen(finder: Finder, context: ReadContext): OpenConversation | null {
  const pane = openPane(finder, context);
  if (!pane) return null;
  const buyer = readBuyerCard(context.document, table, finder, context);
  return {
    identity: {
      name: headerName(pane, finder, context),
      customerId: buyer.customerId,
      inquiryId: unknown('not-shown'),
    },
    subject: unknown('not-shown'),
    ...readThread(pane, pane, finder, context),
    buyer,
    composer: readComposer(pane, finder, context),
  };
}

interface ParsedRow {
  row: ConversationRow;
  levels: readonly { field: string; level: number | null }[];
}

/** Rows a person sees: after a change of tab, stale rows stay in the page unseen (§2.1). */
function visibleRows(finder: Finder, context: ReadContext): Element[] {
  return finder.all(context.document, 'row', (row) => context.isVisible(row));
}

function rowOf(element: Element, context: ReadContext): ParsedRow {
  return remembered(element, 'contact', context.tracked === true, parseRow);
}

function parseRow(element: Element): ParsedRow {
  const finder = new Finder(table);
  const own = element.getAttribute('data-name');
  const inside = finder.read(element, 'row.name', (text, level) => known(clip(text, 200), level));
  const name = inside.known || own === null || tidy(own) === '' ? inside : known(clip(tidy(own), 200), 1);
  if (name.known) finder.note('row.name', name.level);
  const time = finder.text(element, 'row.time');
  const preview = finder.read(element, 'row.preview', (text, level) => known(clip(text, 500), level));
  const part = (field: Field<string>) => (field.known ? field.value : '');
  const row: ConversationRow = {
    key: hash([nameKey(part(name)), part(preview), part(time)].join('\n')),
    name,
    unread: finder.read(element, 'row.unread', unreadCount),
    time,
    preview,
    labels: rowLabels(element, finder),
    active: ['active', 'selected', 'current'].some((token) => element.classList.contains(token)),
  };
  return { row, levels: finder.health() };
}

/** `99+` is read as 99, the least it can be. `[未读]` in a preview is the buyer's state, not ours, and is no count (§2.2). */
function unreadCount(text: string, level: number): Field<number> {
  return /^\d{1,4}\+?$/.test(text) ? known(Number.parseInt(text, 10), level) : unknown('ambiguous');
}

function rowLabels(element: Element, finder: Finder): Field<string[]> {
  const labels = finder.all(element, 'row.labels').map((label) => clip(tidy(label.textContent), 100));
  const texts = labels.filter((text) => text !== '').slice(0, 20);
  return texts.length > 0 ? known(texts) : unknown('not-shown');
}

function readList(finder: Finder, context: ReadContext): ConversationList {
  const parsed = visibleRows(finder, context).map((element) => rowOf(element, context));
  for (const { levels } of parsed) for (const { field, level } of levels) finder.note(field, level);
  return { tab: readTab(finder, context), rows: parsed.map(({ row }) => row) };
}

const TABS: Readonly<Record<string, 'all' | 'waiting'>> = {
  全部: 'all',
  all: 'all',
  待回复: 'waiting',
  pending: 'waiting',
  'pending reply': 'waiting',
  'to reply': 'waiting',
  unreplied: 'waiting',
};

function readTab(finder: Finder, context: ReadContext): ConversationList['tab'] {
  const [tab] = finder.all(context.document, 'list.tab', (element) => context.isVisible(element));
  const word = tidy(tab?.textContent ?? '')
    .replace(/ ?[(\d].{0,20}$/, '')
    .toLowerCase();
  return word === '' ? unknown('not-shown') : known(TABS[word] ?? 'other');
}

function read(context: ReadContext): PageReading {
  const finder = new Finder(table);
  anchored(finder, context);
  const conversations = readList(finder, context);
  const open = readOpen(finder, context);
  return { open, conversations, health: finder.health() };
}

function anchored(finder: Finder, context: ReadContext): boolean {
  return finder.all(context.document, 'anchor', (element) => context.isVisible(element)).length > 0;
}

function identityKey(context: ReadContext): string | null {
  const finder = new Finder(table);
  const pane = openPane(finder, context);
  const name = pane && headerName(pane, finder, context);
  if (!pane || !name?.known) return null;
  const panel = buyerPanel(context.document, finder, context);
  const id = panel instanceof Element ? customerIdIn(panel, finder) : null;
  return [name.value, id?.known ? id.value : '', endsOf(messageRows(pane, finder))].join('|');
}

/** The smallest element around list, pane and card: panes and cards are replaced as a whole, so their parents are watched. */
function watchRoots({ document }: ReadContext): Element[] {
  const parts = queryAll(document, '.im-conversation-list-container, .all-list-container, .message-container');
  const cards = queryAll(document, '.alicrm-customer-detail-card, .im-alicrm-box');
  const rows = parts.length > 0 ? [] : queryAll(document, '.contact-item-container').slice(0, 1);
  let root = [...parts, ...cards, ...rows][0]?.parentElement ?? null;
  while (root?.parentElement && ![...parts, ...cards].every((part) => root?.contains(part))) root = root.parentElement;
  return root ? [root] : [];
}

/** Web chat (seller-pages.md §2). Its URL does not name the open conversation; header and card link do (§2.1). */
export default definePageAdapter({
  id: 'one-talk',
  matches: (url) => url.hostname === 'onetalk.alibaba.com' && url.pathname.includes('/message/weblite'),
  sampleUrls: [
    'https://onetalk.alibaba.com/message/weblitePWA.htm?isGray=1&from=menu&hideMenu=1#/',
    'https://onetalk.alibaba.com/message/weblitePWA.htm?activeAccountId=1&chatToken=demo#/',
    'https://onetalk.alibaba.com/message/weblite.htm',
  ],
  fields,
  language: (context) =>
    orElse('unknown', () => languageOf(interfaceWords(context.document, INTERFACE), context.document)),
  state: (context) => orElse('layout-unknown', () => pageState(context, () => anchored(new Finder(table), context))),
  read: (context) => guarded(fields, () => read(context)),
  identityKey: (context) => orElse(null, () => identityKey(context)),
  watchRoots,
  chipAnchors: (context) =>
    orElse([], () => {
      const finder = new Finder(table);
      const anchors = visibleRows(finder, context).map((element) => ({
        key: rowOf(element, context).row.key,
        element,
      }));
      const pane = openPane(finder, context);
      const header = pane && finder.all(pane, 'identity.name', (element) => context.isVisible(element))[0];
      return header ? [...anchors, { key: 'open', element: header }] : anchors;
    }),
  messageElement,
});
