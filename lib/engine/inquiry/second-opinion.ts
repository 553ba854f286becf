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
}

/** Log-odds beyond this say no more: a rule sum of 8 is not surer than one of 6. */
const BOUND = 6;
/** A reader that knows less of a text than this share has no say in full. */
const FAMILIAR = 0.5;
/** A reader leaning this far to junk keeps "genuine" from being said lightly. */
const LEANS = 0.6;

export interface Combined {
  /** Log-odds of junk, both together. */
  logOdds: number;
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
  const share = Math.min(1, reading.known / FAMILIAR);
  const reader = Math.max(-BOUND, Math.min(BOUND, reading.logOdds)) * share;
  if (share === 0) return { logOdds: rulesLogOdds, disagree: false, doubt: false };
  const together = settings.rules * rules + settings.reader * reader + settings.offset;
  return {
    // What the reader does not know is left to the rules alone.
    logOdds: share * together + (1 - share) * rules,
    disagree: rules * reader < 0 && Math.abs(rules) > settings.disagree && Math.abs(reader) > settings.disagree,
    doubt: reader > LEANS,
  };
}
