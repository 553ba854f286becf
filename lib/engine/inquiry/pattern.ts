import type { Part } from './case-view';
import { phraseWords, spanOf } from './fold';
import type { Span } from './signal';
import { classesOf } from './vocabulary';
import { WordAutomaton } from './word-automaton';

/** Longest match in words; bounds the work at each word, so that matching is linear in the text. */
const REACH = 40;
/** Matches kept per set and part; no caller asks for more. */
const MOST = 24;
/** A longer part is read at its head and tail only: nobody writes so many words, and a hostile text shall not cost seconds. */
const HEAD_WORDS = 40_000;
const TAIL_WORDS = 10_000;

const SYNTAX = /\{|\}|\||\.\.(\d*)|#|([^\s{}|#.][^\s{}|#.]*)\*|[^\s{}|#.]+|\.(?!\.)/gu;

/** One automaton for all sets: a text is walked once, however many signals look at it. */
const automaton = new WordAutomaton({ reach: REACH, anyReading: true });
let sets = 0;

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
  return {
    first: (parts) => find(tag, parts, 1)[0],
    all: (parts, most = 5) => find(tag, parts, most),
    test: (parts) => parts.some((part) => rangesOf(part, tag).length > 0),
  };
}

function compile(source: string, tag: number): void {
  const tokens = [...source.matchAll(SYNTAX)];
  let at = 0;
  const sequence = (from: number, depth: number): number => {
    let node = from;
    while (at < tokens.length) {
      const [token = '', gap, stem] = tokens[at] ?? [];
      if (token === '|' || token === '}') {
        if (depth === 0) throw new Error(`pattern "${source}": "${token}" outside braces`);
        return node;
      }
      at++;
      if (token === '{') node = group(node, depth + 1);
      else if (token.startsWith('..')) node = automaton.gap(node, gap ? Number(gap) : 3);
      else if (token === '#') node = automaton.number(node);
      else if (stem !== undefined) node = addStem(node, stem, source);
      else for (const word of phraseWords(token)) node = automaton.word(node, word);
    }
    if (depth > 0) throw new Error(`pattern "${source}": brace not closed`);
    return node;
  };
  const group = (from: number, depth: number): number => {
    const after = automaton.node();
    for (;;) {
      const start = automaton.node();
      automaton.skip(from, start);
      automaton.skip(sequence(start, depth), after);
      const closing = tokens[at++]?.[0];
      if (closing === '}') return after;
      if (closing !== '|') throw new Error(`pattern "${source}": brace not closed`);
    }
  };
  // Each pattern starts in a node of its own, since steps without words would otherwise leak into its neighbours.
  const start = automaton.node();
  const last = sequence(start, 0);
  if (!automaton.needsWord(start, last)) throw new Error(`pattern "${source}": matches without a word`);
  automaton.skip(automaton.root, start);
  automaton.end(last, tag);
}

function addStem(node: number, raw: string, source: string): number {
  const words = phraseWords(raw);
  const stem = words.at(-1) ?? '';
  if (stem.length < 2) throw new Error(`pattern "${source}": stem "${raw}*" is too short`);
  const before = words.slice(0, -1).reduce((from, word) => automaton.word(from, word), node);
  return automaton.stem(before, stem);
}

function walkPart(part: Part): Map<number, [from: number, to: number][]> {
  const ranges = new Map<number, [from: number, to: number][]>();
  const count = part.words.text.length;
  const classes = classesOf(part);
  const matches: number[] = [];
  for (let i = 0; i < count; i++) {
    if (i === HEAD_WORDS && count > HEAD_WORDS + TAIL_WORDS) i = count - TAIL_WORDS;
    const filled = automaton.matchesAt(part, classes, i, matches);
    // The farthest end of a set comes last.
    for (let k = filled - 2; k >= 0; k -= 2) keep(ranges, matches[k] ?? 0, i, matches[k + 1] ?? i);
  }
  return ranges;
}

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
