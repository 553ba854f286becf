import type { Bilingual, SignalGroup, Span } from './signal';

export const LEVELS = ['danger', 'spam', 'unsure', 'genuine'] as const;
export type Level = (typeof LEVELS)[number];

/** Rulebook §2. */
export const PRIORITIES = ['high', 'normal', 'low', 'spam'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** One line of evidence as stored and shown. Positive weight speaks for junk, negative for a genuine buyer (log-odds). */
export interface Evidence {
  id: string;
  group: SignalGroup;
  weight: number;
  reason: Bilingual;
  span?: Span;
  field?: string;
  value?: string;
}

/** A signal that could not be asked because the page does not show its input. */
export interface NotAsked {
  id: string;
  needs: string[];
}

export interface Verdict {
  level: Level;
  /** Probability of being junk, 0–1. */
  junk: number;
  priority: Priority;
  /** What to do next, one line (rulebook §2). */
  action: Bilingual;
  /** Which action it is, stable for tests and statistics, e.g. `answer-in-full`, `do-not-open`. */
  actionId: string;
  /** What speaks for the level, heaviest first. */
  evidence: Evidence[];
  /** What speaks against it, heaviest first. */
  counter: Evidence[];
  unknown: NotAsked[];
  /** Where two readings are possible (bulk.many-suppliers), both, for the rep to decide. */
  readings?: Bilingual[];
  /** What the rules alone say, 0–1; set where the reader had its say too. */
  rulesJunk?: number;
  /** The statistical reader's opinion and the words that made it, apart from the rules'. */
  reader?: {
    junk: number;
    clues: { weight: number; span: Span; learned?: true }[];
    disagrees: boolean;
    /** What reader and verdict would say without what was learned on this device; set where that moved the reader. */
    without?: { junk: number; level: Level };
  };
  /** Probabilities up to which it was genuine and from which spam, as the pack had them; absent on older verdicts. */
  limits?: [number, number];
  /** Version of the rule pack it was judged with. */
  pack: string;
}
