import type { ReplyLanguage } from '@/lib/engine/reply/language';
import type { Bilingual } from '@/lib/engine/inquiry/signal';

/** What the languages of letters are called. */
export const LANGUAGE_NAMES: Readonly<Record<ReplyLanguage, Bilingual>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英语', en: 'English' },
  es: { zh: '西班牙语', en: 'Spanish' },
  pt: { zh: '葡萄牙语', en: 'Portuguese' },
  fr: { zh: '法语', en: 'French' },
  ru: { zh: '俄语', en: 'Russian' },
  ar: { zh: '阿拉伯语', en: 'Arabic' },
  de: { zh: '德语', en: 'German' },
  it: { zh: '意大利语', en: 'Italian' },
  ja: { zh: '日语', en: 'Japanese' },
  ko: { zh: '韩语', en: 'Korean' },
  tr: { zh: '土耳其语', en: 'Turkish' },
};
