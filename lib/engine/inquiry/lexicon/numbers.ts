import type { Part } from '../case-view';
import { ADJACENT_ONLY, ALWAYS_ORDER, FACTORS, ORDER_FROM, UNITS, type UnitType } from './terms/units';

/** What a number in a text says. */
export type NumberKind = 'quantity' | 'measure' | 'dimensions' | 'money' | 'duration' | 'bare';

export interface NumberMention {
  kind: NumberKind;
  value: number;
  /** Unit in its basic form (`piece`, `container`, `cm`); empty when none. */
  unit: string;
  /** Offsets in the part's folded text. */
  start: number;
  end: number;
}

/** Enough for any real message; bounds the work of those who read the mentions. */
const MOST = 200;

const NUMBER = /\d{1,3}(?:[.,' ]\d{3}){1,4}(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d{1,15}(?:[.,]\d{1,6})?/y;
const CURRENCY_BEFORE = /(?:us\$|r\$|[$€£¥₹₽₩₺]|\b(?:usd|eur|gbp|rmb|cny|aed|sar|inr|rs\.?))\s?$/;
const CURRENCY_AFTER = /\s?(?:us\$|[$€£¥₹₽₩₺])/y;
const OF = /\sd(?:e\s|['’])/y;
const CROSS = /\s?[x×*х✕]\s?(?=\d)/y;
const CONTAINER_SIZE = /(?:20|40|45)\s?(?:'|’|ft|feet|foot|gp|hq|hc|dv|dc|尺)/y;
const LETTERS = /[^\s\d.,;:!?()[\]{}<>"،؛؟'+*=|@#$€£¥_\\&、。，；：！？（）]{1,24}/y;
const HAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** A slash form such as "piece/pieces". */
const DOUBLED = /\/[a-z]{1,12}/y;

/** Reads a number as people write it: `5,000`, `5.000`, `5 000`, `1.5`. */
export function parseNumber(text: string): number {
  const grouped = /^\d{1,3}(?:[.,' ]\d{3})+/.exec(text)?.[0];
  if (grouped !== undefined && !text.startsWith('0')) {
    return Number(grouped.replace(/[.,' ]/g, '') + text.slice(grouped.length).replace(',', '.'));
  }
  return Number(text.replace(',', '.'));
}

/**
 * Every number of a part with its unit: quantities ("5,000 pcs", "10 000 шт", "5000个", "1x40HQ"), measures ("380V", "40 oz"),
 * dimensions ("17*9*9.5cm"), money ("$2.50"), durations ("30 days"). Linear: walks from number to number.
 */
export function numbersIn(part: Part): NumberMention[] {
  const text = part.folded;
  const mentions: NumberMention[] = [];
  const digits = /\d/g;
  for (let match = digits.exec(text); match && mentions.length < MOST; match = digits.exec(text)) {
    const start = match.index;
    const mention = insideWord(text, start) ? null : read(text, start);
    digits.lastIndex = mention?.end ?? skipWord(text, start);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

/** A digit inside "ip67" or "v123" names a model; after "x" or a currency it is a number all the same. */
function insideWord(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (!/[a-z\u0430-\u044f]/.test(before)) return false;
  if (before === 'x' && !/[a-z]/.test(text.charAt(at - 2))) return false;
  return !CURRENCY_BEFORE.test(text.slice(Math.max(0, at - 4), at));
}

function skipWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[a-z\d]/.test(text.charAt(end))) end++;
  return Math.max(end, at + 1);
}

function stick(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function read(text: string, start: number): NumberMention | null {
  const digits = stick(NUMBER, text, start);
  if (digits === undefined) return null;
  let value = parseNumber(digits);
  let end = start + digits.length;
  const money = moneyBefore(text, start);
  if (money !== null) return { kind: 'money', value, unit: '', start: money, end };
  const container = containerAt(text, start, end, value);
  if (container) return container;
  const crossed = crossAt(text, start, end, value);
  if (crossed) return crossed;
  const after = stick(CURRENCY_AFTER, text, end);
  if (after !== undefined) return { kind: 'money', value, unit: '', start, end: end + after.length };
  const factor = unitAt(text, end, (word) => FACTORS.get(word));
  if (factor) {
    const unit = unitAt(text, factor.end + ofAt(text, factor.end), (word) => UNITS.get(word));
    // "2 mil" is two thousand before a unit, else mils; "10k" alone is a number.
    if (unit || text.charAt(end) === 'k' || HAN.test(text.charAt(end))) {
      value *= factor.found;
      end = factor.end + ofAt(text, factor.end);
    }
  }
  if (text.charAt(end) === '"' || text.charAt(end) === '″') {
    return { kind: 'measure', value, unit: 'inch', start, end: end + 1 };
  }
  const year = digits.length === 4 && value >= 1990 && value < 2040;
  const unit = unitAt(text, end, (word) => UNITS.get(word)) ?? (year ? null : unitBehindAdjective(text, end));
  if (!unit) return { kind: 'bare', value, unit: '', start, end };
  const doubled = stick(DOUBLED, text, unit.end) ?? '';
  return {
    kind: kindOf(unit.found.type, unit.found.norm, value),
    value,
    unit: unit.found.norm,
    start,
    end: unit.end + doubled.length,
  };
}

function moneyBefore(text: string, start: number): number | null {
  const before = text.slice(Math.max(0, start - 6), start);
  const match = CURRENCY_BEFORE.exec(before);
  return match ? start - (before.length - match.index) : null;
}

/** Length of the "of" in "millones de dólares", "millions d'euros"; 0 where there is none. */
function ofAt(text: string, at: number): number {
  return stick(OF, text, at)?.length ?? 0;
}

/** "20'GP", "40 ft", "1x40HQ", "2 * 20 gp". */
function containerAt(text: string, start: number, end: number, value: number): NumberMention | null {
  const direct = stick(CONTAINER_SIZE, text, start);
  if (direct !== undefined) return { kind: 'quantity', value: 1, unit: 'container', start, end: wordEnd(text, start + direct.length) }; // prettier-ignore
  const cross = stick(CROSS, text, end);
  if (cross === undefined) return null;
  const size = stick(CONTAINER_SIZE, text, end + cross.length);
  if (size === undefined) return null;
  return { kind: 'quantity', value, unit: 'container', start, end: wordEnd(text, end + cross.length + size.length) };
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 12 && /[a-z]/.test(text.charAt(end))) end++;
  return end;
}

/** "17*9*9.5cm", "11 x 14 mm", "3mm x 5mm". */
function crossAt(text: string, start: number, from: number, value: number): NumberMention | null {
  let end = from;
  let sides = 1;
  while (sides < 5) {
    const unit = /(?:mm|cm|m|in|inch|"|мм|см)?/y;
    unit.lastIndex = end;
    const skipped = unit.exec(text)?.[0].length ?? 0;
    const cross = stick(CROSS, text, end + skipped);
    if (cross === undefined) break;
    const at = end + skipped + cross.length;
    const digits = stick(NUMBER, text, at);
    if (digits === undefined) break;
    end = at + digits.length;
    sides++;
  }
  if (sides === 1) return null;
  const unit = unitAt(text, end, (word) => UNITS.get(word));
  const measured = unit && unit.found.type !== 'count' && unit.found.type !== 'time' && unit.found.type !== 'money';
  return { kind: 'dimensions', value, unit: measured ? unit.found.norm : '', start, end: measured ? unit.end : end };
}

interface Found<T> {
  found: T;
  end: number;
}

/** The unit right behind a number, with at most one blank, hyphen or plus between. */
function unitAt<T>(text: string, end: number, look: (word: string) => T | undefined): Found<T> | null {
  let at = end;
  while (at - end < 3 && /[\s\-+*'.(]/.test(text.charAt(at))) at++;
  const word = stick(LETTERS, text, at);
  if (word === undefined) return null;
  if (HAN.test(word.charAt(0))) {
    for (let length = Math.min(3, word.length); length > 0; length--) {
      const found = look(word.slice(0, length));
      if (found !== undefined) return { found, end: at + length };
    }
    return null;
  }
  const bare = word.replace(/[/\-–].*$/, '');
  if (at > end && ADJACENT_ONLY.has(bare)) return null;
  const found = look(bare) ?? look(word);
  return found === undefined ? null : { found, end: at + bare.length };
}

/** "2 full sets", "25 large wooden boxes": a counting unit behind up to two other words. */
function unitBehindAdjective(text: string, end: number): Found<{ type: UnitType; norm: string }> | null {
  let at = end;
  for (let words = 0; words < 2; words++) {
    while (text.charAt(at) === ' ') at++;
    const word = stick(LETTERS, text, at);
    if (word === undefined || word.length < 3 || HAN.test(word.charAt(0))) return null;
    at += word.length;
    const unit = unitAt(text, at, (next) => UNITS.get(next));
    if (unit && text.charAt(at) === ' ' && unit.found.type === 'count') return unit;
  }
  return null;
}

function kindOf(type: UnitType, norm: string, value: number): NumberKind {
  if (type === 'money') return 'money';
  if (type === 'time') return 'duration';
  if (type === 'measure') return 'measure';
  if (type === 'count' || type === 'container') return 'quantity';
  if (ALWAYS_ORDER.has(norm)) return 'quantity';
  return value >= (ORDER_FROM[type] ?? Infinity) ? 'quantity' : 'measure';
}
