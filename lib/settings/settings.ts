import { storage } from '@wxt-dev/storage';
import { LANGUAGES, type Language } from '../i18n/texts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

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

/** Whatever was stored, as settings that can be used: what is missing or unknown falls back to its default. */
export function toSettings(stored: Partial<Settings> | null | undefined): Settings {
  const { language, theme, chips } = stored ?? {};
  return {
    language: LANGUAGES.find((one) => one === language) ?? DEFAULT_SETTINGS.language,
    theme: THEMES.find((one) => one === theme) ?? DEFAULT_SETTINGS.theme,
    chips: typeof chips === 'boolean' ? chips : DEFAULT_SETTINGS.chips,
  };
}

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return toSettings(await settings.getValue());
}
