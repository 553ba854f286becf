import type { ReplyLanguage } from '@/lib/engine/reply/language';
import type { LibraryEntry, Origin } from './library';
import { tagWords } from './tag-names';

/** What the list is narrowed to; empty strings narrow nothing. */
export interface Wanted {
  words: string;
  /** What a tag is called, in either language. */
  tag: string;
  language: ReplyLanguage | '';
  origin: Origin | '';
}

export const EVERYTHING: Wanted = { words: '', tag: '', language: '', origin: '' };

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Every word stands somewhere in name, purpose, tags or texts, in any language; Chinese needs no blanks between words. */
function says({ template }: LibraryEntry, words: readonly string[]): boolean {
  const { id, name, purpose, tags, texts } = template;
  const named = tags.flatMap(tagWords);
  const text = folded([id, name.zh, name.en, purpose.zh, purpose.en, ...named, ...Object.values(texts)].join('\n'));
  return words.every((word) => text.includes(word));
}

/** The templates that are wanted, in the order given. */
export function search(entries: readonly LibraryEntry[], { words, tag, language, origin }: Wanted): LibraryEntry[] {
  const list = folded(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter(
    (entry) =>
      (tag === '' || entry.template.tags.flatMap(tagWords).includes(tag)) &&
      (language === '' || entry.template.texts[language] !== undefined) &&
      (origin === '' || entry.origin === origin) &&
      says(entry, list),
  );
}
