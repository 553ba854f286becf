import { Drop, Liquid, type Context } from 'liquidjs';
import type { Bilingual } from '../inquiry/signal';
import { cleanLine, cleanText } from './clean';
import { formatCountry, formatDate, formatDays, formatList, formatMoney, formatNumber, formatPrices, formatQuantity } from './format'; // prettier-ignore
import type { ReplyLanguage } from './language';
import type { SlotFill, SlotSpec, SlotValue } from './slot';
import { wordingOf } from './wording';
import { templateError, type TemplateError } from './template-error';

/** A gap in a rendered letter: the label stands in the text at `[start, end)`. */
export interface Hole {
  slot: string;
  label: Bilingual;
  start: number;
  end: number;
}

export type Rendered = { ok: true; text: string; holes: Hole[] } | { ok: false; errors: TemplateError[] };

/** A text with slots and what goes into them. */
export interface RenderJob {
  source: string;
  language: ReplyLanguage;
  slots: readonly SlotSpec[];
  fills: ReadonlyMap<string, SlotFill>;
  /** Language of the labels that mark holes. */
  labels?: 'zh' | 'en';
}

/** What liquid may do in a letter; everything else (files, includes, raw output) does not exist. */
const TAGS = ['if', 'unless', 'case', 'for', 'comment', 'assign'] as const;

/** A missing value: counts as nothing in a condition, leaves a mark where it is written out. */
class Gap extends Drop {
  constructor(
    readonly slot: string,
    readonly label: Bilingual,
    /** Private-use characters that stand for it until the text is whole. */
    readonly mark: string,
  ) {
    super();
  }
  override valueOf(): null {
    return null;
  }
}

/** Marks are built of private-use characters, which `cleanText` takes out of every value. */
const MARK = /\uE000(.)\uE001/gsu;
const PRIVATE = /[\uE000-\uF8FF]/g;

/** Bounds for templates that come from elsewhere; no letter comes near them. */
const LIMITS = { parseLimit: 50_000, memoryLimit: 500_000, renderLimit: 500 };

const engines = new Map<ReplyLanguage, Liquid>();

function engineFor(language: ReplyLanguage): Liquid {
  const known = engines.get(language);
  if (known) return known;
  const liquid = new Liquid({
    ...LIMITS,
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    // An empty store instead of a file system: a template cannot ask for another.
    templates: {},
    outputEscape: (value: unknown) => show(value, language),
  });
  for (const name of Object.keys(liquid.tags)) {
    if (!(TAGS as readonly string[]).includes(name)) Reflect.deleteProperty(liquid.tags, name);
  }
  for (const name of Object.keys(liquid.filters)) Reflect.deleteProperty(liquid.filters, name);
  liquid.registerFilter('money', (value: unknown) => show(value, language));
  liquid.registerFilter('date', (value: unknown) => show(value, language));
  liquid.registerFilter('list', (value: unknown) => show(value, language));
  liquid.registerFilter('lines', (value: unknown) => linesOf(value, language).map((line) => `- ${line}`).join('\n')); // prettier-ignore
  liquid.registerFilter('numbered', function (value: unknown) {
    return numbered(value, language, this.context);
  });
  engines.set(language, liquid);
  return liquid;
}

const counts = new WeakMap<Context, number>();

/** Points keep counting through the letter, so that "point 4" is one point (rulebook §3: numbered 1, 2, 3). */
function numbered(value: unknown, language: ReplyLanguage, context: Context): unknown {
  if (value instanceof Gap) return value;
  let n = counts.get(context) ?? 0;
  const text = linesOf(value, language).map((line) => `${String(++n)}. ${line}`);
  counts.set(context, n);
  return text.join('\n');
}

function linesOf(value: unknown, language: ReplyLanguage): string[] {
  if (Array.isArray(value)) return value.map((item) => show(item, language));
  if (hasKind(value) && value.kind === 'prices') return formatPrices(value, language);
  return [show(value, language)];
}

function hasKind(value: unknown): value is SlotValue {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** Any value as plain text in the language. */
function show(value: unknown, language: ReplyLanguage): string {
  if (value instanceof Gap) return value.mark;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value, wordingOf(language));
  if (Array.isArray(value)) return formatList(linesOf(value, language), language);
  return hasKind(value) ? showKind(value, language) : '';
}

function showKind(value: SlotValue, language: ReplyLanguage): string {
  switch (value.kind) {
    case 'money':
      return formatMoney(value, language);
    case 'quantity':
      return formatQuantity(value, language);
    case 'days':
      return formatDays(value, language);
    case 'date':
      return formatDate(value, language);
    case 'country':
      return formatCountry(value.code, language);
    case 'prices':
      return formatPrices(value, language).join(language === 'zh' || language === 'ja' ? '；' : '; ');
    default:
      return '';
  }
}

/** Gaps of one rendering, in the order of their marks. */
class Gaps {
  readonly list: Gap[] = [];

  add(slot: string, label: Bilingual): Gap {
    const gap = new Gap(slot, label, `\uE000${String.fromCharCode(0xe100 + (this.list.length % 0x1000))}\uE001`);
    this.list.push(gap);
    return gap;
  }
}

/** A value as templates see it: words are cleaned data, never parsed. */
function scopeValue(value: SlotValue, gaps: Gaps): unknown {
  switch (value.kind) {
    case 'line':
      return cleanLine(value.text) || undefined;
    case 'text':
      return cleanText(value.text) || undefined;
    case 'flag':
      return value.on;
    case 'number':
      return value.value;
    case 'list':
      if (value.items.length === 0) return undefined;
      return value.items.map((item) => (typeof item === 'string' ? cleanText(item) : gaps.add(item.open, item.label)));
    case 'money':
      return { ...value, currency: cleanLine(value.currency), ...(value.per === undefined ? {} : { per: cleanLine(value.per) }) }; // prettier-ignore
    case 'quantity':
      return { ...value, unit: cleanLine(value.unit) };
    default:
      return value;
  }
}

function scopeOf({ slots, fills }: RenderJob, names: ReadonlySet<string>, gaps: Gaps): Record<string, unknown> {
  const scope: Record<string, unknown> = {};
  for (const { name, label } of slots) {
    if (!names.has(name)) continue;
    const fill = fills.get(name);
    const value = fill ? scopeValue(fill.value, gaps) : undefined;
    scope[name] = value ?? gaps.add(name, label);
  }
  return scope;
}

interface Parsed {
  templates: ReturnType<Liquid['parse']>;
  /** The slots it speaks of; the others need no value. */
  names: ReadonlySet<string>;
}

const parsed = new Map<ReplyLanguage, Map<string, Parsed>>();

/** The rep types: each keystroke would stay for good. */
const MOST_KEPT = 1_000;

function parse(source: string, language: ReplyLanguage): Parsed {
  let kept = parsed.get(language);
  if (!kept || kept.size > MOST_KEPT) {
    kept = new Map<string, Parsed>();
    parsed.set(language, kept);
  }
  const known = kept.get(source);
  if (known) return known;
  const liquid = engineFor(language);
  const templates = liquid.parse(source.replace(PRIVATE, ' '));
  const one = { templates, names: new Set(Object.keys(liquid.analyzeSync(templates).globals)) };
  kept.set(source, one);
  return one;
}

/**
 * Renders a text to plain text. Missing values never throw: where one is written out its label stands marked and is listed
 * in `holes`; in a condition it counts as nothing. Errors of the template come back with line and column.
 */
export function render(job: RenderJob): Rendered {
  const gaps = new Gaps();
  try {
    const { templates, names } = parse(job.source, job.language);
    const raw: unknown = engineFor(job.language).renderSync(templates, scopeOf(job, names, gaps));
    return { ok: true, ...withLabels(tidyLayout(String(raw), job.language), gaps.list, job.labels ?? 'zh') };
  } catch (error) {
    return { ok: false, errors: [templateError(error)] };
  }
}

/** Left-out sentences leave no blanks behind, and "Co., Ltd." at a sentence's end no second stop. */
/** Chinese sentences take no blank between characters where a slot's words meet them. */
const BETWEEN_HAN = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

function tidyLayout(text: string, language: ReplyLanguage): string {
  const joined = language === 'zh' ? text.replace(BETWEEN_HAN, '') : text;
  const lines = joined.split('\n').map((line) => line.trimEnd().replace(/(?<=\S)[^\S\n]{2,}/g, ' '));
  return lines
    .join('\n')
    .replace(/(?<!\.)\.\.(?=\s|$)/g, '.')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

function withLabels(text: string, gaps: readonly Gap[], labels: 'zh' | 'en'): { text: string; holes: Hole[] } {
  const byMark = new Map(gaps.map((gap) => [gap.mark, gap]));
  const holes: Hole[] = [];
  let out = '';
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    out += text.slice(from, match.index);
    from = match.index + match[0].length;
    const gap = byMark.get(match[0]);
    if (!gap) continue;
    const shown = labels === 'zh' ? `【填：${gap.label.zh}】` : `【fill in: ${gap.label.en}】`;
    holes.push({ slot: gap.slot, label: gap.label, start: out.length, end: out.length + shown.length });
    out += shown;
  }
  return { text: out + text.slice(from), holes };
}

/**
 * Checks a text as it is being edited: syntax, unknown filters and tags, and slots nobody declared, each at its place.
 *
 * @returns an empty list when the text can be rendered.
 */
export function checkSource(source: string, declared: readonly SlotSpec[]): TemplateError[] {
  try {
    const { globals } = engineFor('en').analyzeSync(engineFor('en').parse(source.replace(PRIVATE, ' ')));
    const names = new Set(declared.map(({ name }) => name));
    return Object.entries(globals)
      .filter(([name]) => !names.has(name))
      .flatMap(([name, uses]) =>
        uses.map(({ location }): TemplateError => ({
          code: 'unknown-slot',
          line: location.row,
          column: location.col,
          message: { zh: `没有“${name}”这个空，检查一下名字`, en: `There is no slot “${name}”; check its name` },
        })),
      );
  } catch (error) {
    return [templateError(error)];
  }
}

/** The slots a text writes out or asks for in a condition; empty when it cannot be parsed. */
export function slotsIn(source: string): string[] {
  try {
    return [...parse(source, 'en').names];
  } catch {
    return [];
  }
}
