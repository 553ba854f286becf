import Papa from 'papaparse';
import { LANGUAGE_NAMES } from '@/components/panel/reply/language-names';
import type { Bilingual } from '@/lib/engine/inquiry/signal';
import { isReplyLanguage, REPLY_LANGUAGES } from '@/lib/engine/reply/language';
import { SLOT_KINDS, type SlotSpec } from '@/lib/engine/reply/slot';
import { ownTemplate } from '@/lib/shared/our-side-schema';
import { clip, stripInvisible } from '@/lib/shared/text';
import { readList } from '../our-side/entries';
import { checkText, shippedTemplate, slotsFor, type OwnTemplate } from './library';

/*
 * Templates as files. JSON keeps everything; CSV is for a spreadsheet: one row for each template, one column for each
 * language. Both are read strictly: one bad row and nothing is taken.
 */

/** Number of the JSON file's form. */
const FORMAT = 1;
/** Templates of one message, and its size in UTF-16 units (lib/messages). */
const MOST = 500;
const LARGEST = 3_900_000;

/** A template that cannot be taken: its number in JSON, its row as a spreadsheet counts in CSV (the heading is row 1). */
export interface BadTemplate {
  row: number;
  /** What it is called there, if anything. */
  name: string;
  why: Bilingual;
}

export type TemplateFileFault = 'empty' | 'not-text' | 'not-json' | 'no-templates' | 'too-many' | 'too-large';

export type TemplateFile = { templates: OwnTemplate[] } | { bad: BadTemplate[] } | TemplateFileFault;

/** Templates as JSON. */
export function toJson(templates: readonly OwnTemplate[]): string {
  return `${JSON.stringify({ portsideTemplates: FORMAT, templates }, null, 2)}\n`;
}

const LEADING = ['id', 'name_zh', 'name_en', 'purpose_zh', 'purpose_en', 'kind', 'tags', 'like', 'slots'];
const TEXT_COLUMNS = REPLY_LANGUAGES.map((code) => `text_${code}`);

/** Templates as CSV: with a byte-order mark, without which Excel in China reads UTF-8 as GBK. */
export function toCsv(templates: readonly OwnTemplate[]): string {
  const data = templates.map((template) => {
    const { templateId, name, purpose, kind, tags, fitsLike = '', slots, texts } = template;
    const cells = [templateId, name.zh, name.en, purpose.zh, purpose.en, kind, tags.join(', '), fitsLike];
    return [...cells, slots.map(slotCell).join('; '), ...REPLY_LANGUAGES.map((code) => texts[code] ?? '')].map(guarded);
  });
  return `\uFEFF${Papa.unparse({ fields: [...LEADING, ...TEXT_COLUMNS], data }, { newline: '\r\n' })}\r\n`;
}

/** A cell that begins like a formula would be run by a spreadsheet; an apostrophe before it makes it words. */
const guarded = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** `price!` = must be filled; a slot of the template's own says the rest too: `deposit!=money|定金|Deposit`. */
function slotCell({ name, kind, label, required }: SlotSpec): string {
  const known = slotsFor({ slots: [] }).find((slot) => slot.name === name);
  const own = known?.kind !== kind || known.label.zh !== label.zh || known.label.en !== label.en;
  const words = [kind, label.zh, label.en].map((part) => part.replace(/[|;=]/g, ' '));
  return `${name}${required ? '!' : ''}${own ? `=${words.join('|')}` : ''}`;
}

function readSlotCell(text: string): unknown {
  const [head = '', rest] = text.split('=', 2);
  const name = head.replace('!', '').trim();
  const required = head.includes('!');
  const known = slotsFor({ slots: [] }).find((slot) => slot.name === name);
  if (rest === undefined) return known ? { ...known, required } : { name, required };
  const [kind, zh, en] = rest.split('|').map((part) => part.trim());
  return { name, kind, label: { zh, en }, required };
}

/**
 * Reads a file of templates, JSON or CSV (also tab-separated), UTF-8 or GB18030.
 *
 * @param freshId names a template that has no id of its own.
 */
export function readTemplateFile(bytes: Uint8Array, freshId: () => string): TemplateFile {
  const text = decode(bytes);
  if (text === undefined) return 'not-text';
  const trimmed = text.trim();
  if (trimmed === '') return 'empty';
  const rows = /^[[{]/.test(trimmed) ? rowsOfJson(trimmed) : rowsOfCsv(trimmed);
  return typeof rows === 'string' ? rows : checkRows(rows, freshId);
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes.subarray(0, 4_096).includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

interface Row {
  row: number;
  value: unknown;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowsOfJson(text: string): Row[] | TemplateFileFault {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  const list = isRecord(json) ? json.templates : json;
  if (!Array.isArray(list)) return 'no-templates';
  return list.map((value: unknown, index) => ({ row: index + 1, value }));
}

/** What else a column may be called. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['模板', 'id'],
  ['名称', 'name_zh'],
  ['名字', 'name_zh'],
  ['name', 'name_en'],
  ['英文名称', 'name_en'],
  ['用途', 'purpose_zh'],
  ['purpose', 'purpose_en'],
  ['标签', 'tags'],
  ['text', 'text_en'],
  ['正文', 'text_zh'],
  ...REPLY_LANGUAGES.flatMap((code): [string, string][] => [
    [LANGUAGE_NAMES[code].zh, `text_${code}`],
    [LANGUAGE_NAMES[code].en.toLowerCase(), `text_${code}`],
  ]),
]);

function rowsOfCsv(text: string): Row[] | TemplateFileFault {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [head = [], ...rows] = data;
  const columns = head.map((heading) => {
    const name = stripInvisible(heading).trim().toLowerCase();
    return ALIASES.get(name) ?? name;
  });
  if (!columns.some((column) => column.startsWith('text_'))) return 'no-templates';
  return rows.map((cells, index) => ({
    row: index + 2,
    value: fromCells(new Map(columns.map((column, at) => [column, unguarded(cells[at] ?? '')]))),
  }));
}

function fromCells(cells: ReadonlyMap<string, string>): unknown {
  const cell = (column: string): string => cells.get(column)?.trim() ?? '';
  const given = (column: string, key: string): object => (cell(column) === '' ? {} : { [key]: cell(column) });
  const texts = [...cells].filter(([column, text]) => column.startsWith('text_') && text.trim() !== '');
  return {
    ...given('id', 'templateId'),
    name: { zh: cell('name_zh'), en: cell('name_en') },
    purpose: { zh: cell('purpose_zh'), en: cell('purpose_en') },
    ...given('kind', 'kind'),
    tags: readList(cell('tags')),
    ...given('like', 'fitsLike'),
    slots: cell('slots').split(';').filter((part) => part.trim() !== '').map(readSlotCell), // prettier-ignore
    texts: Object.fromEntries(texts.map(([column, text]) => [column.slice('text_'.length), text])),
  };
}

function checkRows(rows: readonly Row[], freshId: () => string): TemplateFile {
  if (rows.length === 0) return 'no-templates';
  if (rows.length > MOST) return 'too-many';
  const templates: OwnTemplate[] = [];
  const bad: BadTemplate[] = [];
  for (const { row, value } of rows) {
    const read = readOne(value, freshId);
    const twice = 'templateId' in read && templates.some(({ templateId }) => templateId === read.templateId);
    if (!('templateId' in read)) bad.push({ row, name: nameIn(value), why: read });
    else if (twice)
      bad.push({ row, name: nameIn(value), why: { zh: `和前面一行的 id 相同：“${read.templateId}”`, en: `Has the same id as a row before: “${read.templateId}”` } }); // prettier-ignore
    else templates.push(read);
  }
  if (bad.length > 0) return { bad };
  return JSON.stringify(templates).length > LARGEST ? 'too-large' : { templates };
}

function nameIn(value: unknown): string {
  const name = isRecord(value) ? value.name : undefined;
  const { zh, en } = isRecord(name) ? name : {};
  const said = [zh, en, name].find((one) => typeof one === 'string' && one !== '');
  return typeof said === 'string' ? clip(said, 60) : '';
}

/** A template as it may be stored, or why it may not. */
function readOne(value: unknown, freshId: () => string): OwnTemplate | Bilingual {
  if (!isRecord(value)) return { zh: '不是一个模板', en: 'It is no template' };
  const parsed = ownTemplate.safeParse(completed(value, freshId));
  if (!parsed.success) return whyRefused(parsed.error.issues[0]);
  const template = parsed.data;
  if (template.name.zh === '') return { zh: '没有名称', en: 'It has no name' };
  const texts = Object.entries(template.texts).filter(([, text]) => text.trim() !== '');
  if (texts.length === 0) return { zh: '没有正文', en: 'It has no text' };
  const all = { ...template, slots: slotsOf(template) };
  for (const [code, text] of texts) {
    const [error] = checkText(text, all).errors;
    if (error && isReplyLanguage(code)) return atPlace(LANGUAGE_NAMES[code], error.line, error.column, error.message);
  }
  return { ...all, texts: Object.fromEntries(texts) };
}

/** A version of a built-in template keeps that one's slots: its other texts need them. */
function slotsOf({ templateId, slots }: OwnTemplate): SlotSpec[] {
  const names = new Set(slots.map(({ name }) => name));
  return [...slots, ...(shippedTemplate(templateId)?.slots.filter(({ name }) => !names.has(name)) ?? [])];
}

function atPlace(language: Bilingual, line: number, column: number, message: Bilingual): Bilingual {
  return {
    zh: `${language.zh}正文第 ${String(line)} 行第 ${String(column)} 个字：${message.zh}`,
    en: `${language.en} text, line ${String(line)}, column ${String(column)}: ${message.en}`,
  };
}

/** What may be left out in a file. */
function completed(value: Record<string, unknown>, freshId: () => string): Record<string, unknown> {
  const given = Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== ''));
  const like = shippedTemplate(typeof given.templateId === 'string' ? given.templateId : undefined);
  return {
    templateId: freshId(),
    purpose: like?.purpose ?? { zh: '', en: '' },
    kind: like?.kind ?? 'letter',
    tags: [],
    slots: [],
    ...given,
    name: both(given.name ?? like?.name),
  };
}

/** A name in one language serves for both. */
function both(name: unknown): unknown {
  if (typeof name === 'string') return { zh: name, en: name };
  if (!isRecord(name)) return { zh: '', en: '' };
  const { zh = '', en = '' } = name;
  return { ...name, zh: zh === '' ? en : zh, en: en === '' ? zh : en };
}

interface Issue {
  code?: string;
  path: readonly PropertyKey[];
  keys?: readonly string[];
}

/** What the schema refused, said so that the file can be put right. */
function whyRefused(issue: Issue | undefined): Bilingual {
  const [part, which] = issue?.path ?? [];
  const where = [part, which].filter((one) => one !== undefined).map((one) => clip(String(one), 40)).join('.'); // prettier-ignore
  switch (issue?.code) {
    case 'too_big':
      return { zh: `“${where}”太长或太多`, en: `“${where}” is too long or has too many entries` };
    case 'unrecognized_keys':
      return unknownField(part, clip(issue.keys?.[0] ?? '', 40));
    default:
      return part === 'slots'
        ? { zh: `第 ${String(Number(which) + 1)} 个空写得不对；类型可以是 ${SLOT_KINDS.join('、')}`, en: `Slot ${String(Number(which) + 1)} is not right; kinds are ${SLOT_KINDS.join(', ')}` } // prettier-ignore
        : { zh: `“${where}”缺了或写得不对`, en: `“${where}” is missing or not right` };
  }
}

function unknownField(part: PropertyKey | undefined, name: string): Bilingual {
  if (part === 'texts') return { zh: `没有“${name}”这种语言`, en: `There is no language “${name}”` };
  return { zh: `有不认识的栏“${name}”`, en: `The field “${name}” is not known` };
}
