import type { Token } from '../tokens';

/** A term found in a text. */
export interface Mention<T> {
  value: T;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** Index of the first token and of the one behind the last. */
  from: number;
  to: number;
}

interface Branch<T> {
  next: Map<string, Branch<T>>;
  value?: T;
}

/** Words and phrases to look for; a phrase matches over blanks and hyphens, in singular and plural. */
export class Lexicon<T> {
  private readonly root: Branch<T> = { next: new Map() };

  /** @param terms value → its names, lower case, words separated by blanks. */
  constructor(terms: Iterable<readonly [T, readonly string[]]>) {
    for (const [value, names] of terms) for (const name of names) this.add(name, value);
  }

  private add(name: string, value: T): void {
    let branch = this.root;
    for (const word of name.split(' ')) {
      const known = branch.next.get(word);
      const next = known ?? { next: new Map() };
      if (!known) branch.next.set(word, next);
      branch = next;
    }
    branch.value ??= value;
  }

  /** Every term of the tokens, the longest at each place, none overlapping; linear. */
  find(tokens: readonly Token[]): Mention<T>[] {
    const found: Mention<T>[] = [];
    for (let from = 0; from < tokens.length;) {
      const mention = this.longestAt(tokens, from);
      if (mention) found.push(mention);
      from = mention ? mention.to : from + 1;
    }
    return found;
  }

  private longestAt(tokens: readonly Token[], from: number): Mention<T> | undefined {
    let best: Mention<T> | undefined;
    let branch: Branch<T> | undefined = this.root;
    for (let at = from; at < tokens.length; at++) {
      const token: Token | undefined = tokens[at];
      if (!token || (at > from && token.breaks)) break;
      branch = branch.next.get(token.lower) ?? branch.next.get(token.stem);
      if (!branch) break;
      if (branch.value !== undefined) {
        best = { value: branch.value, start: tokens[from]?.start ?? 0, end: token.end, from, to: at + 1 };
      }
    }
    return best;
  }
}

/** Reads `value: name, name` lines; `_` joins the words of nothing, blanks do. */
export function linesOf(text: string): [string, string[]][] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(':');
      const value = line.slice(0, colon).trim();
      const names = line.slice(colon + 1).split(',').map((name) => name.trim()).filter(Boolean); // prettier-ignore
      return [value, names];
    });
}
