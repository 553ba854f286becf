import type { Part } from './case-view';
import { fold, spanOf } from './fold';
import type { Span } from './signal';

interface Node {
  words: Map<string, Node[]>;
  /** Stems, by their first two letters. */
  stems: Map<string, [stem: string, next: Node][]>;
  number: Node[];
  /** Up to `most` words of the same sentence may stand between. */
  gaps: { most: number; next: Node }[];
  skip: Node[];
  end: boolean;
}

/** Longest match in words; bounds the work at each word, so that matching is linear in the text. */
const REACH = 40;

const SYNTAX = /\{|\}|\||\.\.(\d*)|#|([^\s{}|#.][^\s{}|#.]*)\*|[^\s{}|#.]+|\.(?!\.)/gu;

/**
 * Compiled word patterns. A pattern is words with blanks between, folded as texts are (case, accents, look-alikes):
 *
 * - `{a|b c|}` alternatives, an empty one makes it optional, nesting allowed;
 * - `stem*` any word that begins so (two letters at least);
 * - `..` up to 3 words of the same sentence between, `..8` up to 8;
 * - `#` a number.
 *
 * Punctuation in text and pattern is ignored; Han, kana and hangul need no blanks. Matching walks the words once and looks
 * at a bounded number of following words from each, so it is linear on any input.
 */
export interface Patterns {
  /** First match in the buyer's or whichever parts, as a span of the original; undefined when none. */
  first(parts: readonly Part[]): Span | undefined;
  /** Matches that do not overlap, in order, at most `most` (default 5). */
  all(parts: readonly Part[], most?: number): Span[];
  test(parts: readonly Part[]): boolean;
  /** True when a match begins at the first word of the part, or of one of its sentences if `sentences`. */
  opens(part: Part, sentences?: boolean): Span | undefined;
}

/** @throws on a pattern with unbalanced braces, without words, or with a stem of one letter. */
export function patterns(...sources: string[]): Patterns {
  const root = newNode();
  for (const source of sources) compile(source, root);
  return {
    first: (parts) => scan(root, parts, 1)[0],
    all: (parts, most = 5) => scan(root, parts, most),
    test: (parts) => scan(root, parts, 1).length > 0,
    opens: (part, sentences = false) => opening(root, part, sentences),
  };
}

function newNode(): Node {
  return { words: new Map(), stems: new Map(), number: [], gaps: [], skip: [], end: false };
}

function compile(source: string, root: Node): void {
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
      else if (token.startsWith('..')) {
        const next = newNode();
        node.gaps.push({ most: gap ? Number(gap) : 3, next });
        node = next;
      } else if (token === '#') {
        const next = newNode();
        node.number.push(next);
        node = next;
      } else if (stem !== undefined) node = addStem(node, stem, source);
      else for (const word of fold(token).words.text) node = addWord(node, word);
    }
    if (depth > 0) throw new Error(`pattern "${source}": brace not closed`);
    return node;
  };
  const group = (from: Node, depth: number): Node => {
    const after = newNode();
    for (;;) {
      const start = newNode();
      from.skip.push(start);
      sequence(start, depth).skip.push(after);
      const closing = tokens[at++]?.[0];
      if (closing === '}') return after;
      if (closing !== '|') throw new Error(`pattern "${source}": brace not closed`);
    }
  };
  const last = sequence(root, 0);
  if (last === root) throw new Error(`pattern "${source}": no words`);
  last.end = true;
}

function addWord(node: Node, word: string): Node {
  const next = newNode();
  const list = node.words.get(word);
  if (list) list.push(next);
  else node.words.set(word, [next]);
  return next;
}

function addStem(node: Node, raw: string, source: string): Node {
  const words = fold(raw).words.text;
  const stem = words.pop() ?? '';
  if (stem.length < 2) throw new Error(`pattern "${source}": stem "${raw}*" is too short`);
  const before = words.reduce(addWord, node);
  const next = newNode();
  const key = stem.slice(0, 2);
  const list = before.stems.get(key);
  if (list) list.push([stem, next]);
  else before.stems.set(key, [[stem, next]]);
  return next;
}

/** Index after the last word of the longest match from word `i`, or -1. */
function walk(node: Node, part: Part, i: number, limit: number): number {
  const { words } = part;
  let best = node.end ? i : -1;
  for (const next of node.skip) best = Math.max(best, walk(next, part, i, limit));
  if (i >= limit) return best;
  const word = words.text[i] ?? '';
  const exact = node.words.get(word);
  if (exact) for (const next of exact) best = Math.max(best, walk(next, part, i + 1, limit));
  if (node.stems.size > 0) {
    for (const [stem, next] of node.stems.get(word.slice(0, 2)) ?? []) {
      if (word.startsWith(stem)) best = Math.max(best, walk(next, part, i + 1, limit));
    }
  }
  if (node.number.length > 0 && word.charCodeAt(0) <= 0x39) {
    for (const next of node.number) best = Math.max(best, walk(next, part, i + 1, limit));
  }
  for (const { most, next } of node.gaps) {
    for (let k = 0; k <= most && i + k <= limit; k++) {
      if (k > 0 && words.fresh[i + k]) break;
      best = Math.max(best, walk(next, part, i + k, limit));
    }
  }
  return best;
}

function scan(root: Node, parts: readonly Part[], most: number): Span[] {
  const spans: Span[] = [];
  for (const part of parts) {
    const count = part.words.text.length;
    for (let i = 0; i < count;) {
      const end = walk(root, part, i, Math.min(count, i + REACH));
      if (end <= i) {
        i++;
        continue;
      }
      spans.push(wordSpan(part, i, end));
      if (spans.length >= most) return spans;
      i = end;
    }
  }
  return spans;
}

function opening(root: Node, part: Part, sentences: boolean): Span | undefined {
  const count = part.words.text.length;
  for (let i = 0; i < count; i++) {
    if (i > 0 && !(sentences && part.words.fresh[i])) continue;
    const end = walk(root, part, i, Math.min(count, i + REACH));
    if (end > i) return wordSpan(part, i, end);
    if (!sentences) return undefined;
  }
  return undefined;
}

/** Span over the words `[from, to)` of a part. */
export function wordSpan(part: Part, from: number, to: number): Span {
  return spanOf(part, part.words.start[from] ?? 0, part.words.end[to - 1] ?? 0);
}
