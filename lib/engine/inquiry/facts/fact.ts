import type { CaseView, Part } from '../case-view';
import { spanOf } from '../fold';
import { productNames } from '../lexicon/product-name';
import { readPart, type Reading } from '../lexicon/reading';
import type { Bilingual, Span } from '../signal';

/** What a buyer may say or ask, in the order it is shown and answered. */
export const FACT_KINDS = [
  'product',
  'quantity',
  'specification',
  'custom',
  'packaging',
  'origin',
  'standard',
  'certificate',
  'delivery-time',
  'port',
  'incoterm',
  'payment',
  'target-price',
  'sample',
  'question',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** What a question is about; empty when it is about none of these. */
export const TOPICS = [
  'price',
  'moq',
  'sample',
  'delivery-time',
  'shipping',
  'payment',
  'certificate',
  'quality',
  'custom',
  'specification',
  'packaging',
  'origin',
  'catalogue',
  'stock',
  'company',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What each kind says, in a form to reckon and write replies with. */
export interface FactValues {
  /** As the buyer calls it. */
  product: { name: string };
  /** `unit` as in units.ts (`piece`, `set`, `kg`, `container`); empty when none is named. `from` where a range is given. */
  quantity: { amount: number; unit: string; from?: number; per?: 'month' | 'year' | 'week'; container?: string };
  specification: { attribute?: Attribute; text: string; amount?: number; unit?: string };
  /** Logo, private label, own design and the like. */
  custom: { what: 'logo' | 'oem' | 'private-label' | 'own-design' | 'custom' };
  /** `count` pieces to a carton. */
  packaging: { text: string; count?: number };
  /** `country` ISO-2. */
  origin: { text: string; country?: string };
  standard: { text: string };
  /** `ce`, `fda` … as in the lexicon; `any` when no certificate is named. */
  certificate: { name: string };
  /** From now or from the order; a date only as written. */
  'delivery-time': { text: string; days?: number; urgent?: true };
  /** `country` ISO-2 when the place is a country. */
  port: { text: string; role: 'destination' | 'loading'; country?: string };
  incoterm: { term: string };
  /** `share` of the deposit, 0–1. */
  payment: { method: string; share?: number };
  /** ISO 4217; `assumed` for a bare `$`, undefined where a sign stands for several currencies. */
  'target-price': { amount: number; currency?: string; assumed?: true; per?: string };
  sample: { amount?: number; free?: true };
  question: { about: Topic[] };
}

export const ATTRIBUTES = [
  'size',
  'material',
  'colour',
  'capacity',
  'voltage',
  'power',
  'thickness',
  'weight',
  'model',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

export type FactOf<K extends FactKind> = { kind: K; value: FactValues[K] } & Place;
/** One thing said or asked: in the buyer's words, or in a field of the page, never in neither. */
export type Fact = { [K in FactKind]: FactOf<K> }[FactKind];

export interface Place {
  span?: Span;
  /** Dotted field of the case. */
  field?: string;
}

/** A stretch of a part, in offsets of its folded text. */
export interface Stretch {
  part: Part;
  start: number;
  end: number;
}

/** One kind of fact. One file each under `kinds/`, found by its name. */
export interface FactKindSpec<K extends FactKind = FactKind> {
  kind: K;
  name: Bilingual;
  /** Pure, linear in the text, in the order of the text. What is only asked about is no fact but a question. */
  find(view: CaseView): FactOf<K>[];
}

/** Declares a kind; the type check is the whole job. */
export function defineFact<K extends FactKind>(spec: FactKindSpec<K>): FactKindSpec<K> {
  return spec;
}

export function factAt<K extends FactKind>(kind: K, { part, start, end }: Stretch, value: FactValues[K]): FactOf<K> {
  return { kind, value, span: spanOf(part, start, end) };
}

/** What stands at a place, as the buyer wrote it, on one line. */
export function wordsAt({ part, start, end }: Stretch): string {
  return spanOf(part, start, end).quote.replace(/\s+/g, ' ').trim();
}

/**
 * The buyer's parts that speak. A listing's title is the seller's own text, and what it specifies the buyer does not ask for.
 */
export function speakingParts(view: CaseView): Reading[] {
  const titles = titleParts(view);
  return view.buyerParts.filter((part) => !titles.has(part)).map(readPart);
}

/** Parts that are a listing's title: the subject, what repeats it, or a long row of names without a word of trade. */
export function titleParts(view: CaseView): ReadonlySet<Part> {
  const { subject = '', product = '' } = view.case;
  const shown = [subject, product].map(titleKey).filter((key) => key !== '');
  const titles = productNames(view).filter(({ title, part }) => {
    if (!title) return false;
    const key = titleKey(part.original);
    return part.id === 'subject' || shown.some((one) => one.startsWith(key) || key.startsWith(one)) || isListing(part);
  });
  return new Set(titles.map(({ part }) => part));
}

/** A title as the platform prints it, cut with dots. */
function titleKey(text: string): string {
  return text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[\s.…]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Fewer words (characters in Chinese) may well be somebody's answer ("delivery in 30 days"). */
const LISTING_WORDS = { latin: 6, han: 16 };

function isListing(part: Part): boolean {
  return (
    part.words.text.length >= LISTING_WORDS[part.scripts.han ? 'han' : 'latin'] && !speaksOfTrade(part) && !speaks(part)
  );
}

/** Somebody says who he is, greets or wishes. One Han character ("做", "有") says too little. */
function speaks(part: Part): boolean {
  const { of } = readPart(part);
  const wishes = [...of('frame'), ...of('ask')].some(({ value }) => value.length > 1);
  return wishes || of('we-are').length > 0 || of('greeting').some(({ from }) => from === 0);
}

/** Words of trade that stand in a buyer's short message rather than in a name. */
export function speaksOfTrade(part: Part): boolean {
  const { of } = readPart(part);
  const kinds = ['ship-to', 'lead-time', 'payment', 'incoterm', 'target', 'moq', 'price', 'contact-ask'] as const;
  return kinds.some((kind) => of(kind).length > 0);
}

/** Drops what overlaps something taken earlier; keeps the order of the text. */
export function withoutOverlap<T extends Stretch>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const one of found) {
    if (!kept.some(({ part, start, end }) => part === one.part && start < one.end && one.start < end)) kept.push(one);
  }
  return kept.sort((a, b) => (a.part === b.part ? a.start - b.start : 0));
}

/** Of each value the first. */
export function eachOnce<K extends FactKind>(facts: readonly FactOf<K>[], most = 8): FactOf<K>[] {
  const keyOf = ({ value }: FactOf<K>): string => JSON.stringify(value).toLowerCase();
  const seen = new Set<string>();
  // What the subject says too is shown where the message says it.
  const said = new Set(facts.filter(({ span }) => span?.part !== 'subject').map(keyOf));
  return facts
    .filter((fact) => {
      const key = keyOf(fact);
      if (fact.span?.part === 'subject' && said.has(key)) return false;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, most);
}
