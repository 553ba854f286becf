import { createContext, useContext, useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { localeOf } from '@/lib/i18n/format';
import { say, type Language, type Pair } from '@/lib/i18n/texts';
import { DEFAULT_SETTINGS, settings, type Settings } from '@/lib/settings/settings';

interface SettingsContext {
  value: Settings;
  change(part: Partial<Settings>): void;
}

const Context = createContext<SettingsContext>({ value: DEFAULT_SETTINGS, change: () => undefined });

interface SettingsProviderProps {
  /** Read before the first paint, so that neither language nor theme flickers. */
  initial: Settings;
  children: ReactNode;
}

/** Gives the settings to everything below and keeps `lang` and theme of the document in step, also when another page changes them. */
export function SettingsProvider({ initial, children }: SettingsProviderProps) {
  const [value, setValue] = useState(initial);
  useEffect(() => settings.watch((next) => setValue(next)), []);
  useLayoutEffect(() => {
    document.documentElement.lang = localeOf(value.language);
    if (value.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = value.theme;
  }, [value]);
  const context = useMemo<SettingsContext>(
    () => ({
      value,
      change(part) {
        const next = { ...value, ...part };
        setValue(next);
        void settings.setValue(next);
      },
    }),
    [value],
  );
  return <Context value={context}>{children}</Context>;
}

/** The user's settings and how to change them; a change shows at once and is stored. */
export function useSettings(): [Settings, (part: Partial<Settings>) => void] {
  const { value, change } = useContext(Context);
  return [value, change];
}

export interface Texts {
  language: Language;
  /** Renders a text of `defineTexts` in the user's language. */
  t(pair: Pair, values?: Readonly<Record<string, string | number>>): string;
}

/** The user's language, and texts in it. */
export function useTexts(): Texts {
  const { language } = useContext(Context).value;
  return useMemo(() => ({ language, t: (pair, values) => say(pair, language, values) }), [language]);
}
