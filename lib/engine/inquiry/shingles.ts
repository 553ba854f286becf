import { fold } from './fold';

/** Words per shingle: three, so that a changed name or number leaves the rest alike. */
const WIDTH = 3;
/** Only so many words of a text are compared. */
const MOST_WORDS = 1_000;
const MOST_UNITS = 8_000;

/** Hashes of all runs of three words of a text, for `nearness`. Linear, bounded. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = fold(text.slice(0, MOST_UNITS)).words.text.slice(0, MOST_WORDS);
  const set = new Set<number>();
  for (let i = 0; i + WIDTH <= words.length; i++) set.add(hashOf(words, i));
  return set;
}

function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < from + WIDTH; i++) {
    const word = words[i] ?? '';
    for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash;
}

/** Jaccard likeness of two texts' shingles, 0–1; 0 when one has none. */
export function nearness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of small) if (large.has(one)) shared++;
  return shared / (a.size + b.size - shared);
}
