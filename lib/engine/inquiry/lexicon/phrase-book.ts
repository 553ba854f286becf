import type { Part } from '../case-view';
import { fold } from '../fold';

/** One phrase found in a part. Offsets are of the part's folded text; turn them into a span with `spanOf`. */
export interface Hit<K extends string = string> {
  kind: K;
  /** What it stands for, e.g. `fob` for every spelling of FOB. */
  value: string;
  start: number;
  end: number;
  /** Index of its first word and of the word after its last. */
  from: number;
  to: number;
}

/** Phrases by language (or `any`), each list separated by `|`; a trailing `*` lets the last word go on (inflection). */
export type Wording = Readonly<Record<string, string>>;

interface Term<K> {
  kind: K;
  value: string;
}

interface Node<K> {
  words: Map<string, Node<K>>;
  /** Last words that may go on, by their first two letters. */
  stems: Map<string, { stem: string; term: Term<K> }[]>;
  terms: Term<K>[];
}

/** So many of one kind in one part say all there is to say; it bounds the work of those who read the hits. */
const MOST_PER_KIND = 64;

/**
 * Arabic joins "and", "the", "for", "with" to the next word; phrases are looked for behind them too.
 */
const ARABIC_PREFIX = /^(?:[وف]?(?:بال|كال|لل|ال|[بلك])|[وف])(?=.{2})/;

function newNode<K>(): Node<K> {
  return { words: new Map(), stems: new Map(), terms: [] };
}

/**
 * Finds any of thousands of phrases in one walk over a part's words, in scripts with and without blanks; case, accents,
 * hyphens, slashes and line wraps make no difference, a sentence's end between two words does. Linear in the text, since
 * the longest phrase bounds the walk from each word.
 */
export class PhraseBook<K extends string> {
  readonly #root: Node<K> = newNode();

  /** Adds wordings under a kind; without `value` each phrase stands for itself. */
  add(kind: K, wording: Wording | string, value?: string): this {
    const lists = typeof wording === 'string' ? [wording] : Object.values(wording);
    for (const list of lists) {
      for (const phrase of list.split('|')) this.#insert(phrase.trim(), kind, value);
    }
    return this;
  }

  /** Adds a table `value → wording` under one kind. */
  addAll(kind: K, table: Readonly<Record<string, Wording | string>>): this {
    for (const [value, wording] of Object.entries(table)) this.add(kind, wording, value);
    return this;
  }

  #insert(phrase: string, kind: K, value: string | undefined): void {
    const open = phrase.endsWith('*');
    const words = fold(open ? phrase.slice(0, -1) : phrase).words.text;
    const last = open ? words.pop() : undefined;
    let node = this.#root;
    for (const word of words) {
      let next = node.words.get(word);
      if (!next) node.words.set(word, (next = newNode()));
      node = next;
    }
    const term = { kind, value: value ?? phrase };
    if (last === undefined) {
      if (node !== this.#root) node.terms.push(term);
      return;
    }
    const key = last.slice(0, 2);
    const list = node.stems.get(key);
    if (list) list.push({ stem: last, term });
    else node.stems.set(key, [{ stem: last, term }]);
  }

  /** Every phrase in the part: of one kind the longest at each place, not overlapping. Ordered by place. */
  scan(part: Part): Hit<K>[] {
    const { text } = part.words;
    const hits: Hit<K>[] = [];
    const taken = new Map<K, number>();
    const counts = new Map<K, number>();
    for (let i = 0; i < text.length; i++) {
      const word = text[i] ?? '';
      const found = this.#at(part, i, word);
      const prefix = part.scripts.arabic ? ARABIC_PREFIX.exec(word)?.[0].length : undefined;
      if (prefix !== undefined) found.push(...this.#at(part, i, word.slice(prefix)));
      if (found.length > 0) keep(found, hits, taken, counts);
    }
    return hits;
  }

  #at(part: Part, i: number, first: string): Hit<K>[] {
    const { text, start, end, fresh } = part.words;
    const found: Hit<K>[] = [];
    const add = ({ kind, value }: Term<K>, to: number): void => {
      found.push({ kind, value, start: start[i] ?? 0, end: end[to - 1] ?? 0, from: i, to });
    };
    let node: Node<K> | undefined = this.#root;
    for (let k = i; node; k++) {
      const word = k === i ? first : text[k];
      if (word === undefined) break;
      // A sentence's end breaks a phrase, the dots of "f.o.b." do not.
      if (k > i && fresh[k] && (start[k] ?? 0) - (end[k - 1] ?? 0) > 1) break;
      if (node.stems.size > 0) {
        for (const { stem, term } of node.stems.get(word.slice(0, 2)) ?? []) {
          if (word.startsWith(stem)) add(term, k + 1);
        }
      }
      node = node.words.get(word);
      for (const term of node?.terms ?? []) add(term, k + 1);
    }
    return found;
  }
}

/** Takes the longest hit of each kind that does not overlap an earlier one of its kind. */
function keep<K extends string>(found: Hit<K>[], hits: Hit<K>[], taken: Map<K, number>, counts: Map<K, number>): void {
  const best = new Map<K, Hit<K>>();
  for (const hit of found) {
    if (hit.from < (taken.get(hit.kind) ?? 0)) continue;
    const rival = best.get(hit.kind);
    if (!rival || hit.to > rival.to) best.set(hit.kind, hit);
  }
  for (const hit of best.values()) {
    taken.set(hit.kind, hit.to);
    const count = (counts.get(hit.kind) ?? 0) + 1;
    counts.set(hit.kind, count);
    if (count <= MOST_PER_KIND) hits.push(hit);
  }
}
