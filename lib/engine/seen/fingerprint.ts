import type { Part } from '../inquiry/case-view';
import { maskedWords } from './mask';

/** Hash functions of a fingerprint. 64 estimates similarity to about ±0.06. */
export const LANES = 64;
/** Two lanes a band: texts alike at 0.3 share a band in 95 of 100 cases, unrelated ones almost never. */
export const BANDS = 32;
const ROWS = LANES / BANDS;
/** Shorter texts have nothing of their own: "what is the price" is everybody's. */
export const MIN_WORDS = 8;
const SHINGLE = 3;
const MAX_WORDS = 2_000;

/** What is kept of a text to know its copies again. No words can be read back from it. */
export interface Fingerprint {
  /** Hash of all lanes, below 2^53: texts that differ only in what is masked have the same. */
  key: number;
  /** `LANES` unsigned 32-bit numbers. */
  lanes: number[];
  /** `BANDS` keys below 2^37 for an index: two texts that share one are compared. */
  bands: number[];
}

function hashWord(word: string): number {
  let h = 2166136261;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 16777619);
  return h >>> 0;
}

function mix(x: number, lane: number): number {
  let h = Math.imul(x ^ Math.imul(lane + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * Min-hash over stretches of three words (and of two, which survive small edits), with names, greetings, signatures,
 * numbers and dates masked, so that the same letter with another name, price or date is the same letter.
 *
 * @returns null for a text too short to be known again.
 */
export function fingerprint(parts: readonly Part[]): Fingerprint | null {
  const words = parts.flatMap((part) => maskedWords(part)).slice(0, MAX_WORDS);
  if (words.length < MIN_WORDS) return null;
  const hashes = words.map(hashWord);
  const shingles = new Set<number>();
  for (let i = 0; i + 1 < hashes.length; i++) {
    const pair = (Math.imul(hashes[i] ?? 0, 31) + (hashes[i + 1] ?? 0)) >>> 0;
    shingles.add(pair);
    if (i + SHINGLE <= hashes.length) shingles.add((Math.imul(pair, 31) + (hashes[i + 2] ?? 0)) >>> 0);
  }
  const lanes = new Array<number>(LANES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let lane = 0; lane < LANES; lane++) {
      const h = mix(shingle, lane);
      if (h < (lanes[lane] ?? 0)) lanes[lane] = h;
    }
  }
  return { key: keyOf(lanes), lanes, bands: bandsOf(lanes) };
}

/** Two hashes side by side, the upper one cut so that the whole stays an exact integer. */
function keyOf(lanes: readonly number[]): number {
  let [low, high] = [1, 2];
  for (const lane of lanes) {
    low = mix(low ^ lane, 0);
    high = mix(high ^ lane, 1);
  }
  return (high & 0x1fffff) * 2 ** 32 + low;
}

/** Numbers, because an index holds each of them once a text and a number takes half the place of a string. */
function bandsOf(lanes: readonly number[]): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let h = band + 1;
    for (let i = 0; i < ROWS; i++) h = mix(h ^ (lanes[band * ROWS + i] ?? 0), i);
    return band * 2 ** 32 + h;
  });
}

/** Share of equal lanes: estimates how much two texts have in common, 0–1. */
export function likeness(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let equal = 0;
  for (let i = 0; i < LANES; i++) if (a[i] === b[i]) equal++;
  return equal / LANES;
}

/** From here on two texts count as copies of one another (measured: docs/seen-before.md). */
export const COPY = 0.34;
