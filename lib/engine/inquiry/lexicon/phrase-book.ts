import type { Part } from '../case-view';
import { foldText, wordsOf } from '../fold';
import { classAt, classesOf } from '../vocabulary';
import { WordAutomaton } from '../word-automaton';

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

/** So many of one kind in one part say all there is to say; it bounds the work of those who read the hits. */
const MOST_PER_KIND = 64;

/**
 * Arabic joins "and", "the", "for", "with" to the next word; phrases are looked for behind them too.
 */
const ARABIC_PREFIX = /^(?:[وف]?(?:بال|كال|لل|ال|[بلك])|[وف])(?=.{2})/;

/**
 * Finds any of thousands of phrases in one walk over a part's words, in scripts with and without blanks; case, accents,
 * hyphens, slashes and line wraps make no difference, a sentence's end between two words does. Linear in the text, since
 * the longest phrase bounds the walk from each word.
 */
export class PhraseBook<K extends string> {
  readonly #automaton = new WordAutomaton({ withinSentence: true });
  readonly #terms: Term<K>[] = [];

  /** Adds wordings under a kind; without `value` each phrase stands for itself. */
  add(kind: K, wording: Wording | string, value?: string): this {
    const lists = typeof wording === 'string' ? [wording] : Object.values(wording);
    for (const list of lists) {
      const phrases = list.split('|');
      // Folded at once: one by one the thousands of phrases take most of the first judgement's time.
      const folded = foldText(list).split('|');
      phrases.forEach((phrase, i) => {
        this.#insert(phrase.trim(), wordsOf(folded[i] ?? '').text, kind, value);
      });
    }
    return this;
  }

  /** Adds a table `value → wording` under one kind. */
  addAll(kind: K, table: Readonly<Record<string, Wording | string>>): this {
    for (const [value, wording] of Object.entries(table)) this.add(kind, wording, value);
    return this;
  }

  #insert(phrase: string, words: readonly string[], kind: K, value: string | undefined): void {
    const last = words.at(-1);
    if (last === undefined) return;
    let node = this.#automaton.root;
    for (const word of words.slice(0, -1)) node = this.#automaton.word(node, word);
    node = phrase.endsWith('*') ? this.#automaton.stem(node, last) : this.#automaton.word(node, last);
    this.#automaton.end(node, this.#terms.push({ kind, value: value ?? phrase }) - 1);
  }

  /** Every phrase in the part: of one kind the longest at each place, not overlapping. Ordered by place. */
  scan(part: Part): Hit<K>[] {
    const { words } = part;
    const hits: Hit<K>[] = [];
    const taken = new Map<K, number>();
    const counts = new Map<K, number>();
    const classes = classesOf(part);
    const matches: number[] = [];
    for (let i = 0; i < words.text.length; i++) {
      const word = words.text[i] ?? '';
      let filled = this.#automaton.matchesAt(part, classes, i, matches);
      const prefix = part.scripts.arabic ? ARABIC_PREFIX.exec(word)?.[0].length : undefined;
      if (prefix !== undefined) {
        const bare = classAt(word, prefix, word.length);
        filled = this.#automaton.matchesAt(part, classes, i, matches, filled, bare);
      }
      if (filled > 0) keep(this.#hits(part, i, matches, filled), hits, taken, counts);
    }
    return hits;
  }

  #hits({ words: { start, end } }: Part, from: number, matches: readonly number[], filled: number): Hit<K>[] {
    const found: Hit<K>[] = [];
    for (let k = 0; k < filled; k += 2) {
      const term = this.#terms[matches[k] ?? 0];
      const to = matches[k + 1] ?? from;
      if (!term) continue;
      const { kind, value } = term;
      found.push({ kind, value, start: start[from] ?? 0, end: end[to - 1] ?? 0, from, to });
    }
    return found;
  }
}

/** Takes the longest hit of each kind that does not overlap an earlier one of its kind. */
function keep<K extends string>(found: Hit<K>[], hits: Hit<K>[], taken: Map<K, number>, counts: Map<K, number>): void {
  for (const hit of found.length === 1 ? found : longestOfKinds(found)) {
    if (hit.from < (taken.get(hit.kind) ?? 0)) continue;
    taken.set(hit.kind, hit.to);
    const count = (counts.get(hit.kind) ?? 0) + 1;
    counts.set(hit.kind, count);
    if (count <= MOST_PER_KIND) hits.push(hit);
  }
}

function longestOfKinds<K extends string>(found: readonly Hit<K>[]): Iterable<Hit<K>> {
  const best = new Map<K, Hit<K>>();
  for (const hit of found) {
    const rival = best.get(hit.kind);
    if (!rival || hit.to > rival.to) best.set(hit.kind, hit);
  }
  return best.values();
}
