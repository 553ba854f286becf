import type { BuyerTypeId } from '../../../shared/buyer-types';
import type { Wording } from '../lexicon/phrase-book';
import type { Patterns } from '../pattern';
import type { Bilingual, Span } from '../signal';

/** One thing that says so: a place in the buyer's words or a field of the page, never neither. */
export interface TypeFinding {
  reason: Bilingual;
  /** 0–1. */
  strength: number;
  span?: Span;
  /** Dotted field of the case, with what it says. */
  field?: string;
  value?: string;
}

/** One type of buyer. One file each under `types/`, found by its name. */
export interface BuyerTypeSpec {
  id: BuyerTypeId;
  name: Bilingual;
  /** What the rep should know about it when answering (rulebook §3). */
  hint: Bilingual;
  /** What somebody of this type calls himself; counts only behind "we are", "I own", "our". */
  nouns?: Wording;
  /** Turns of phrase that tell it without such an opening. */
  says?: { found: Patterns; strength: number; reason: Bilingual }[];
  /** Searched in the folded company name. Half as sure as words: names are old. */
  company?: RegExp;
  /** The platform's own tags on the card, lower case. */
  tags?: readonly string[];
}

/** Declares a type; the type check is the whole job. */
export function defineBuyerType(spec: BuyerTypeSpec): BuyerTypeSpec {
  return spec;
}
