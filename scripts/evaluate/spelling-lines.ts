import type { Spelling } from '../../lib/engine/listing/spelling/spelling';

export interface SpellingCase {
  wrong: string;
  right: string;
  /** List the pair comes from, for the report. */
  source: string;
  /** The slip is itself a word, which no dictionary finds. */
  real: boolean;
}

export interface SpellingLine extends SpellingCase {
  detected: boolean;
  /** Place of the right word among the suggestions, from 1; null when it is not there. */
  rank: number | null;
  suggestions: string[];
  ms: number;
}

const SUGGESTIONS = 10;
const LONGEST = 200;

/** Reads one line of the file. */
export function readSpellingCase(line: string): { ok: true; case: SpellingCase } | { ok: false; fault: string } {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return { ok: false, fault: 'not valid JSON' };
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return { ok: false, fault: 'not a JSON object' };
  const { wrong, right, source, wrong_is_a_word: real } = row as Record<string, unknown>;
  for (const [key, value] of Object.entries({ wrong, right })) {
    if (typeof value !== 'string' || value.trim() === '')
      return { ok: false, fault: `"${key}" is missing or not a text` };
    if (value.length > LONGEST) return { ok: false, fault: `"${key}" is longer than ${LONGEST} characters` };
  }
  return {
    ok: true,
    case: {
      wrong: String(wrong).trim(),
      right: String(right).trim(),
      source: typeof source === 'string' ? source : 'all',
      real: real === true,
    },
  };
}

/** Place of the right word, without regard to case; `right` may name several, parted by commas. */
export function rankOf(right: string, suggestions: readonly string[]): number | null {
  const wanted = new Set(
    right
      .toLowerCase()
      .split(',')
      .map((word) => word.trim()),
  );
  const at = suggestions.findIndex((word) => wanted.has(word.toLowerCase()));
  return at < 0 ? null : at + 1;
}

/** Judges the word by itself. A rare word counts as detected: slips hide among them, and in a title it would not be marked. */
export function judgeSpelling(one: SpellingCase, spelling: Spelling): SpellingLine {
  const began = performance.now();
  const suggestions = spelling.suggest(one.wrong, SUGGESTIONS).map(({ word }) => word);
  const ms = performance.now() - began;
  const standing = spelling.check(one.wrong);
  const detected = standing === 'unknown' || standing === 'rare';
  return { ...one, detected, rank: rankOf(one.right, suggestions), suggestions, ms };
}
