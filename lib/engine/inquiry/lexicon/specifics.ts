import type { CaseView, Part } from '../case-view';
import { destinationsIn } from './destination';
import type { NumberMention } from './numbers';
import { wordAt } from './words';
import { readBuyer, type PhraseKind, type Placed, type Reading } from './reading';

/** The eight things a real request may be specific about (rulebook real.specifics, 002). */
export const SPECIFICS = [
  'quantity',
  'specification',
  'packaging',
  'origin',
  'quality',
  'delivery-time',
  'certificate',
  'port',
] as const;
export type SpecificKind = (typeof SPECIFICS)[number];

export interface Specific {
  kind: SpecificKind;
  part: Part;
  /** Offsets in the folded text. */
  start: number;
  end: number;
  /** How much it tells, 0–1: "5,000 pcs" 1, "in bulk" 0.5. */
  strength: number;
}

const known = new WeakMap<CaseView, Specific[]>();

/** Everything specific in what the buyer wrote, the strongest of each kind first; remembered per view. */
export function specificsIn(view: CaseView): Specific[] {
  const before = known.get(view);
  if (before) return before;
  const found = [...readBuyer(view).flatMap(readingSpecifics), ...ports(view)].sort((a, b) => b.strength - a.strength);
  known.set(view, found);
  return found;
}

/** The strongest of each kind, in the order of `SPECIFICS`. */
export function bestSpecifics(view: CaseView): Specific[] {
  const all = specificsIn(view);
  return SPECIFICS.flatMap((kind) => all.find((specific) => specific.kind === kind) ?? []);
}

function readingSpecifics(reading: Reading): Specific[] {
  const from = (kind: SpecificKind, phrase: PhraseKind, strength: number): Specific[] =>
    reading.of(phrase).map((hit) => ({ kind, part: hit.part, start: hit.start, end: hit.end, strength }));
  return [
    ...quantities(reading),
    ...specifications(reading),
    ...from('packaging', 'packaging', 0.8),
    ...from('origin', 'origin', 0.7),
    ...reading.of('quality').map((hit) => ({ ...at(hit), kind: 'quality' as const, strength: PRAISE.test(hit.value) ? 0.4 : 0.8 })),
    ...from('delivery-time', 'lead-time', 0.8),
    ...durations(reading),
    ...reading.of('certificate').map((hit) => ({ ...at(hit), kind: 'certificate' as const, strength: hit.value === 'named' ? 0.7 : 1 })),
  ]; // prettier-ignore
}

/** Praise, which asks for quality without naming a standard. */
const PRAISE = /quality|calidad|qualidade|qualité|qualität|качеств|جودة|质量|original|authentic|guarantee/;

function at({ part, start, end }: Placed): Pick<Specific, 'part' | 'start' | 'end'> {
  return { part, start, end };
}

/** "1. Cantidad": the number of a point, no amount. */
export function numbersALine({ folded }: Part, { start, end }: Pick<NumberMention, 'start' | 'end'>): boolean {
  const opens = /(?:^|\n)\s?$/.test(folded.slice(Math.max(0, start - 2), start));
  return opens && /^[.)]\s?\p{L}/u.test(folded.slice(end, end + 4));
}

function quantities(reading: Reading): Specific[] {
  const { part } = reading;
  const put = (start: number, end: number, strength: number): Specific => ({
    kind: 'quantity',
    part,
    start,
    end,
    strength,
  });
  const found: Specific[] = [];
  for (const number of reading.numbers) {
    if (number.kind === 'quantity') found.push(put(number.start, number.end, 1));
    else if (number.kind === 'bare' && !numbersALine(part, number)) {
      const word = reading.of('quantity-word').find((hit) => isBeside(hit, number));
      if (word) found.push(put(Math.min(word.start, number.start), Math.max(word.end, number.end), 1));
      else if (isOrdered(part, number)) found.push(put(number.start, number.end, 0.8));
    }
  }
  for (const hit of reading.of('container')) found.push(put(hit.start, hit.end, 0.8));
  for (const hit of reading.of('quantity-phrase')) found.push(put(hit.start, hit.end, 0.5));
  return found;
}

/** "Qty: 30", "количество 500", "100 quantity". */
function isBeside(word: Placed, number: NumberMention): boolean {
  const behind = number.start - word.end;
  const before = word.start - number.end;
  return (behind >= 0 && behind <= 4) || (before >= 0 && before <= 2);
}

const ORDERING =
  /^(?:order|ordering|need|want|buy|purchase|purchasing|get|for|require|of|have|make|take|quiero|necesito|comprar|pedir|de|para|por|preciso|quero|comprar|voudrais|veux|commander|acheter|pour|brauche|benotige|benotigen|bestellen|kaufen|uber|fur|нужно|нужны|нужен|хочу|хотим|купить|заказать|на|اريد|نريد|احتاج|نحتاج|شراء|عدد|买|订|要|采|购|about|approximately|approx|around|initially|only|first)$/;

/** "order 300 shirts": a wish before and a thing behind the number. */
function isOrdered(part: Part, number: NumberMention): boolean {
  if (number.value < 1 || (number.value >= 1990 && number.value < 2040) || !Number.isInteger(number.value))
    return false;
  const i = wordAt(part, number.start);
  const before = part.words.text[i - 1];
  const after = part.words.text[i + 1];
  if (before === undefined || after === undefined || part.words.fresh[i] || part.words.fresh[i + 1]) return false;
  const close = (part.words.start[i + 1] ?? 0) - number.end <= 1;
  return close && ORDERING.test(before) && /^\p{L}{3}|^\p{Script=Han}/u.test(after) && !NOT_THINGS.test(after);
}

const NOT_THINGS = /^(?:and|the|for|more|other|different|times?|percent|years?|people|who|что|или|лет|y|e|et|und)$/;

function specifications(reading: Reading): Specific[] {
  const { part } = reading;
  const found: Specific[] = [];
  const put = (start: number, end: number, strength: number): void => {
    found.push({ kind: 'specification', part, start, end, strength });
  };
  for (const { kind, start, end } of reading.numbers) {
    if (kind === 'dimensions') put(start, end, 1);
    else if (kind === 'measure') put(start, end, 0.9);
  }
  for (const hit of reading.of('attribute')) {
    const end = attributeEnd(part, hit, reading.numbers);
    if (end !== undefined) put(hit.start, end, 0.9);
  }
  for (const hit of reading.of('material')) put(hit.start, hit.end, 0.7);
  for (const hit of reading.of('colour')) put(hit.start, hit.end, 0.5);
  return found;
}

/** These specify only with a colon: "item 5", "product #12" do not. */
const COLON_ONLY =
  /^(?:item|product|name|details?|description|requirements?|type|use|fit|function|design|condition|year|advantage|package|features?|usage|application|style|brand|product name|product type)$/;

/** End of "Material: oak" or "size 17"; undefined when no value follows the attribute. */
function attributeEnd(part: Part, hit: Placed, numbers: readonly NumberMention[]): number | undefined {
  const next = part.words.end[hit.to];
  if (next === undefined) return undefined;
  const gap = part.folded.slice(hit.end, part.words.start[hit.to]);
  if (/^\s?[:：=]\s?$/.test(gap)) return next;
  if (COLON_ONLY.test(hit.value)) return undefined;
  const number = numbers.find(({ start }) => start >= hit.end && start - hit.end <= 4);
  return number && !part.words.fresh[hit.to] ? number.end : undefined;
}

/** A number of days or weeks is a delivery time where delivery is spoken of in the same part. */
function durations(reading: Reading): Specific[] {
  if (reading.of('shipping').length + reading.of('lead-time').length === 0) return [];
  return reading.numbers
    .filter(({ kind }) => kind === 'duration')
    .map(({ start, end }) => ({ kind: 'delivery-time', part: reading.part, start, end, strength: 1 }));
}

function ports(view: CaseView): Specific[] {
  return destinationsIn(view).map(({ part, start, end, kind }) => ({
    kind: 'port',
    part,
    start,
    end,
    strength: kind === 'port' ? 1 : 0.7,
  }));
}
