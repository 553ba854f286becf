import type { Bilingual, Span } from '../signal';

/** What can be compared, in the order it is shown. */
export const FIT_KINDS = [
  'country',
  'ip',
  'phone',
  'mail',
  'site',
  'address',
  'language',
  'hour',
  'registered',
] as const;
export type FitKind = (typeof FIT_KINDS)[number];

/** One thing the page or the text tells about where the buyer is, before it is compared with the others. */
export interface Pointer {
  kind: FitKind;
  /** As shown; undefined when the page does not show it. */
  value?: Bilingual;
  /** ISO-2 of the countries it speaks for, the likeliest first; undefined when it speaks for none. */
  countries?: readonly string[];
  /** Say in the vote, 0–1: what anybody can set up in a minute has little. */
  weight: number;
  /** What it says by itself, whatever the others say. */
  alone?: 'yes' | 'no';
  /** Why it tells no country, or what is to be known about it beside the country. */
  note?: Bilingual;
  /** Dotted field of the case, or the span in the buyer's words. */
  field?: string;
  span?: Span;
}

/** The same in both languages. */
export function same(text: string): Bilingual {
  return { zh: text, en: text };
}

/** Hong Kong, Macau and Taiwan trade through the mainland every day: what points there does not contradict China. */
export function withNear(countries: readonly string[]): readonly string[] {
  const near = countries.some((code) => code === 'HK' || code === 'MO' || code === 'TW');
  return near && !countries.includes('CN') ? [...countries, 'CN'] : countries;
}
