import { storage } from '@wxt-dev/storage';
import type { Language } from '../i18n/texts';

export type Theme = 'system' | 'light' | 'dark';

export interface Settings {
  language: Language;
  theme: Theme;
  /** Verdict chips in the seller's pages. */
  chips: boolean;
}

export const DEFAULT_SETTINGS: Settings = { language: 'zh', theme: 'system', chips: true };

/** User settings; survive updates through WXT's versioned migrations. */
export const settings = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});
