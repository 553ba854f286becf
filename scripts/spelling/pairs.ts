import { letterCode } from '../../lib/engine/listing/spelling/dictionary';
import type { Pair } from './learn-slips';

function codes(word: string): number[] {
  return [...word.toLowerCase()].map((char) => letterCode(char.charCodeAt(0))).filter((code) => code > 0);
}

/** A slip as letter codes; other characters are left out. */
export function asPair({ wrong, right, source }: { wrong: string; right: string; source: string }): Pair {
  return { wrong: codes(wrong), right: codes(right), source };
}
