import type { Features } from './features';
import { UNIT, type PersonalWeights } from './personal';

/** A word and how far it was moved: log-odds, positive towards junk. */
export interface WordMoved {
  text: string;
  weight: number;
}

/** Remembered words at most: enough for what a rep corrects in years, and a bound for hostile letters. */
const MOST_WORDS = 60_000;
const LONGEST = 40;

/** Which word stands behind which feature, gathered from the texts that were learned from: weights alone name no word. */
export class WordNames {
  readonly #names = new Map<number, string>();

  add({ ids, at, wholeWords, words }: Features): void {
    const whole = new Set(wholeWords);
    ids.forEach((id, i) => {
      const word = words[at[i] ?? -1];
      if (word === undefined || !whole.has(id) || this.#names.has(id) || this.#names.size >= MOST_WORDS) return;
      const text = word.part.folded.slice(word.start, word.end);
      if (text.length <= LONGEST && /\p{L}/u.test(text)) this.#names.set(id, text);
    });
  }

  /** The words that moved most, `most` to either side, heaviest first. */
  moved({ ids, steps }: PersonalWeights, most: number): WordMoved[] {
    const all: WordMoved[] = [];
    ids.forEach((id, i) => {
      const text = this.#names.get(id);
      if (text !== undefined) all.push({ text, weight: steps[i] ?? 0 });
    });
    const heaviest = (sign: number): WordMoved[] =>
      all
        .filter(({ weight }) => weight * sign > 0)
        .sort(heavier)
        .slice(0, most);
    return [...heaviest(1), ...heaviest(-1)].sort(heavier).map(({ text, weight }) => ({ text, weight: weight * UNIT }));
  }
}

/** Of equal ones the longer word first: it says more. */
function heavier(a: WordMoved, b: WordMoved): number {
  return Math.abs(b.weight) - Math.abs(a.weight) || b.text.length - a.text.length || (a.text < b.text ? -1 : 1);
}
