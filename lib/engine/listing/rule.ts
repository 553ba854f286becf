import type { Spelling } from './spelling/types';
import type { Listing, TextField } from './listing';
import type { ListingView } from './view';

/** A sentence in both languages of the product. */
export interface Bilingual {
  zh: string;
  en: string;
}

export type Severity = 'error' | 'warning' | 'hint';

/** One replacement in one field; `was` must still stand at `start`, else the edit is stale and refused. */
export interface Edit {
  field: TextField;
  start: number;
  end: number;
  was: string;
  text: string;
}

/** A way to mend a finding. A safe one changes how the title is written, never what it says. */
export interface Fix {
  kind: 'replace';
  label: Bilingual;
  safe: boolean;
  edits: readonly Edit[];
}

/** A stretch of a field: UTF-16 offsets, `text.slice(start, end) === quote`. */
export interface Place {
  field: string;
  start: number;
  end: number;
  quote: string;
}

/** What a rule hands back; `lint` adds id, severity and key. */
export interface RawFinding extends Place {
  suggestions?: readonly string[];
  /** Overrides the rule's own severity. */
  severity?: Severity;
  /** Overrides the rule's own reason. */
  reason?: Bilingual;
  fixes?: readonly Fix[];
  /** The other side of a contradiction. */
  other?: Place;
  /** The facet or item the finding is about, e.g. `colour`; part of the key. */
  about?: string;
}

export interface Finding extends Place {
  id: RuleId;
  severity: Severity;
  title: Bilingual;
  reason: Bilingual;
  /** Better texts for the quote, best first. */
  suggestions: readonly string[];
  /** Ways to mend it, best first; empty when only the operator can. */
  fixes: readonly Fix[];
  other?: Place;
  about?: string;
  /** Same for the same fault in any listing: what "ignore always" stores. */
  key: string;
  /** Same for the same fault in this field of this listing: what "ignore once" stores. */
  onceKey: string;
}

/** The page does not show what the rule needs. */
export interface NeedsUnknown {
  unknown: readonly string[];
}

export type RuleId = `${'title' | 'keywords' | 'listing'}.${string}`;

/** A phrase buyers write, mined from stored inquiries. */
export interface BuyerPhrase {
  phrase: string;
  /** Inquiries that hold it. */
  count: number;
  /** ISO-2 of the countries it came from, most first. */
  countries?: readonly string[];
  /** The shop's own word for the same thing, e.g. `picnic basket`. */
  ownWord?: string;
}

export interface OwnTitle {
  id: string;
  title: string;
}

/** What a rule may know besides the listing. */
export interface RuleContext {
  /** The rule's own options of the pack. */
  options: Readonly<Record<string, unknown>>;
  /** Words the shop may not use. */
  banned: readonly string[];
  ownTitles?: readonly OwnTitle[];
  /** Words of the shop's own lexicon, lower case. */
  ownWords: ReadonlySet<string>;
  /** The dictionary, once loaded. */
  spelling?: Spelling;
  buyerPhrases?: readonly BuyerPhrase[];
  market: 'us' | 'uk' | 'any';
}

/** One rule, one file under `rules/<group>/`, found by its name; id = path. Weights and lists live in `rule-pack.json`. */
export interface ListingRule {
  id: RuleId;
  /** What it is about, for the settings. */
  title: Bilingual;
  severity: Severity;
  /** Whether its fixes may run in "fix all safe ones". */
  safeFix: boolean;
  /** Shown with a finding unless the finding brings its own. */
  reason: Bilingual;
  /** Pure and linear in the listing. */
  check(view: ListingView, context: RuleContext): RawFinding[] | NeedsUnknown;
  examples: { hits: RuleExample[]; misses: RuleExample[] };
}

export interface RuleExample {
  listing: Listing;
  context?: Partial<Omit<RuleContext, 'options'>>;
  /** What the finding must quote (hits only). */
  quote?: string;
  /** The first suggestion (hits only). */
  suggests?: string;
  why?: string;
}

/** Declares a rule; the type check is the whole job. */
export function defineRule(rule: ListingRule): ListingRule {
  return rule;
}

/** The finding for a stretch of a text. */
export function at(field: string, text: string, start: number, end: number): Place {
  return { field, start, end, quote: text.slice(start, end) };
}

/** A fix that replaces one stretch of a field. */
export function replacing(field: TextField, text: string, start: number, end: number, by: string, safe: boolean): Fix {
  const was = text.slice(start, end);
  const label =
    by === ''
      ? { zh: `删去“${shown(was)}”`, en: `Remove "${shown(was)}"` }
      : { zh: `改为“${shown(by)}”`, en: `Change to "${shown(by)}"` };
  return { kind: 'replace', label, safe, edits: [{ field, start, end, was, text: by }] };
}

/** Text for a label: one line, not too long. */
export function shown(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** An option of the pack as a number. */
export function numberOption(options: Readonly<Record<string, unknown>>, name: string, fallback: number): number {
  const value = options[name];
  return typeof value === 'number' ? value : fallback;
}

/** An option of the pack as a list of texts. */
export function listOption(options: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
