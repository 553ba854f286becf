import type { Part } from './case-view';

/** The label of any word that begins with a digit. */
export const NUMBER = 0;
/** No word's label; edges that read nothing carry it. */
export const NOTHING = 1;

/**
 * Words as phrases tell them apart: each word of a phrase is a class of its own, words that only begin like some stems share
 * one, and all others are class 0. A phrase's edges carry labels; a class knows the labels its words answer to.
 */
interface WordClass {
  /** Labels of the word as it stands. */
  labels: readonly number[];
  /** Those, and the labels of what is left without the article or "and" that Arabic writes onto the word. */
  anyReading: readonly number[];
}

const UNKNOWN: WordClass = { labels: [], anyReading: [] };

const BASIS = 2166136261;
const PRIME = 16777619;

/**
 * Words by their letters, in an open hash table of plain numbers: looked up by offsets in a text, without cutting a string
 * out of it, and close together in memory, since a text's words come in no order.
 */
class WordTable {
  /** Per slot: hash, value + 1 (0 = free), where its letters begin in `#letters`, how many. */
  #slots = new Int32Array(4 * 16384);
  #letters = new Uint16Array(1 << 16);
  #used = 0;
  #size = 0;

  /** The value of the word whose letters stand there; −1 when there is none. */
  find(text: string, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 4;
    for (let slot = (hash << 2) & last; slots[slot + 1] !== 0; slot = (slot + 4) & last) {
      if (slots[slot] === hash && slots[slot + 3] === to - from && this.#equals(text, from, slots[slot + 2] ?? 0, to)) {
        return (slots[slot + 1] ?? 0) - 1;
      }
    }
    return -1;
  }

  /** Adds a word that is not in it. */
  add(word: string, value: number): void {
    if (++this.#size * 8 > this.#slots.length) this.#widen();
    const start = this.#used;
    if (start + word.length > this.#letters.length) {
      const longer = new Uint16Array(this.#letters.length * 2 + word.length);
      longer.set(this.#letters);
      this.#letters = longer;
    }
    for (let i = 0; i < word.length; i++) this.#letters[this.#used++] = word.charCodeAt(i);
    this.#put(hashOf(word, 0, word.length), value + 1, start, word.length);
  }

  #put(hash: number, value: number, start: number, length: number): void {
    const slots = this.#slots;
    const last = slots.length - 4;
    let slot = (hash << 2) & last;
    while (slots[slot + 1] !== 0) slot = (slot + 4) & last;
    slots[slot] = hash;
    slots[slot + 1] = value;
    slots[slot + 2] = start;
    slots[slot + 3] = length;
  }

  #widen(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let i = 0; i < old.length; i += 4) {
      if (old[i + 1] !== 0) this.#put(old[i] ?? 0, old[i + 1] ?? 0, old[i + 2] ?? 0, old[i + 3] ?? 0);
    }
  }

  #equals(text: string, from: number, start: number, to: number): boolean {
    for (let i = from; i < to; i++) if (text.charCodeAt(i) !== this.#letters[start + i - from]) return false;
    return true;
  }
}

/** FNV-1a, mixed a little, so that its low bits tell words apart. */
function hashOf(text: string, from: number, to: number): number {
  let h = BASIS;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return mixed(h);
}

function mixed(h: number): number {
  return h ^ (h >>> 15);
}

/** Classes by word, and labels by stem; a stem of one letter reads that letter alone. */
const words = new WordTable();
const stems = new WordTable();
/** Bits of the hashes that stems have: most beginnings of most words are none. */
const stemBits = new Uint32Array(4096);
const LAST_BIT = stemBits.length * 32 - 1;

/** Labels of a phrase's words are even, those of stems odd. */
let labelCount = 2;
/** The classes: a word of a phrase, or what all its words answer to. */
const members: ({ word: string; label: number } | WordClass)[] = [UNKNOWN];
const classByLabels = new Map<string, number>();
/** What the words of phrases answer to, as far as asked for. */
let answers: (WordClass | undefined)[] = [];

/** Classes of a text's words; `of` says how many labels there were. */
const read = new WeakMap<Part, { of: number; classes: Uint32Array }>();

/** The label of a word in a phrase (folded as texts are). */
export function labelOfWord(word: string): number {
  const known = ownLabel(word);
  if (known !== undefined) return known;
  const label = newLabel();
  words.add(word, members.push({ word, label }) - 1);
  return label;
}

function ownLabel(word: string): number | undefined {
  const member = members[words.find(word, 0, word.length, hashOf(word, 0, word.length))];
  return member !== undefined && 'label' in member ? member.label : undefined;
}

/** The label of all words that begin so. */
export function labelOfStem(stem: string): number {
  const hash = hashOf(stem, 0, stem.length);
  const known = stems.find(stem, 0, stem.length, hash);
  if (known !== -1) return known;
  const label = newLabel() + 1;
  stems.add(stem, label);
  const bit = hash & LAST_BIT;
  stemBits[bit >>> 5] = (stemBits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  return label;
}

function newLabel(): number {
  const label = labelCount;
  labelCount += 2;
  // Words met before may begin with a new stem.
  if (answers.length > 0) answers = [];
  return label;
}

export function isStem(label: number): boolean {
  return label % 2 === 1;
}

/** What a class answers to. */
export function wordClass(index: number): WordClass {
  const member = members[index] ?? UNKNOWN;
  if (!('word' in member)) return member;
  const known = answers[index];
  if (known) return known;
  while (answers.length < index) answers.push(undefined);
  return (answers[index] = labelsFor(member.word, member.label));
}

/** The class of each word of a part; worked out once, whoever looks for phrases in it. */
export function classesOf(part: Part): Uint32Array {
  const known = read.get(part);
  if (known?.of === labelCount) return known.classes;
  const { start, end } = part.words;
  const classes = new Uint32Array(start.length);
  for (let i = 0; i < classes.length; i++) classes[i] = classAt(part.folded, start[i] ?? 0, end[i] ?? 0);
  read.set(part, { of: labelCount, classes });
  return classes;
}

/** The class of the word at `[from, to)`. Words that are in no phrase leave no trace, so that texts cannot fill the memory. */
export function classAt(text: string, from: number, to: number): number {
  const known = words.find(text, from, to, hashOf(text, from, to));
  if (known !== -1) return known;
  const c = text.charCodeAt(from);
  const digit = c >= 0x30 && c <= 0x39;
  if (!digit && (c < 0x600 || c > 0x6ff) && !mayHaveStem(text, from, to)) return 0;
  const answer = labelsFor(text.slice(from, to), undefined);
  if (answer.anyReading.length === 0) return 0;
  const key = `${answer.labels.join()};${answer.anyReading.join()}`;
  let index = classByLabels.get(key);
  if (index === undefined) classByLabels.set(key, (index = members.push(answer) - 1));
  return index;
}

function mayHaveStem(text: string, from: number, to: number): boolean {
  let h = BASIS;
  for (let i = from; i < to; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), PRIME);
    const bit = mixed(h) & LAST_BIT;
    if (((stemBits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0 && (i > from || to - from === 1)) return true;
  }
  return false;
}

function labelsFor(word: string, own: number | undefined): WordClass {
  const c = word.charCodeAt(0);
  const labels: number[] = c >= 0x30 && c <= 0x39 ? [NUMBER] : [];
  if (own !== undefined) labels.push(own);
  addStems(word, labels);
  const others = c >= 0x600 && c <= 0x6ff ? withoutPrefix(word) : [];
  if (others.length === 0) return { labels, anyReading: labels };
  const anyReading = [...labels];
  for (const other of others) {
    const label = ownLabel(other);
    if (label !== undefined) anyReading.push(label);
    addStems(other, anyReading);
  }
  return { labels, anyReading };
}

function addStems(word: string, to: number[]): void {
  let h = BASIS;
  for (let i = 0; i < word.length; i++) {
    h = Math.imul(h ^ word.charCodeAt(i), PRIME);
    const hash = mixed(h);
    const bit = hash & LAST_BIT;
    if (((stemBits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0 || (i === 0 && word.length > 1)) continue;
    const label = stems.find(word, 0, i + 1, hash);
    if (label !== -1) to.push(label);
  }
}

/** Arabic writes "and", "so", "the", "for", "with" onto the next word. */
const ARABIC_PREFIX = /^(?:[وف](?=..)(?:بال|لل|ال)?|بال|لل|ال|[بل])(?=...)/;

function withoutPrefix(word: string): readonly string[] {
  const bare = word.replace(ARABIC_PREFIX, '');
  const others = bare === word ? [] : [bare];
  // "and" alone may stand before a word whose article the pattern spells out.
  if (/^[وف]/.test(word) && word.length > 4) others.push(word.slice(1));
  return others;
}
