import type { Reading } from '../reader/read';

/**
 * How rules and reader are put together, part of the rule pack. Weights are fitted on texts neither had seen
 * (docs/accuracy.md); `disagree` is the log-odds from which both count as sure of themselves.
 */
export interface ReaderSettings {
  enabled: boolean;
  /** Weight of the rules' log-odds. */
  rules: number;
  /** Weight of the reader's log-odds. */
  reader: number;
  offset: number;
  disagree: number;
  source?: string;
  date?: string;
}

/** Log-odds beyond this say no more: a rule sum of 8 is not surer than one of 6. */
const BOUND = 6;
/** Knowing this share of a text's words the reader has its full say; at the lower share (chance hits) none. */
const FAMILIAR = 0.5;
const STRANGE = 0.15;
/** A handful of words is too little to have an opinion on: "Hello" is neither (guard.one-line). */
const FEW_WORDS = 3;
const ENOUGH_WORDS = 8;
/** A reader leaning this far to junk keeps "genuine" from being said lightly. */
const LEANS = 0.3;

export interface Combined {
  /** Log-odds of junk, both together. */
  logOdds: number;
  /** The reader's part before weighing: its log-odds by how well it knows the text. */
  reader: number;
  /** Both are sure and they contradict each other: the verdict is then unsure. */
  disagree: boolean;
  /** The reader leans to junk, so that "genuine" is too much said. */
  doubt: boolean;
}

/**
 * Rules and reader together. The reader sees words only: it never talks a danger away (the caller sees to that), and on a
 * text it hardly knows its share shrinks to nothing.
 */
export function combine(rulesLogOdds: number, reading: Reading, settings: ReaderSettings): Combined {
  const rules = Math.max(-BOUND, Math.min(BOUND, rulesLogOdds));
  const share =
    within((reading.known - STRANGE) / (FAMILIAR - STRANGE)) *
    within((reading.words - FEW_WORDS) / (ENOUGH_WORDS - FEW_WORDS));
  const reader = Math.max(-BOUND, Math.min(BOUND, reading.logOdds)) * share;
  const together = settings.rules * rules + settings.reader * reader + settings.offset;
  return {
    // What the reader does not know is left to the rules alone.
    logOdds: share * together + (1 - share) * rulesLogOdds,
    reader,
    disagree: rules * reader < 0 && Math.abs(rules) > settings.disagree && Math.abs(reader) > settings.disagree,
    doubt: reader > LEANS,
  };
}

function within(share: number): number {
  return Math.max(0, Math.min(1, share));
}
