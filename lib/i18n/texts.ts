/** The product's languages. Chinese is the default. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `[zh, en]`; the pair makes a missing translation a type error. Placeholders are `{name}`. */
export type Pair = readonly [zh: string, en: string];
export type Texts = Readonly<Record<string, Pair>>;

/**
 * Declares the words of one component, kept beside it. `say(texts.x, lang, {n: 3})` renders.
 */
export function defineTexts<T extends Texts>(texts: T): T {
  return texts;
}

/**
 * Fills one text. A placeholder without a value stays visible as `{name}`, so that a slip is seen in review rather than
 * silently dropped.
 */
export function say(pair: Pair, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  const template = pair[language === 'zh' ? 0 : 1];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
