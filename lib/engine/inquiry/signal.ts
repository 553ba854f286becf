import type { InquiryCase } from './case';
import type { CaseView } from './case-view';

/** A sentence in both languages of the product. */
export interface Bilingual {
  zh: string;
  en: string;
}

/**
 * Where in the buyer's words the evidence stands. `part` names the text: `subject`, `text`, or `m<i>` for the i-th message
 * of the thread; `start`/`end` are UTF-16 offsets in that original text, so that `text.slice(start, end) === quote`.
 */
export interface Span {
  part: string;
  start: number;
  end: number;
  quote: string;
}

/** One thing a signal found. Either a span in the buyer's words or a named field of the case, never neither. */
export interface Finding {
  span?: Span;
  /** Dotted field of the case, e.g. `buyer.registeredAt`. */
  field?: string;
  /** What the field says, for showing; plain text. */
  value?: string;
  /** Multiplies the pack's weight, 0 < strength ≤ 1; default 1. For "each counts" rows, one finding each. */
  strength?: number;
  /** Overrides the signal's own reason where this finding needs other words. */
  reason?: Bilingual;
}

/** The input is not on the page: the signal says so instead of counting as absent. */
export interface InputUnknown {
  unknown: string[];
}

export type SignalGroup = 'danger' | 'bulk' | 'probe' | 'real' | 'guard';

/**
 * One row of rulebook §1. One file each under `signals/<group>/`, found by its name; id = path. Weight and thresholds live in
 * the rule pack (`rule-pack.json`) under the same id, never here.
 */
export interface Signal {
  id: `${SignalGroup}.${string}`;
  /** One sentence for the settings page: what it looks for. */
  description: Bilingual;
  /** One short sentence shown beside the quote: what this says about the buyer. */
  reason: Bilingual;
  /**
   * Pure and linear in the text. Returns findings (empty = looked and found nothing) or the inputs it would need.
   *
   * @param options this signal's `options` of the rule pack (lists, thresholds), already schema-checked.
   */
  find(view: CaseView, options: Readonly<Record<string, unknown>>): Finding[] | InputUnknown;
  /** At least two that must hit and two near misses that must not; run by the signal's test and by `tests/architecture`. */
  examples: { hits: SignalExample[]; misses: SignalExample[] };
}

export type SignalExample = Partial<InquiryCase> & { why?: string };

/** Declares a signal; the type check is the whole job. */
export function defineSignal(signal: Signal): Signal {
  return signal;
}

/** Narrowing helper for `find` results. */
export function isUnknownInput(result: Finding[] | InputUnknown): result is InputUnknown {
  return !Array.isArray(result);
}
