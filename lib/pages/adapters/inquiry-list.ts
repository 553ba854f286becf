import type { InquiryRow } from '../../snapshots/conversation';
import { type Field, known, unknown } from '../../snapshots/field';
import { tidy } from '../../shared/text';
import { definePageAdapter, type FieldLocators, type PageReading, type ReadContext } from '../adapter';
import { always, labels, sometimes, variant } from '../fields';
import { languageOf } from '../language';
import {
  Finder,
  type Levels,
  type Line,
  around,
  linesOf,
  noteLevels,
  query,
  queryAll,
  sharedLevels,
  tableOf,
  textOf,
} from '../locate';
import { guarded, orElse } from '../reading';
import { memoOf, remembered } from '../row-cache';
import { pageState } from '../state';
import { shownAmong } from '../visible';

const LINK = 'a[href*="maDetail.htm?imInquiryId="]';
const OLD_LINK = 'a[href*="imInquiryId="]';

// Labels and places: §3.2 LOB 2026-07. Classes: §3.2 PUP, MSG-US, LZ 2020-23 (old).
const fields: readonly FieldLocators[] = [
  always('anchor', LINK, OLD_LINK),
  always('row', LINK, OLD_LINK),
  always(
    'row.number',
    '.spec-inquiry-id',
    labels('询价单号', '询盘单号', 'Inquiry No.', 'Inquiry ID', 'Inquiry Number'),
  ),
  variant('row.subject', '.buyer-product-name-content', { place: 'first line behind the dates' }),
  variant('row.preview', { place: 'between subject and avatar or name' }),
  variant('row.name', '.aui2-grid-name', { place: 'behind the one-letter avatar' }),
  variant('row.createdAt', labels('创建时间', 'Created', 'Created at', 'Create time', 'Creation time')),
  variant('row.updatedAt', labels('更新时间', 'Updated', 'Updated at', 'Update time', 'Last updated')),
  variant('row.owner', '.aui2-grid-owner-col', { place: 'between name and status' }),
  variant('row.status', '.aui2-grid-quo-status-col', { place: 'before the details link' }),
  sometimes('row.tm', { place: 'line "TM 商机"' }),
  sometimes('list.hasNext', '.ui2-pagination-pages .next', 'a.next, button.next'),
];
const table = tableOf(fields);
const ROW_FIELDS = fields.filter(({ field }) => field.startsWith('row.'));
const ROW_NAMES = ROW_FIELDS.map(({ field }) => field);
const wordsFor = (field: string) => table.get(field)?.locators.flatMap(({ labels }) => labels ?? []) ?? [];
const NUMBER = new Set(wordsFor('row.number'));
const LABELS = new Set(['row.number', 'row.createdAt', 'row.updatedAt'].flatMap(wordsFor));
/** Classes of the older grid's cells, by field. */
const CELLS = ROW_FIELDS.flatMap(({ field, locators }) =>
  locators[0]?.css ? [[field, locators[0].css] as const] : [],
);
const CELL = CELLS.map(([, css]) => css).join();

const STATUS =
  /^(?:新询盘|洽谈中|待回复|未读|已读|已回复|待处理|已关闭|垃圾询盘|已归档|星标|new|ongoing|unread|replied|pending|closed|spam|archived|starred)$/i;
const DETAILS = /^(?:查看详情|详情|view details?|details)$/i;
const TM = /^TM ?(?:商机|询盘|lead|inquiry|opportunity)?$/i;
const LABELLED_DATE = /^[^:]{0,40}: ?\d{4}[-/.]\d/;

interface RowElement {
  element: Element;
  id: string;
}

function idOf(link: Element): string | undefined {
  return /[?&]imInquiryId=(\d{1,30})(?!\d)/.exec(link.getAttribute('href')?.slice(0, 2000) ?? '')?.[1];
}

/** The row of each inquiry link; several links of one row are one. */
function rowElements(finder: Finder, { document, isVisible }: ReadContext): RowElement[] {
  const groups: { id: string; link: Element }[] = [];
  for (const link of finder.all(document, 'row')) {
    const id = idOf(link);
    if (id !== undefined && (groups.at(-1)?.id !== id || link.matches('.inquiry-item'))) groups.push({ id, link });
  }
  const ids = new Map(
    groups.map(({ id, link }, index) => [climb(link, groups[index - 1]?.link, groups[index + 1]?.link), id]),
  );
  return shownAmong([...ids.keys()], isVisible).map((element) => ({ element, id: ids.get(element) ?? '' }));
}

/** The largest element around a link that holds no other inquiry's link: the 2026 list has no class to hold on to. */
function climb(link: Element, before: Element | undefined, after: Element | undefined): Element {
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
  const numbered = short.find((node) => linesOf(node).some(({ label }) => NUMBER.has(label)));
  return numbered ?? above.find((node) => tidy(node.textContent).length > 80) ?? link;
}

interface ParsedRow {
  row: InquiryRow;
  levels: Levels;
}

function rowOf({ element, id }: RowElement, { tracked }: ReadContext): ParsedRow {
  const parsed = remembered(element, 'inquiry', tracked, () => parseRow(element, id));
  return parsed.row.inquiryId === id ? parsed : parseRow(element, id);
}

function parseRow(element: Element, id: string): ParsedRow {
  const levels: Levels = {};
  const lines = linesOf(element);
  const old = query(element, CELL) !== null;
  const cells = old ? cellsOf(element) : {};
  const places = old ? { 'row.preview': oldPreview(element, lines) } : placesOf(lines);
  const text = (field: string): Field<string> => {
    const value = cells[field] ?? labelled(lines, field) ?? places[field];
    if (!value) return unknown('not-shown');
    // Classes stand first in the table; whatever else a field has stands last.
    const level = cells[field] === undefined ? (table.get(field)?.locators.length ?? 1) - 1 : 0;
    levels[field] = level;
    return known(value.slice(0, 500), level);
  };
  const status = text('row.status');
  const row: InquiryRow = {
    key: id,
    inquiryId: id,
    number: text('row.number'),
    subject: text('row.subject'),
    preview: text('row.preview'),
    name: text('row.name'),
    country: unknown('not-shown'),
    product: unknown('not-shown'),
    createdAt: text('row.createdAt'),
    updatedAt: text('row.updatedAt'),
    owner: text('row.owner'),
    status,
    unread: status.known && /^(?:未读|unread)$/i.test(status.value) ? known(true, status.level) : unknown('not-shown'),
    tm: text('row.tm').known ? known(true) : unknown('not-shown'),
  };
  return { row, levels: sharedLevels(levels) };
}

type Places = Partial<Record<string, string>>;

/** The older grid's cells; the number's holds its label too. */
function cellsOf(row: Element): Places {
  const cells: Places = {};
  for (const [field, css] of CELLS) {
    const cell = query(row, css);
    if (cell) cells[field] = textOf(cell);
  }
  const [number] = cells['row.number'] === undefined ? [] : linesOf(query(row, CELLS[0]?.[1] ?? '') ?? row);
  if (number && NUMBER.has(number.label)) cells['row.number'] = number.inline;
  return cells;
}

/** In the older grid only the last message has no class: it stands between subject and name. */
function oldPreview(row: Element, lines: readonly Line[]): string {
  const inside = (field: string) => query(row, table.get(field)?.locators[0]?.css ?? '');
  const subject = inside('row.subject');
  const name = inside('row.name');
  const from = lines.findLastIndex(({ element }) => subject?.contains(element));
  const to = lines.findIndex(({ element }) => name?.contains(element));
  return from < 0 ? '' : joined(lines.slice(from + 1, Math.max(to, 0)));
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}

/** Value of a labelled line, or of the line after it. */
function labelled(lines: readonly Line[], field: string): string | undefined {
  const words = wordsFor(field);
  const at = words.length === 0 ? -1 : lines.findIndex(({ label }) => words.includes(label));
  if (at < 0) return undefined;
  const next = lines[at + 1];
  const inline = lines[at]?.inline;
  if (inline) return inline;
  return next && !LABELS.has(next.label) ? next.text : undefined;
}

/**
 * Reads a row by the order of its lines (§3.2): number, dates, subject, last message, one-letter avatar, name, TM mark, owner,
 * status, details. Whenever a line is missing and another could be taken for it, both stay unknown.
 */
function placesOf(lines: readonly Line[]): Places {
  const last = lines.findLastIndex(({ label }) => LABELS.has(label));
  if (last < 0) return {};
  // A label may have its value on the next line.
  const rest = lines.slice(last + (lines[last]?.inline ? 1 : 2)).map(({ text }) => text);
  const texts = rest.filter((text) => !DETAILS.test(text) && !LABELLED_DATE.test(text));
  const avatar = texts.findLastIndex(
    (text, at) => [...text.slice(0, 3)].length === 1 && startsWith(texts[at + 1], text),
  );
  if (avatar > 0) return { ...beforeAvatar(texts.slice(0, avatar)), ...afterAvatar(texts.slice(avatar + 1)) };
  return withoutAvatar(texts);
}

/** The avatar shows the name's first letter, or its first digit. */
function startsWith(name: string | undefined, letter: string): boolean {
  const firsts = [/\p{L}/u, /[\p{L}\p{N}]/u].map((first) => first.exec(name ?? '')?.[0]);
  return firsts.some((first) => first?.toLowerCase() === letter.toLowerCase());
}

/** Subject and last message are both always printed; one alone could be either. */
function beforeAvatar([subject, ...preview]: readonly string[]): Places {
  return preview.length === 0 ? {} : { 'row.subject': subject, 'row.preview': preview.join(' ') };
}

function afterAvatar(texts: readonly string[]): Places {
  const people = texts.filter((text) => !TM.test(text));
  const known = STATUS.test(people.at(-1) ?? '');
  const status = known || people.length === 3 ? people.pop() : undefined;
  const [name, owner, ...more] = people;
  return {
    'row.tm': texts.find((text) => TM.test(text)),
    'row.name': name,
    'row.status': status,
    // Without a status that is known or makes all parts complete, this could be the status.
    'row.owner': status !== undefined && more.length === 0 ? owner : undefined,
  };
}

/** A name without letters has no avatar letter: only the complete shape can be read. */
function withoutAvatar(texts: readonly string[]): Places {
  if (texts.some((text) => [...text.slice(0, 3)].length === 1)) return {};
  const [subject, preview, ...people] = texts;
  const rest = afterAvatar(people);
  const complete = rest['row.name'] && rest['row.owner'] && rest['row.status'];
  return complete ? { 'row.subject': subject, 'row.preview': preview, ...rest } : {};
}

const anchored = (finder: Finder, { document, isVisible }: ReadContext) => finder.any(document, 'anchor', isVisible);

const memo = memoOf<{ reading: PageReading; elements: RowElement[] }>();

function readAll(context: ReadContext): { reading: PageReading; elements: RowElement[] } {
  const finder = new Finder(table);
  anchored(finder, context);
  const elements = rowElements(finder, context);
  const parsed = elements.map((row) => rowOf(row, context));
  noteLevels(finder, ROW_NAMES, parsed);
  const [next] = finder.all(context.document, 'list.hasNext', context.isVisible);
  const disabled = next?.matches('.ui2-disabled, .disabled, [disabled], [aria-disabled="true"]');
  const hasNext = next ? known(!disabled) : unknown('not-shown');
  const inquiries = { rows: parsed.map(({ row }) => row), hasNext };
  return { reading: { inquiries, health: finder.health() }, elements };
}

function remember(context: ReadContext) {
  return memo(context, () => readAll(context));
}

/** Words of the rows' own labels; what buyers wrote stays out. */
function words({ document }: ReadContext): string[] {
  const link = query(document, LINK);
  let row = link;
  for (let level = 0; row && level < 8; level++, row = row.parentElement) {
    const found = row.textContent.length > 20_000 ? [] : linesOf(row).filter(({ label }) => LABELS.has(label));
    if (found.length > 0) return found.map(({ label }) => label);
  }
  return link ? [textOf(link, 60)].filter((text) => DETAILS.test(text)) : [];
}

/** The smallest element around all rows; the page replaces rows inside it. */
function watchRoots({ document }: ReadContext): Element[] {
  const links = queryAll(document, LINK);
  const ends = [links[0], links.at(-1)].flatMap((link) => link ?? []);
  const root = around(ends);
  const [first, last] = ends.map(idOf);
  // A list of one row: its row is no list.
  const list = first === last ? (root?.parentElement?.parentElement ?? root) : root;
  return list ? [list === document.documentElement ? document.body : list] : [];
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
  read: (context) => guarded(fields, () => remember(context).reading),
  identityKey: () => null,
  watchRoots: (context) => orElse([], () => watchRoots(context)),
  chipAnchors: (context) =>
    orElse([], () => remember(context).elements.map(({ element, id }) => ({ key: id, element }))),
});
