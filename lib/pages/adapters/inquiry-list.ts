import type { InquiryList, InquiryRow } from '../../snapshots/conversation';
import { type Field, known, unknown } from '../../snapshots/field';
import { clip, tidy } from '../../shared/text';
import { definePageAdapter, type FieldLocators, type PageReading, type ReadContext } from '../adapter';
import { languageOf } from '../language';
import { Finder, type Line, labelKey, linesOf, query, queryAll, splitLabel, tableOf } from '../locate';
import { guarded, orElse } from '../reading';
import { remembered } from '../row-cache';
import { pageState } from '../state';

const LOB = '§3.2 LOB 2026-07';
const OLD = '§3.2 PUP, MSG-US, LZ 2020-23 (old)';
const LINK = 'a[href*="maDetail.htm?imInquiryId="]';

const fields: readonly FieldLocators[] = [
  {
    field: 'anchor',
    kind: 'always',
    locators: [
      { css: LINK, source: `§1.5, ${LOB}` },
      { css: 'a[href*="imInquiryId="]', source: '§3.1 (old)' },
    ],
  },
  {
    field: 'row',
    kind: 'always',
    locators: [
      { css: LINK, source: LOB },
      { css: 'a[href*="imInquiryId="]', source: '§3.1 (old)' },
    ],
  },
  {
    field: 'row.number',
    kind: 'always',
    locators: [
      { css: '.spec-inquiry-id', source: OLD },
      { labels: ['询价单号', '询盘单号', 'Inquiry No.', 'Inquiry ID', 'Inquiry Number'], source: LOB },
    ],
  },
  {
    field: 'row.subject',
    kind: 'variant',
    locators: [
      { css: '.buyer-product-name-content', source: OLD },
      { place: 'first line behind the dates', source: LOB },
    ],
  },
  {
    field: 'row.preview',
    kind: 'variant',
    locators: [{ place: 'between subject and avatar or name', source: LOB }],
  },
  {
    field: 'row.name',
    kind: 'variant',
    locators: [
      { css: '.aui2-grid-name', source: OLD },
      { place: 'behind the one-letter avatar', source: LOB },
    ],
  },
  {
    field: 'row.createdAt',
    kind: 'variant',
    locators: [{ labels: ['创建时间', 'Created', 'Created at', 'Create time', 'Creation time'], source: LOB }],
  },
  {
    field: 'row.updatedAt',
    kind: 'variant',
    locators: [{ labels: ['更新时间', 'Updated', 'Updated at', 'Update time', 'Last updated'], source: LOB }],
  },
  {
    field: 'row.owner',
    kind: 'variant',
    locators: [
      { css: '.aui2-grid-owner-col', source: OLD },
      { place: 'between name and status', source: LOB },
    ],
  },
  {
    field: 'row.status',
    kind: 'variant',
    locators: [
      { css: '.aui2-grid-quo-status-col', source: OLD },
      { place: 'last line before the details link', source: LOB },
    ],
  },
  { field: 'row.tm', kind: 'sometimes', locators: [{ place: 'line "TM 商机"', source: LOB }] },
  {
    field: 'list.hasNext',
    kind: 'sometimes',
    locators: [
      { css: '.ui2-pagination-pages .next', source: OLD },
      { css: 'a.next, button.next', source: LOB },
    ],
  },
];

const table = tableOf(fields);
const labelsOf = (field: string) =>
  (table.get(field)?.locators ?? []).flatMap(({ labels = [] }) => labels).map(labelKey);
const NUMBER_LABELS = new Set(labelsOf('row.number'));
const LABELS = new Set(['row.number', 'row.createdAt', 'row.updatedAt'].flatMap(labelsOf));

const STATUS = new Set(
  [
    ...['新询盘', '洽谈中', '待回复', '未读', '已读', '已回复', '待处理', '已关闭', '垃圾询盘', '已归档', '星标'],
    ...['new', 'ongoing', 'unread', 'replied', 'pending', 'closed', 'spam', 'archived', 'starred'],
  ].map(labelKey),
);
const DETAILS = /^(?:查看详情|详情|view details?|details)$/i;
const TM = /^TM ?(?:商机|询盘|lead|inquiry|opportunity)?$/i;
const LABELLED_DATE = /^[^:]{0,40}: ?\d{4}[-/.]\d/;

const LONG_LIST = 200;

interface RowElement {
  element: Element;
  inquiryId: string;
}

function idOf(link: Element): string | undefined {
  return /[?&]imInquiryId=(\d{1,30})(?!\d)/.exec(link.getAttribute('href')?.slice(0, 2000) ?? '')?.[1];
}

/**
 * The row of each inquiry link: the largest element that holds no other inquiry's link. Class-free, as the 2026 list has no
 * class to hold on to. A row alone in the list ends where its number is printed, or at LOB's 80 characters.
 */
function rowElements(finder: Finder, context: ReadContext): RowElement[] {
  const links = finder.all(context.document, 'row', (link) => idOf(link) !== undefined);
  const groups: { inquiryId: string; links: Element[] }[] = [];
  for (const link of links) {
    const inquiryId = idOf(link) ?? '';
    const last = groups.at(-1);
    // Two rows can show one inquiry; links of one row lie in one element that holds nothing else.
    if (last?.inquiryId === inquiryId && !isRow(last.links[0])) last.links.push(link);
    else groups.push({ inquiryId, links: [link] });
  }
  // A long list is asked once per parent: a hidden list hides all its rows.
  const asked = new Set<Element | null>();
  const rows: RowElement[] = [];
  for (const [index, { inquiryId, links: own }] of groups.entries()) {
    const element = climb(own[0], groups[index - 1]?.links[0], groups[index + 1]?.links[0]);
    if (!element) continue;
    const known = groups.length > LONG_LIST && asked.has(element.parentElement);
    if (!known && !context.isVisible(element)) continue;
    asked.add(element.parentElement);
    rows.push({ element, inquiryId });
  }
  return rows;
}

/** An old row may itself be the link. */
function isRow(link: Element | undefined): boolean {
  return link?.matches('.inquiry-item') ?? false;
}

function climb(link: Element | undefined, before: Element | undefined, after: Element | undefined): Element | null {
  if (!link) return null;
  const known = link.closest('.aui2-grid-wraper');
  if (known && !known.contains(before ?? null) && !known.contains(after ?? null)) return known;
  if (!before && !after) return climbAlone(link);
  let row = link;
  for (let parent = row.parentElement; parent; parent = row.parentElement) {
    if ((before && parent.contains(before)) || (after && parent.contains(after))) break;
    row = parent;
  }
  return row;
}

/** A row alone in the list ends where its number is printed; without one, at LOB's 80 characters. */
function climbAlone(link: Element): Element {
  const above: Element[] = [];
  for (let node: Element | null = link; node && node !== link.ownerDocument.body; node = node.parentElement)
    above.push(node);
  const short = above.filter((node) => node.textContent.length < 5000);
  const numbered = short.find((node) => linesOf(node).some(({ text }) => NUMBER_LABELS.has(splitLabel(text)[0])));
  return numbered ?? above.find((node) => tidy(node.textContent).length > 80) ?? link;
}

interface ParsedRow {
  row: InquiryRow;
  levels: readonly { field: string; level: number | null }[];
}

function rowOf({ element, inquiryId }: RowElement, context: ReadContext): ParsedRow {
  const parsed = remembered(element, 'inquiry', context.tracked === true, (row) => parseRow(row, inquiryId));
  return parsed.row.inquiryId === inquiryId ? parsed : parseRow(element, inquiryId);
}

function parseRow(element: Element, inquiryId: string): ParsedRow {
  const finder = new Finder(table);
  const lines = finder.linesOf(element);
  const placed = placesOf(element, lines);
  const text = (field: string, place?: string): Field<string> => {
    const hit = finder.hit(element, field);
    if (hit) return hit.text === '' ? unknown('not-shown') : known(clip(valueIn(hit.text), 500), hit.level);
    if (place === undefined || place === '') return unknown('not-shown');
    const level = finder.locators(field).findIndex((locator) => locator.place !== undefined);
    finder.note(field, level);
    return known(clip(place, 500), level);
  };
  const status = text('row.status', placed.status);
  const row: InquiryRow = {
    key: inquiryId,
    inquiryId,
    number: text('row.number'),
    subject: text('row.subject', placed.subject),
    preview: text('row.preview', placed.preview),
    name: text('row.name', placed.name),
    country: unknown('not-shown'),
    product: unknown('not-shown'),
    createdAt: text('row.createdAt'),
    updatedAt: text('row.updatedAt'),
    owner: text('row.owner', placed.owner),
    status,
    unread: status.known && /^(?:未读|unread)$/i.test(status.value) ? known(true, status.level) : unknown('not-shown'),
    tm: unknown('not-shown'),
  };
  if (text('row.tm', placed.tm).known) row.tm = known(true);
  return { row, levels: finder.health() };
}

/** `.spec-inquiry-id` holds the label too. */
function valueIn(text: string): string {
  const [label, inline] = splitLabel(text);
  return inline !== '' && NUMBER_LABELS.has(label) ? inline : text;
}

interface Places {
  subject?: string;
  preview?: string;
  name?: string;
  owner?: string;
  status?: string;
  tm?: string;
}

/**
 * Reads a row by the order of its lines (§3.2): number, dates, subject, last message, one-letter avatar, name, TM mark, owner,
 * status, details. Whenever a line is missing and another could be taken for it, both stay unknown.
 */
function placesOf(row: Element, lines: readonly Line[]): Places {
  const start = behindLabels(lines);
  const rest = lines.slice(start).filter(({ text }) => !DETAILS.test(text) && !LABELLED_DATE.test(text));
  if (query(row, '.aui2-grid-name, .buyer-product-name-content')) return oldPreview(row, rest);
  if (start === 0 || rest.length === 0) return {};
  const texts = rest.map(({ text }) => text);
  const avatar = texts.findLastIndex((text, at) => [...text].length === 1 && startsWith(texts[at + 1], text));
  if (avatar > 0) return { ...before(texts.slice(0, avatar)), ...after(texts.slice(avatar + 1)) };
  return withoutAvatar(texts);
}

/** Index of the first line behind number and dates; a label may have its value on the next line. */
function behindLabels(lines: readonly Line[]): number {
  const last = lines.findLastIndex(({ text }) => LABELS.has(splitLabel(text)[0]));
  return last < 0 ? 0 : last + (splitLabel(lines[last]?.text ?? '')[1] === '' ? 2 : 1);
}

/** The avatar shows the name's first letter, or its first digit. */
function startsWith(name: string | undefined, letter: string): boolean {
  return [/\p{L}/u, /[\p{L}\p{N}]/u].some(
    (first) => first.exec(name ?? '')?.[0]?.toLowerCase() === letter.toLowerCase(),
  );
}

/** Subject and last message are both always printed; one alone could be either. */
function before(texts: readonly string[]): Places {
  const [subject, ...preview] = texts;
  return subject === undefined || preview.length === 0 ? {} : { subject, preview: preview.join(' ') };
}

function after(texts: readonly string[]): Places {
  const tm = texts.find((text) => TM.test(text));
  const people = texts.filter((text) => !TM.test(text));
  const last = people.at(-1);
  const status = last !== undefined && STATUS.has(labelKey(last)) ? people.pop() : undefined;
  const [name, second, third, ...more] = people;
  const places: Places = {};
  if (tm !== undefined) places.tm = tm;
  if (name !== undefined) places.name = name;
  if (status !== undefined) {
    places.status = status;
    if (second !== undefined && third === undefined) places.owner = second;
  } else if (third !== undefined && more.length === 0) {
    // All four parts are there; the status is a word we do not know.
    Object.assign(places, { owner: second, status: third });
  }
  return places;
}

/** A name without letters has no avatar letter: only the complete shape can be read. */
function withoutAvatar(texts: readonly string[]): Places {
  if (texts.some((text) => [...text].length === 1)) return {};
  const [subject, preview, ...people] = texts;
  const rest = after(people);
  return rest.name !== undefined && rest.owner !== undefined && rest.status !== undefined
    ? { subject, preview, ...rest }
    : {};
}

/** In the 2020-23 grid only the last message has no class: it stands between subject and name. */
function oldPreview(row: Element, rest: readonly Line[]): Places {
  const subject = query(row, '.buyer-product-name-content');
  const name = query(row, '.aui2-grid-name');
  if (!subject || !name) return {};
  const from = rest.findLastIndex(({ element }) => subject.contains(element));
  const to = rest.findIndex(({ element }) => name.contains(element));
  const preview = from >= 0 ? rest.slice(from + 1, to).map(({ text }) => text) : [];
  return preview.length > 0 ? { preview: preview.join(' ') } : {};
}

function readList(finder: Finder, context: ReadContext): InquiryList {
  const parsed = rowElements(finder, context).map((row) => rowOf(row, context));
  for (const { levels } of parsed) for (const { field, level } of levels) finder.note(field, level);
  const [next] = finder.all(context.document, 'list.hasNext', (element) => context.isVisible(element));
  return { rows: parsed.map(({ row }) => row), hasNext: next ? known(!isDisabled(next)) : unknown('not-shown') };
}

function isDisabled(next: Element): boolean {
  return next.matches('.ui2-disabled, .disabled, [disabled], [aria-disabled="true"]');
}

function anchored(finder: Finder, context: ReadContext): boolean {
  return finder.all(context.document, 'anchor').some((element) => context.isVisible(element));
}

function read(context: ReadContext): PageReading {
  const finder = new Finder(table);
  anchored(finder, context);
  const inquiries = readList(finder, context);
  return { inquiries, health: finder.health() };
}

/** Words of the rows' own labels and of the pager; what buyers wrote stays out. */
function words({ document }: ReadContext): string[] {
  const link = query(document, LINK);
  const row =
    link &&
    climb(
      link,
      undefined,
      queryAll(document, LINK).find((other) => idOf(other) !== idOf(link)),
    );
  const labels = row ? linesOf(row).map(({ text }) => splitLabel(text)[0]) : [];
  return labels.filter((label) => LABELS.has(label) || DETAILS.test(label));
}

/** The smallest element around all rows; the page replaces rows inside it. */
function watchRoots({ document }: ReadContext): Element[] {
  const links = queryAll(document, LINK);
  const first = links[0];
  const last = links.at(-1);
  if (!first || !last) return [];
  let root = first.parentElement;
  while (root && !root.contains(last)) root = root.parentElement;
  // A list of one row: its row is no list.
  const list = idOf(first) === idOf(last) ? (root?.parentElement?.parentElement ?? root) : root;
  return list && list !== document.documentElement ? [list] : [document.body];
}

/** Inquiry centre, list (seller-pages.md §3.1-3.2). */
export default definePageAdapter({
  id: 'inquiry-list',
  matches: (url) =>
    url.hostname === 'message.alibaba.com' &&
    url.pathname === '/message/default.htm' &&
    url.hash.startsWith('#feedback') &&
    !url.searchParams.has('imInquiryId'),
  sampleUrls: [
    'https://message.alibaba.com/message/default.htm#feedback/all',
    'https://message.alibaba.com/message/default.htm?spm=a1.b2#feedback/unread',
  ],
  fields,
  language: (context) => orElse('unknown', () => languageOf(words(context), context.document)),
  state: (context) => orElse('layout-unknown', () => pageState(context, () => anchored(new Finder(table), context))),
  read: (context) => guarded(fields, () => read(context)),
  identityKey: () => null,
  watchRoots: (context) => orElse([], () => watchRoots(context)),
  chipAnchors: (context) =>
    orElse([], () =>
      rowElements(new Finder(table), context).map(({ element, inquiryId }) => ({ key: inquiryId, element })),
    ),
});
