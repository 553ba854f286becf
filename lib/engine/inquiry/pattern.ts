import type { Part } from './case-view';
import { fold, spanOf } from './fold';
import type { Span } from './signal';

/** A state of the automaton all patterns share. `words`, `stems`, `numbers`, `gaps` lead on; `tags` end patterns. */
interface Node {
  words: Map<string, Node[]>;
  /** Stems, by their first two letters. */
  stems: Map<string, [stem: string, next: Node][]>;
  numbers: Node[];
  /** Up to `most` words of the same sentence may stand between. */
  gaps: { most: number; next: Node }[];
  /** Steps that read no word; folded into the other fields by `settle`. */
  skips: Node[];
  /** Numbers of the pattern sets that end here. */
  tags: number[];
  /** When this node was last entered at which distance from the start, so that no state is walked twice. */
  seen: Int32Array | null;
}

/** Longest match in words; bounds the work at each word, so that matching is linear in the text. */
const REACH = 40;
/** Matches kept per set and part; no caller asks for more. */
const MOST = 24;
/** A longer part is read at its head and tail only: nobody writes so many words, and a hostile text shall not cost seconds. */
const HEAD_WORDS = 40_000;
const TAIL_WORDS = 10_000;

const SYNTAX = /\{|\}|\||\.\.(\d*)|#|([^\s{}|#.][^\s{}|#.]*)\*|[^\s{}|#.]+|\.(?!\.)/gu;

/** One automaton for all sets: a text is walked once, however many signals look at it. */
const root = newNode();
let sets = 0;
let settled = true;

/** Per part: matches of each set, as word ranges in order; and how many sets there were when it was walked. */
const walked = new WeakMap<Part, { sets: number; ranges: Map<number, [from: number, to: number][]> }>();

/**
 * Compiled word patterns. A pattern is words with blanks between, folded as texts are (case, accents, look-alikes):
 *
 * - `{a|b c|}` alternatives, an empty one makes it optional, nesting allowed;
 * - `stem*` any word that begins so (two letters at least);
 * - `..` up to 3 words of the same sentence between, `..8` up to 8;
 * - `#` a number.
 *
 * Arabic words are also tried without what is written onto them (and, the, for, with). Punctuation in text and pattern is ignored; Han, kana and hangul need no blanks. From each word a bounded number of
 * following ones is looked at, so matching is linear on any input.
 */
export interface Patterns {
  /** First match in the given parts, as a span of the original; undefined when none. */
  first(parts: readonly Part[]): Span | undefined;
  /** Matches that do not overlap, in order, at most `most` (default 5, never above 24 a part). */
  all(parts: readonly Part[], most?: number): Span[];
  test(parts: readonly Part[]): boolean;
}

/**
 * Compiles a set of patterns. To be called when a module loads: the sets share one automaton.
 *
 * @throws on a pattern with unbalanced braces, without words, or with a stem of one letter.
 */
export function patterns(...sources: string[]): Patterns {
  const tag = sets++;
  for (const source of sources) compile(source, tag);
  settled = false;
  return {
    first: (parts) => find(tag, parts, 1)[0],
    all: (parts, most = 5) => find(tag, parts, most),
    test: (parts) => parts.some((part) => rangesOf(part, tag).length > 0),
  };
}

function newNode(): Node {
  return { words: new Map(), stems: new Map(), numbers: [], gaps: [], skips: [], tags: [], seen: null };
}

function compile(source: string, tag: number): void {
  const tokens = [...source.matchAll(SYNTAX)];
  let at = 0;
  const sequence = (from: Node, depth: number): Node => {
    let node = from;
    while (at < tokens.length) {
      const [token = '', gap, stem] = tokens[at] ?? [];
      if (token === '|' || token === '}') {
        if (depth === 0) throw new Error(`pattern "${source}": "${token}" outside braces`);
        return node;
      }
      at++;
      if (token === '{') node = group(node, depth + 1);
      else if (token.startsWith('..')) node = addGap(node, gap ? Number(gap) : 3);
      else if (token === '#') node = addNumber(node);
      else if (stem !== undefined) node = addStem(node, stem, source);
      else for (const word of fold(token).words.text) node = addWord(node, word);
    }
    if (depth > 0) throw new Error(`pattern "${source}": brace not closed`);
    return node;
  };
  const group = (from: Node, depth: number): Node => {
    const after = newNode();
    for (;;) {
      const start = newNode();
      from.skips.push(start);
      sequence(start, depth).skips.push(after);
      const closing = tokens[at++]?.[0];
      if (closing === '}') return after;
      if (closing !== '|') throw new Error(`pattern "${source}": brace not closed`);
    }
  };
  // Each pattern starts in a node of its own, since steps without words would otherwise leak into its neighbours.
  const start = newNode();
  const last = sequence(start, 0);
  if (reached(start).has(last)) throw new Error(`pattern "${source}": matches without a word`);
  last.tags.push(tag);
  root.skips.push(start);
}

function addGap(node: Node, most: number): Node {
  const next = newNode();
  node.gaps.push({ most, next });
  return next;
}

function addNumber(node: Node): Node {
  const next = newNode();
  node.numbers.push(next);
  return next;
}

function addWord(node: Node, word: string): Node {
  const next = newNode();
  push(node.words, word, next);
  return next;
}

function addStem(node: Node, raw: string, source: string): Node {
  const words = fold(raw).words.text;
  const stem = words.pop() ?? '';
  if (stem.length < 2) throw new Error(`pattern "${source}": stem "${raw}*" is too short`);
  const next = newNode();
  push(words.reduce(addWord, node).stems, stem.slice(0, 2), [stem, next]);
  return next;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The node and all it leads to without a word. */
function reached(node: Node): Set<Node> {
  const found = new Set([node]);
  for (const one of found) for (const next of one.skips) found.add(next);
  return found;
}

/** Takes the wordless steps out: every node gets what it could reach by them, so that walking looks a word up once. */
function settle(node: Node, done = new Set<Node>()): void {
  if (done.has(node)) return;
  done.add(node);
  const others = reached(node);
  others.delete(node);
  node.skips = [];
  for (const { words, stems, numbers, gaps, tags } of others) {
    for (const [word, list] of words) for (const one of list) push(node.words, word, one);
    for (const [key, list] of stems) for (const one of list) push(node.stems, key, one);
    node.numbers.push(...numbers);
    node.gaps.push(...gaps);
    for (const tag of tags) if (!node.tags.includes(tag)) node.tags.push(tag);
  }
  for (const list of node.words.values()) for (const one of list) settle(one, done);
  for (const list of node.stems.values()) for (const [, one] of list) settle(one, done);
  for (const one of node.numbers) settle(one, done);
  for (const { next } of node.gaps) settle(next, done);
}

/** One walk from one word on: the farthest end of each set. */
interface Walk {
  part: Part;
  from: number;
  limit: number;
  stamp: number;
  ends: Map<number, number>;
}

let stamps = 0;

function walk(node: Node, i: number, now: Walk): void {
  const seen = (node.seen ??= new Int32Array(REACH + 1));
  if (seen[i - now.from] === now.stamp) return;
  seen[i - now.from] = now.stamp;
  if (i > now.from) for (const tag of node.tags) if ((now.ends.get(tag) ?? 0) < i) now.ends.set(tag, i);
  if (i >= now.limit) return;
  step(node, i, now);
  for (const { most, next } of node.gaps) {
    for (let k = 0; k <= most && i + k <= now.limit; k++) {
      if (k > 0 && (now.part.words.fresh[i + k - 1] || now.part.words.fresh[i + k])) break;
      walk(next, i + k, now);
    }
  }
}

/** Arabic writes "and", "so", "the", "for", "with" onto the next word. */
const ARABIC_PREFIX = /^(?:[وف](?=..)(?:بال|لل|ال)?|بال|لل|ال|[بل])(?=...)/;

/** Reads the word at `i` and goes on from every node it leads to. */
function step(node: Node, i: number, now: Walk): void {
  const word = now.part.words.text[i] ?? '';
  lookUp(node, word, i, now);
  const c = word.charCodeAt(0);
  if (node.numbers.length > 0 && c >= 0x30 && c <= 0x39) for (const next of node.numbers) walk(next, i + 1, now);
  if (c < 0x600 || c > 0x6ff) return;
  const bare = word.replace(ARABIC_PREFIX, '');
  if (bare !== word) lookUp(node, bare, i, now);
  // "and" alone may stand before a word whose article the pattern spells out.
  if ((c === 0x648 || c === 0x641) && word.length > 4) lookUp(node, word.slice(1), i, now);
}

function lookUp(node: Node, word: string, i: number, now: Walk): void {
  const exact = node.words.get(word);
  if (exact) for (const next of exact) walk(next, i + 1, now);
  if (node.stems.size > 0) {
    const stems = node.stems.get(word.slice(0, 2));
    if (stems) for (const [stem, next] of stems) if (word.startsWith(stem)) walk(next, i + 1, now);
  }
}

function walkPart(part: Part): Map<number, [from: number, to: number][]> {
  if (!settled) {
    settle(root);
    settled = true;
  }
  const ranges = new Map<number, [from: number, to: number][]>();
  const count = part.words.text.length;
  for (let i = 0; i < count; i++) {
    if (i === HEAD_WORDS && count > HEAD_WORDS + TAIL_WORDS) i = count - TAIL_WORDS;
    const now: Walk = { part, from: i, limit: Math.min(count, i + REACH), stamp: ++stamps, ends };
    if (ends.size > 0) ends.clear();
    if (stamps > 2e9) stamps = 0;
    step(root, i, now);
    for (const [tag, end] of now.ends) keep(ranges, tag, i, end);
  }
  return ranges;
}

/** Reused from word to word: most words lead nowhere, and an own map for each would be the dearest part. */
const ends = new Map<number, number>();

function keep(ranges: Map<number, [from: number, to: number][]>, tag: number, from: number, to: number): void {
  const list = ranges.get(tag);
  if (!list) ranges.set(tag, [[from, to]]);
  else if (list.length < MOST && (list.at(-1)?.[1] ?? 0) <= from) list.push([from, to]);
}

const NONE: [from: number, to: number][] = [];

function rangesOf(part: Part, tag: number): [from: number, to: number][] {
  let known = walked.get(part);
  if (!known || known.sets <= tag) walked.set(part, (known = { sets, ranges: walkPart(part) }));
  return known.ranges.get(tag) ?? NONE;
}

function find(tag: number, parts: readonly Part[], most: number): Span[] {
  const spans: Span[] = [];
  for (const part of parts) {
    for (const [from, to] of rangesOf(part, tag)) {
      if (spans.length >= most) return spans;
      spans.push(wordSpan(part, from, to));
    }
  }
  return spans;
}

/** Span over the words `[from, to)` of a part. */
export function wordSpan(part: Part, from: number, to: number): Span {
  return spanOf(part, part.words.start[from] ?? 0, part.words.end[to - 1] ?? 0);
}
