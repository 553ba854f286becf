import type { CaseView, Part } from '../inquiry/case-view';

/** Words read of one case at most: enough for the longest letter, and a bound for 1 MB of hostile text. */
const MAX_WORDS = 6_000;

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

const BASIS = 2166136261;
const PRIME = 16777619;

/** FNV-1a over a piece of a name, going on from what came before it. */
function take(hash: number, piece: string): number {
  let h = hash;
  for (let i = 0; i < piece.length; i++) h = Math.imul(h ^ piece.charCodeAt(i), PRIME);
  return h;
}

function finish(hash: number, mask: number): number {
  let h = hash ^ (hash >>> 15);
  h = Math.imul(h, 2246822507);
  h ^= h >>> 13;
  return h & mask;
}

/** FNV-1a with a final mix: features are numbered by hash, so that the model needs no vocabulary (and ships no word list). */
export function featureNumber(name: string, bits: number): number {
  return finish(take(BASIS, name), (1 << bits) - 1);
}

/** What the names of words, pairs and stretches begin with, already hashed: the names themselves are never put together. */
const WORD = take(BASIS, 'w|');
const PAIR = take(BASIS, 'b|');
const STRETCH = take(BASIS, 'c|');
const MARK = take(BASIS, 'p|');
const BAR = 0x7c;
const BLANK = 0x20;

/** Places for so many features at first; most texts have fewer. */
const ROOM = 4096;
/** Reused from text to text; one with more features brings its own. */
const scratch = { slots: new Int32Array(2 * ROOM), ids: new Int32Array(ROOM), at: new Int32Array(ROOM), whole: new Uint8Array(ROOM) }; // prettier-ignore

/** Distinct features in the order they were met. An open hash table: a text has a thousand of them, a `Map` is slow for that. */
class FeatureList {
  readonly #mask: number;
  /** Index of the feature and one more; 0 = free. */
  #slots = scratch.slots.fill(0);
  #ids = scratch.ids;
  /** Word where each first stood. */
  #at = scratch.at;
  #whole = scratch.whole;
  #count = 0;
  readonly #words: number[] = [];

  constructor(bits: number) {
    this.#mask = (1 << bits) - 1;
  }

  /** Notes a feature by its name's hash. @returns its index. */
  add(hash: number, at: number): number {
    const id = finish(hash, this.#mask);
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = id & last;
    for (let taken = slots[slot] ?? 0; taken !== 0; taken = slots[slot] ?? 0) {
      if (this.#ids[taken - 1] === id) return taken - 1;
      slot = (slot + 1) & last;
    }
    const index = this.#count++;
    this.#ids[index] = id;
    this.#at[index] = at;
    this.#whole[index] = 0;
    slots[slot] = index + 1;
    if (this.#count === this.#ids.length) this.#widen();
    return index;
  }

  /** The same for a whole word. */
  addWord(hash: number, at: number): void {
    const index = this.add(hash, at);
    if (this.#whole[index] === 1) return;
    this.#whole[index] = 1;
    this.#words.push(this.#ids[index] ?? 0);
  }

  result(words: ReadWord[]): Features {
    return {
      ids: this.#ids.slice(0, this.#count),
      at: this.#at.slice(0, this.#count),
      wholeWords: new Int32Array(this.#words),
      words,
    };
  }

  #widen(): void {
    const room = this.#ids.length * 4;
    this.#ids = widened(this.#ids, new Int32Array(room));
    this.#at = widened(this.#at, new Int32Array(room));
    this.#whole = widened(this.#whole, new Uint8Array(room));
    this.#slots = new Int32Array(2 * room);
    const last = this.#slots.length - 1;
    for (let index = 0; index < this.#count; index++) {
      let slot = (this.#ids[index] ?? 0) & last;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
      this.#slots[slot] = index + 1;
    }
  }
}

function widened<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
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
 * What the reader sees of a case: words, pairs of neighbours, and three-letter stretches of words (which carry inflection,
 * other languages and obfuscated spellings), what is asked, shouted or priced, plus what kind of links and mail addresses
 * stand in it. Only the buyer's own words; nothing about length or form, which separate the training texts but not real pages.
 */
export function readFeatures(view: CaseView, bits: number): Features {
  const features = new FeatureList(bits);
  const words: ReadWord[] = [];
  for (const part of view.buyerParts) {
    const { text, start, end, fresh } = part.words;
    const { folded } = part;
    /** Hash of "b|", the word before and "|"; undefined at the beginning. */
    let pair: number | undefined;
    for (let i = 0; i < text.length && words.length < MAX_WORDS; i++) {
      const word = plain(text[i] ?? '');
      const at = words.push({ part, start: start[i] ?? 0, end: end[i] ?? 0 }) - 1;
      features.addWord(take(WORD, word), at);
      if (pair !== undefined && fresh[i] !== true) features.add(take(pair, word), at);
      pair = Math.imul(take(PAIR, word) ^ BAR, PRIME);
      addMarks(folded, start[i] ?? 0, end[i] ?? 0, word, at, features);
      if (word.length > 2 && word.length < 24 && !word.startsWith('#')) addStretches(word, at, features);
    }
  }
  for (const link of view.links) addLink(link.host, features);
  return features.result(words);
}

/** Exclamations, questions, percentages and sums of money around a word; the same in every language. */
function addMarks(folded: string, start: number, end: number, word: string, at: number, features: FeatureList): void {
  const after = folded.charCodeAt(end);
  if (after === 0x21) {
    features.add(take(MARK, '!'), at);
    if (folded.charCodeAt(end + 1) === 0x21) features.add(take(MARK, '!!'), at);
  } else if (after === 0x3f) features.add(take(MARK, '?'), at);
  else if (after === 0x25) features.add(take(MARK, '%'), at);
  const before = folded.charCodeAt(start - 1);
  if (!isCurrency(before === BLANK ? folded.charCodeAt(start - 2) : before)) return;
  features.add(take(MARK, '$'), at);
  features.add(take(take(MARK, '$'), word), at);
}

function isCurrency(c: number): boolean {
  return c === 0x24 || c === 0xa3 || c === 0xa5 || c === 0x20ac;
}

/** All stretches of three of the word with a blank before and behind. */
function addStretches(word: string, at: number, features: FeatureList): void {
  let a = BLANK;
  let b = word.charCodeAt(0);
  for (let i = 1; i <= word.length; i++) {
    const c = i < word.length ? word.charCodeAt(i) : BLANK;
    features.add(Math.imul(Math.imul(Math.imul(STRETCH ^ a, PRIME) ^ b, PRIME) ^ c, PRIME), at);
    a = b;
    b = c;
  }
}

function addLink(host: string | undefined, features: FeatureList): void {
  if (host === undefined) return;
  features.add(take(BASIS, 'link'), -1);
  const last = host.slice(host.lastIndexOf('.') + 1);
  features.add(take(BASIS, `tld|${/^\d+$/.test(last) ? 'number' : last}`), -1);
}
