import { at, type RawFinding } from '../rule';
import type { TextView } from '../text-view';
import { Lexicon } from '../words/lexicon';
import { dropping } from './_dropping';

const lexicons = new WeakMap<readonly string[], Lexicon<string>>();

/** The lexicon of a list of phrases; kept, since the pack's lists stay the same while somebody types. */
export function lexiconOf(phrases: readonly string[]): Lexicon<string> {
  const known = lexicons.get(phrases);
  if (known) return known;
  const made = new Lexicon(
    phrases.map((phrase) => phrase.toLowerCase().trim()).filter(Boolean).map((phrase) => [phrase, [phrase]] as const),
  ); // prettier-ignore
  lexicons.set(phrases, made);
  return made;
}

/** Findings for each phrase of the list in the title, with the drop as fix. */
export function phrasesIn(title: TextView, phrases: readonly string[], safe: boolean): RawFinding[] {
  return lexiconOf(phrases)
    .find(title.tokens)
    .map(({ start, end }) => ({
      ...at('title', title.text, start, end),
      fixes: [dropping('title', title.text, start, end, safe)],
    }));
}
