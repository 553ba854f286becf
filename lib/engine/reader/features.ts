import type { CaseView, Part } from '../inquiry/case-view';

/** Words read of one case at most: enough for the longest letter, and a bound for 1 MB of hostile text. */
const MAX_WORDS = 6_000;
const GRAM = 4;

/** A word of the buyer's that carries features, with its place. */
export interface ReadWord {
  part: Part;
  /** Offsets in the folded text. */
  start: number;
  end: number;
}

export interface Features {
  /** Distinct feature numbers, each in `[0, 2^bits)`. Presence counts, not frequency: a word said ten times says no more. */
  ids: Int32Array;
  /** For each feature, the index in `words` where it first stood; −1 for links and addresses. */
  at: Int32Array;
  /** The features that are whole words: what a text is known by. */
  wholeWords: Int32Array;
  words: ReadWord[];
}

/** FNV-1a with a final mix: features are numbered by hash, so that the model needs no vocabulary (and ships no word list). */
export function featureNumber(name: string, bits: number): number {
  let h = 2166136261;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 16777619);
  h ^= h >>> 15;
  h = Math.imul(h, 2246822507);
  h ^= h >>> 13;
  return (h >>> 0) & ((1 << bits) - 1);
}

/** Numbers differ in every letter; how long they are says more than which they are. */
function plain(word: string): string {
  const c = word.charCodeAt(0);
  if (c < 0x30 || c > 0x39) return word;
  const digits = word.replace(/[^0-9]/g, '').length;
  if (digits === 0) return word;
  if (digits < word.replace(/[.,]/g, '').length) return word;
  return digits >= 7 ? '#long' : `#${digits}`;
}

/**
 * What the reader sees of a case: words, pairs of neighbours, and four-letter stretches of words (which carry inflection,
 * other languages and obfuscated spellings), plus what kind of links and mail addresses stand in it. Only the buyer's own
 * words; nothing about length or form, which separate the training texts but not real pages.
 */
export function readFeatures(view: CaseView, bits: number): Features {
  const first = new Map<number, number>();
  const words: ReadWord[] = [];
  const whole = new Set<number>();
  const add = (name: string, at: number): number => {
    const id = featureNumber(name, bits);
    if (!first.has(id)) first.set(id, at);
    return id;
  };
  for (const part of view.buyerParts) {
    const { text, start, end, fresh } = part.words;
    let before = '';
    for (let i = 0; i < text.length && words.length < MAX_WORDS; i++) {
      const word = plain(text[i] ?? '');
      const at = words.push({ part, start: start[i] ?? 0, end: end[i] ?? 0 }) - 1;
      whole.add(add(`w|${word}`, at));
      if (before !== '' && fresh[i] !== true) add(`b|${before}|${word}`, at);
      before = word;
      if (word.length > 2 && word.length < 24 && !word.startsWith('#')) addGrams(word, at, add);
    }
  }
  for (const link of view.links) addLink(link.host, add);
  return {
    ids: Int32Array.from(first.keys()),
    at: Int32Array.from(first.values()),
    wholeWords: Int32Array.from(whole),
    words,
  };
}

function addGrams(word: string, at: number, add: (name: string, at: number) => number): void {
  const padded = ` ${word} `;
  for (let i = 0; i + GRAM <= padded.length; i++) add(`c|${padded.slice(i, i + GRAM)}`, at);
}

function addLink(host: string | undefined, add: (name: string, at: number) => number): void {
  if (host === undefined) return;
  add('link', -1);
  const last = host.slice(host.lastIndexOf('.') + 1);
  add(`tld|${/^\d+$/.test(last) ? 'number' : last}`, -1);
}
