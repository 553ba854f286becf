import { useRef, type KeyboardEvent } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { LANGUAGE_NAMES } from '@/components/panel/reply/language-names';
import { REPLY_LANGUAGES, type ReplyLanguage } from '@/lib/engine/reply/language';
import { defineTexts } from '@/lib/i18n/texts';

const T = defineTexts({
  list: ['语言', 'Languages'],
  wrong: ['{name}，有错', '{name}, with errors'],
  add: ['加一种语言', 'Add a language'],
});

const STEPS: Readonly<Record<string, number | undefined>> = { ArrowRight: 1, ArrowLeft: -1 };

interface LanguageTabsProps {
  languages: readonly ReplyLanguage[];
  current: ReplyLanguage;
  /** Languages whose text has errors. */
  wrong: ReadonlySet<ReplyLanguage>;
  /** Id of the panel the tabs are for. */
  panel: string;
  onPick(language: ReplyLanguage): void;
  onAdd(language: ReplyLanguage): void;
}

/** One tab for each language a template has a text in, and a way to add another. Arrows go from tab to tab. */
export function LanguageTabs({ languages, current, wrong, panel, onPick, onAdd }: LanguageTabsProps) {
  const { language: ui, t } = useTexts();
  const tabs = useRef(new Map<ReplyLanguage, HTMLButtonElement>());
  const others = REPLY_LANGUAGES.filter((code) => !languages.includes(code));
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const at = languages.indexOf(current);
    const next = step === undefined ? undefined : languages[(at + step + languages.length) % languages.length];
    if (next === undefined) return;
    event.preventDefault();
    onPick(next);
    tabs.current.get(next)?.focus();
  };
  return (
    <div className="row row-wrap">
      <div role="tablist" aria-label={t(T.list)} className="tabs">
        {languages.map((code) => {
          const name = LANGUAGE_NAMES[code][ui];
          return (
            <button
              type="button"
              key={code}
              ref={(tab) => {
                if (tab) tabs.current.set(code, tab);
                else tabs.current.delete(code);
              }}
              role="tab"
              id={`${panel}-${code}`}
              aria-selected={code === current}
              aria-controls={panel}
              aria-label={wrong.has(code) ? t(T.wrong, { name }) : undefined}
              tabIndex={code === current ? 0 : -1}
              className={wrong.has(code) ? 'tab tab-wrong' : 'tab'}
              onClick={() => onPick(code)}
              onKeyDown={onKeyDown}
            >
              {name}
            </button>
          );
        })}
      </div>
      {others.length > 0 && (
        <select
          aria-label={t(T.add)}
          value=""
          onChange={(event) => {
            const code = others.find((one) => one === event.target.value);
            if (code) onAdd(code);
          }}
        >
          <option value="">{t(T.add)}</option>
          {others.map((code) => (
            <option key={code} value={code}>
              {LANGUAGE_NAMES[code][ui]}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
