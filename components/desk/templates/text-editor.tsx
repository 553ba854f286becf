import { useId, useRef } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { LANGUAGE_NAMES } from '@/components/panel/reply/language-names';
import type { ReplyLanguage } from '@/lib/engine/reply/language';
import type { SlotSpec } from '@/lib/engine/reply/slot';
import type { ReplyTemplate } from '@/lib/engine/reply/template';
import { defineTexts } from '@/lib/i18n/texts';
import { LanguageTabs } from './language-tabs';
import { LetterPreview } from './letter-preview';
import { slotsFor, type OwnTemplate, type TextCheck } from './library';
import { SlotMenu } from './slot-menu';
import { SourceField, type SourceHandle } from './source-field';
import { extentOf } from './source-marks';
import { TextFindings } from './text-findings';

const T = defineTexts({
  text: ['{language}正文', 'Text in {language}'],
  asShipped: ['空着保存，就用自带的正文。', 'Saved empty, the shipped text is used.'],
});
const NOTHING: TextCheck = { errors: [], unknown: [], missing: [] };

interface TextEditorProps {
  edit: OwnTemplate;
  shipped: ReplyTemplate | undefined;
  languages: readonly ReplyLanguage[];
  language: ReplyLanguage;
  checks: ReadonlyMap<ReplyLanguage, TextCheck>;
  onPick(language: ReplyLanguage): void;
  onChange(edit: OwnTemplate): void;
}

/** The texts of a template, a tab each, with what the check says and the letter that comes of it. */
export function TextEditor({ edit, shipped, languages, language, checks, onPick, onChange }: TextEditorProps) {
  const { language: ui, t } = useTexts();
  const panel = useId();
  const field = useRef<SourceHandle>(null);
  const source = edit.texts[language] ?? '';
  const check = checks.get(language) ?? NOTHING;
  const wrong = new Set(languages.filter((code) => (checks.get(code)?.errors.length ?? 0) > 0));
  const setText = (code: ReplyLanguage, text: string): void =>
    onChange({ ...edit, texts: { ...edit.texts, [code]: text } });
  const insert = (slot: SlotSpec): void => field.current?.insert(...writtenOut(slot));
  return (
    <>
      <LanguageTabs
        languages={languages}
        current={language}
        wrong={wrong}
        panel={panel}
        onPick={onPick}
        onAdd={(code) => {
          // The English text to write over: its slots stay where they belong.
          setText(code, edit.texts.en ?? '');
          onPick(code);
        }}
      />
      <div id={panel} role="tabpanel" aria-labelledby={`${panel}-${language}`} className="editor-sides">
        <div className="stack">
          <div className="row row-wrap">
            <SlotMenu slots={slotsFor(edit)} onPick={insert} />
          </div>
          <SourceField
            key={language}
            ref={field}
            value={source}
            language={language}
            label={t(T.text, { language: LANGUAGE_NAMES[language][ui] })}
            errors={check.errors}
            describedBy={`${panel}-findings`}
            onChange={(text) => setText(language, text)}
          />
          <TextFindings
            id={`${panel}-findings`}
            check={check}
            empty={source.trim() === ''}
            onGoTo={(error) => field.current?.goTo(...extentOf(source, error))}
            onInsert={insert}
            onDeclare={(name) => onChange({ ...edit, slots: [...edit.slots, ownSlot(name)] })}
          />
          {source.trim() === '' && shipped?.texts[language] !== undefined && (
            <p className="muted small">{t(T.asShipped)}</p>
          )}
        </div>
        <LetterPreview edit={edit} language={language} wrong={wrong.has(language)} />
      </div>
    </>
  );
}

/** How a slot is put into a text, and how far before its end the cursor goes. */
function writtenOut({ name, kind }: SlotSpec): [words: string, back: number] {
  const end = '{% endif %}';
  if (kind === 'flag') return [`{% if ${name} %}${end}`, end.length];
  return [kind === 'list' ? `{{ ${name} | list }}` : `{{ ${name} }}`, 0];
}

function ownSlot(name: string): SlotSpec {
  return { name, kind: 'line', label: { zh: name, en: name }, required: true };
}
