/** Languages letters are written in: Chinese for the rep, English for everybody, and the buyers' own. ISO 639-1. */
export const REPLY_LANGUAGES = ['zh', 'en', 'es', 'pt', 'fr', 'ru', 'ar', 'de', 'it', 'ja', 'ko', 'tr'] as const;
export type ReplyLanguage = (typeof REPLY_LANGUAGES)[number];

export function isReplyLanguage(code: string | undefined): code is ReplyLanguage {
  return code !== undefined && (REPLY_LANGUAGES as readonly string[]).includes(code);
}

/** Writing direction, for the element that shows the letter; the text itself carries no direction marks. */
export function directionOf(language: ReplyLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
