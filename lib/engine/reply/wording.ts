import type { Topic } from '../inquiry/facts/fact';
import type { ReplyLanguage } from './language';
import type { AskKind } from './asks';

/** One word by number, where the language tells them apart (`Intl.PluralRules`). */
export type ByNumber = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Topics that can be answered from our side. */
export type AnswerTopic = Topic | 'after-sales';

/**
 * The small words of a language: what figures, dates and lists are written with, and the sentences letters are put together
 * from. One file per language under `wording/`. Sentences are liquid, their slots those of `slot.ts`.
 */
export interface Wording {
  language: ReplyLanguage;
  /** By unit as facts name it; the basic word otherwise. */
  units: Readonly<Record<string, ByNumber>>;
  days: ByNumber;
  /** `{n}` and `{period}`: "500 pcs a month". */
  per: Readonly<Record<'month' | 'year' | 'week', string>>;
  /** Between two figures of a range. */
  range: string;
  /** `{price}` and `{unit}`: "USD 2.85 per piece". */
  priceEach: string;
  /** `{from}` (a quantity) and `{price}`. */
  tier: string;
  /** Group mark of numbers from 10,000 on. */
  group: ',' | '\u00A0' | '.';
  /** What was asked, as part of a list in a sentence. */
  topics: Readonly<Record<Topic, string>>;
  answers: Readonly<Partial<Record<AnswerTopic, string>>>;
  asks: Readonly<Record<AskKind, string>>;
  greeting: string;
  signature: string;
}

const modules = import.meta.glob<{ default: Wording }>(['./wording/*.ts', '!./wording/*.test.ts'], { eager: true });

const known: ReadonlyMap<string, Wording> = new Map(
  Object.entries(modules).map(([path, { default: wording }]) => {
    if (path !== `./wording/${wording.language}.ts`) throw new Error(`${path}: language is ${wording.language}`);
    return [wording.language, wording];
  }),
);

/**
 * The words of a language; English where it has none yet.
 *
 * @throws when English is missing.
 */
export function wordingOf(language: ReplyLanguage): Wording {
  const wording = known.get(language) ?? known.get('en');
  if (!wording) throw new Error('wording: en is missing');
  return wording;
}

/** Languages letters can be put together in, Chinese and English first. */
export function writtenLanguages(): ReplyLanguage[] {
  return [...known.values()].map(({ language }) => language);
}
