import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Tag } from '@/components/ui/tag';
import { REPLY_LANGUAGES, type ReplyLanguage } from '@/lib/engine/reply/language';
import { LANGUAGE_NAMES } from '@/components/panel/reply/language-names';
import { defineTexts, type Language, type Pair } from '@/lib/i18n/texts';
import type { TemplateResult } from '@/lib/store/templates';
import { AboutForm } from './about-form';
import { checkText, toStored, type LibraryEntry, type OwnTemplate, type TextCheck } from './library';
import { ResultLine } from './result-line';
import { SlotList } from './slot-list';
import { TextEditor } from './text-editor';
import type { LibraryActions } from './use-library-actions';
import { Versions } from './versions';

const T = defineTexts({
  back: ['全部模板', 'All templates'],
  builtIn: ['自带', 'Built in'],
  changed: ['自带，改过', 'Built in, changed'],
  own: ['我的', 'Mine'],
  unsaved: ['没保存', 'Not saved'],
  texts: ['正文', 'Texts'],
  more: ['空和版本', 'Slots and versions'],
  save: ['保存', 'Save'],
  saveHint: ['存成新的一版', 'Keeps a new version'],
  discard: ['不改了', 'Discard changes'],
  duplicate: ['复制一份', 'Duplicate'],
  remove: ['删除', 'Remove'],
  asShipped: ['恢复自带的', 'As shipped'],
  unnamed: ['没有名字的模板', 'Template without a name'],
  noName: ['起个名字再保存。', 'Give it a name before saving.'],
  noText: ['写了正文才能保存。', 'Write a text before saving.'],
  errors: ['{list}的正文有错，改好才能保存。', 'The text in {list} has errors; put them right to save.'],
});
const ORIGINS = { 'built-in': T.builtIn, changed: T.changed, own: T.own } as const;

interface TemplateEditorProps {
  /** Undefined for one that was never stored. */
  entry: LibraryEntry | undefined;
  edit: OwnTemplate;
  dirty: boolean;
  result: TemplateResult | 'reading' | undefined;
  actions: LibraryActions;
  onChange(edit: OwnTemplate): void;
  onSave(): void;
  onDiscard(): void;
  onDuplicate(): void;
}

/** One template: its texts checked while they are typed, shown as a letter, and kept as versions. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { entry, edit, dirty, result, actions, onChange, onSave, onDiscard } = props;
  const { language: ui, t } = useTexts();
  const [picked, setPicked] = useState<ReplyLanguage>('en');
  const languages = REPLY_LANGUAGES.filter((code) => edit.texts[code] !== undefined);
  const language = languages.includes(picked) ? picked : (languages[0] ?? 'en');
  // Typing goes first; the check follows when there is time.
  const checked = useDeferredValue(edit);
  const checks = useMemo(() => checksOf(checked), [checked]);
  const wrong = languages.filter((code) => (checks.get(code)?.errors.length ?? 0) > 0);
  const obstacle = obstacleOf(edit, entry, wrong);
  const maySave = dirty && obstacle === undefined && checked === edit && !actions.busy;
  useSaveKey(maySave, onSave);
  return (
    <div className="stack editor">
      <a className="editor-back" href="#/templates">
        {t(T.back)}
      </a>
      <Card title={titleOf(edit, ui) || t(T.unnamed)} aside={<Head {...props} />}>
        <div className="stack">
          {entry && <ResultLine result={result} />}
          <AboutForm edit={edit} onChange={onChange} />
        </div>
      </Card>
      <Card title={t(T.texts)}>
        <TextEditor
          edit={edit}
          shipped={entry?.shipped}
          languages={languages}
          language={language}
          checks={checks}
          onPick={setPicked}
          onChange={onChange}
        />
        <div className="row row-wrap editor-save">
          <Button look="primary" disabled={!maySave} hint={t(T.saveHint)} shortcut="Control+S" onClick={onSave}>
            {t(T.save)}
          </Button>
          {dirty && (
            <Button look="ghost" onClick={onDiscard}>
              {t(T.discard)}
            </Button>
          )}
          <span className="muted small" role="status">
            {dirty && obstacle && t(obstacle, { list: namesOf(wrong, ui) })}
          </span>
        </div>
      </Card>
      <Card title={t(T.more)}>
        <SlotList edit={edit} onChange={onChange} />
        {entry && <History entry={entry} language={language} actions={actions} name={titleOf(edit, ui)} />}
      </Card>
    </div>
  );
}

function Head({ entry, edit, dirty, actions, onDuplicate }: TemplateEditorProps) {
  const { language, t } = useTexts();
  const origin = entry?.origin ?? 'own';
  const name = titleOf(edit, language);
  return (
    <>
      <Tag tone={origin === 'built-in' ? 'plain' : 'accent'}>{t(ORIGINS[origin])}</Tag>
      {dirty && <Tag tone="warn">{t(T.unsaved)}</Tag>}
      <Button size="small" icon="copy" onClick={onDuplicate}>
        {t(T.duplicate)}
      </Button>
      {origin === 'changed' && (
        <Button
          size="small"
          icon="undo"
          disabled={actions.busy}
          onClick={() => void actions.asShipped(edit.templateId, name)}
        >
          {t(T.asShipped)}
        </Button>
      )}
      {entry && origin === 'own' && (
        <Button
          size="small"
          icon="cross"
          disabled={actions.busy}
          onClick={() => void actions.remove(edit.templateId, name)}
        >
          {t(T.remove)}
        </Button>
      )}
    </>
  );
}

interface HistoryProps {
  entry: LibraryEntry;
  language: ReplyLanguage;
  actions: LibraryActions;
  name: string;
}

function History({ entry, language, actions, name }: HistoryProps) {
  const { id } = entry.template;
  return (
    <Versions
      entry={entry}
      language={language}
      busy={actions.busy}
      onUse={(version) => void (version === null ? actions.asShipped(id, name) : actions.use(id, version))}
    />
  );
}

function titleOf({ name }: OwnTemplate, language: Language): string {
  return name[language].trim() || name.zh.trim() || name.en.trim();
}

function namesOf(languages: readonly ReplyLanguage[], ui: Language): string {
  return languages.map((code) => LANGUAGE_NAMES[code][ui]).join(ui === 'zh' ? '、' : ', ');
}

function checksOf(edit: OwnTemplate): ReadonlyMap<ReplyLanguage, TextCheck> {
  return new Map(
    REPLY_LANGUAGES.filter((code) => edit.texts[code] !== undefined).map((code) => [
      code,
      checkText(edit.texts[code] ?? '', edit),
    ]),
  );
}

/** Why it cannot be stored; undefined when it can. */
function obstacleOf(
  edit: OwnTemplate,
  entry: LibraryEntry | undefined,
  wrong: readonly ReplyLanguage[],
): Pair | undefined {
  if (titleOf(edit, 'zh') === '') return T.noName;
  if (wrong.length > 0) return T.errors;
  const stored = toStored(edit);
  const bare = stored !== undefined && Object.keys(stored.texts).length === 0;
  return bare && !entry?.shipped ? T.noText : undefined;
}

/** Ctrl+S stores, wherever the cursor is; the browser's own would save the page as a file. */
function useSaveKey(maySave: boolean, onSave: () => void): void {
  const save = useEffectEvent(() => {
    if (maySave) onSave();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      save();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
