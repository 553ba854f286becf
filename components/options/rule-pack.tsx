import { useId, useState } from 'react';
import { useActivePack, type ActivePack } from '@/components/hooks/use-active-pack';
import { useCommand } from '@/components/hooks/use-command';
import { usePackPreview } from '@/components/hooks/use-pack-preview';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { More } from '@/components/ui/more';
import { Skeleton } from '@/components/ui/skeleton';
import { Tag } from '@/components/ui/tag';
import { useToasts } from '@/components/ui/toasts';
import { defaultPack } from '@/lib/engine/inquiry/default-pack';
import type { RulePack as Pack } from '@/lib/engine/inquiry/rule-pack';
import { defineTexts, type Pair } from '@/lib/i18n/texts';
import type { Result } from '@/lib/shared/result';
import { dated, packEdits } from './pack-edit';
import { readPackText, writePackText, type PackReading } from './pack-text';
import { RulePackFile } from './rule-pack-file';
import { RulePackLimits } from './rule-pack-limits';
import { faultText } from './rule-pack-names';
import { RulePackReview } from './rule-pack-review';
import { RulePackSignals } from './rule-pack-signals';
import { RulePackVersions } from './rule-pack-versions';
import './rule-pack.css';

const T = defineTexts({
  title: ['规则包', 'Rule pack'],
  builtIn: ['自带 {version}', 'Built in, {version}'],
  own: ['你改过的 {version}', 'Yours, {version}'],
  intro: [
    '每条规则找一种迹象。用不上的关掉，分量可以调，词表里可以加词。保存前先看会影响哪些判断。',
    'Each rule looks for one sign. Switch off what you do not need, change weights, add words to lists. Before saving you see which verdicts it would change.',
  ],
  json: ['用 JSON 编辑全部', 'Edit everything as JSON'],
  jsonLabel: ['规则包 JSON', 'Rule pack as JSON'],
  badJson: ['第 {line} 行第 {column} 个字附近不是正确的 JSON。', 'Not valid JSON near line {line}, column {column}.'],
  review: ['看看会变什么…', 'See what would change…'],
  discard: ['放弃修改', 'Discard changes'],
  reset: ['恢复自带规则', 'Back to built-in rules'],
  saved: ['规则已保存，旧判断会在后台重算', 'Rules saved; older verdicts are renewed in the background'],
  resetDone: ['已恢复自带规则', 'Back to the built-in rules'],
  usedDone: ['已换回那个版本', 'That version is in use again'],
  undo: ['撤销', 'Undo'],
  undone: ['已撤销', 'Undone'],
  failed: ['没存上：{message}', 'Not saved: {message}'],
  gone: ['没换成：这个版本已经不在了', 'Not changed: this version is no longer kept'],
  reading: ['正在读取规则…', 'Reading the rules…'],
});

/** What is wrong with a text, in the user's language. */
function useExplain(): (reading: PackReading) => string | undefined {
  const { language, t } = useTexts();
  return (reading) => {
    if (reading.ok) return undefined;
    if (reading.kind === 'json') return t(T.badJson, { line: reading.line, column: reading.column });
    return faultText(reading.path, reading.fault, language);
  };
}

interface PackCommands {
  save(pack: Pack, note: string): Promise<boolean>;
  use(id: string): Promise<boolean>;
  reset(): Promise<boolean>;
  busy: boolean;
}

/**
 * Saving, going back to a version or to the built-in rules, and undoing any of it by putting in use what was before.
 *
 * @param activeId the saved pack in use; undefined = the built-in one.
 */
function usePackCommands(activeId: string | undefined): PackCommands {
  const { t } = useTexts();
  const { run, busy } = useCommand();
  const show = useToasts((state) => state.show);
  const explain = ({ code, message }: { code: string; message: string }): string =>
    code === 'gone' ? t(T.gone) : t(T.failed, { message });
  const putBack = async (): Promise<void> => {
    const receipt =
      activeId === undefined
        ? await run('command.reset-rule-pack', {})
        : await run('command.use-rule-pack', { id: activeId });
    show({ text: receipt.ok ? t(T.undone) : explain(receipt) });
  };
  const told = (receipt: Result<unknown>, text: Pair): boolean => {
    if (receipt.ok) show({ text: t(text), action: { label: t(T.undo), run: () => void putBack() } });
    else show({ text: explain(receipt) });
    return receipt.ok;
  };
  return {
    busy,
    save: async (pack, note) => told(await run('command.save-rule-pack', { pack, note }), T.saved),
    use: async (id) => told(await run('command.use-rule-pack', { id }), T.usedDone),
    reset: async () => told(await run('command.reset-rule-pack', {}), T.resetDone),
  };
}

/** The text being edited, and the pack it stands for: the last good one while it stands for none. */
function useDraft(stored: Pack) {
  const base = writePackText(stored);
  const [draft, setDraft] = useState<string>();
  const [lastGood, setLastGood] = useState(stored);
  const text = draft ?? base;
  const reading = readPackText(text);
  return {
    text,
    reading,
    changed: draft !== undefined,
    pack: reading.ok ? reading.pack : lastGood,
    edit(next: string): void {
      setDraft(next === base ? undefined : next);
      const read = readPackText(next);
      if (read.ok) setLastGood(read.pack);
    },
    discard(): void {
      setDraft(undefined);
      setLastGood(stored);
    },
  };
}

function Editor({ active }: { active: ActivePack }) {
  const { t } = useTexts();
  const stored = active.pack ?? defaultPack;
  const draft = useDraft(stored);
  const explain = useExplain();
  const fault = explain(draft.reading);
  const faultId = useId();
  const commands = usePackCommands(active.id);
  const previewer = usePackPreview();
  const [reviewing, setReviewing] = useState(false);
  const endReview = (): void => {
    setReviewing(false);
    previewer.clear();
  };
  const edit = (text: string): void => {
    endReview();
    draft.edit(text);
  };
  const change = (pack: Pack): void => edit(writePackText(pack));
  const discard = (): void => {
    endReview();
    draft.discard();
  };
  const review = (): void => {
    setReviewing(true);
    previewer.start(draft.pack);
  };
  const save = async (note: string): Promise<void> => {
    const today = new Date().toISOString().slice(0, 10);
    if (await commands.save(dated(draft.pack, stored, today), note)) discard();
  };
  return (
    <div className="stack pack-editor">
      <p className="muted">{t(T.intro)}</p>
      <fieldset className="signal-groups" disabled={!draft.reading.ok}>
        <RulePackLimits pack={draft.pack} onChange={change} />
        <RulePackSignals pack={draft.pack} onChange={change} />
      </fieldset>
      <More summary={t(T.json)}>
        <textarea
          rows={20}
          spellCheck={false}
          aria-label={t(T.jsonLabel)}
          aria-invalid={!draft.reading.ok}
          aria-describedby={faultId}
          value={draft.text}
          onChange={(event) => edit(event.target.value)}
        />
      </More>
      <p id={faultId} role="status" className="pack-fault small" hidden={fault === undefined}>
        {fault}
      </p>
      <RulePackFile pack={draft.pack} explain={explain} onLoad={change} />
      <RulePackVersions busy={commands.busy} onUse={(id) => void commands.use(id).then((ok) => ok && discard())} />
      {reviewing && (
        <RulePackReview
          edits={packEdits(stored, draft.pack)}
          preview={previewer.preview}
          busy={commands.busy}
          onStop={previewer.stop}
          onAgain={() => previewer.start(draft.pack)}
          onSave={(note) => void save(note)}
          onBack={endReview}
        />
      )}
      <div className="row row-wrap pack-actions">
        {!reviewing && (
          <Button look="primary" disabled={!draft.changed || !draft.reading.ok} onClick={review}>
            {t(T.review)}
          </Button>
        )}
        <Button disabled={!draft.changed} onClick={discard}>
          {t(T.discard)}
        </Button>
        <span className="grow" />
        <Button
          look="ghost"
          disabled={active.id === undefined || commands.busy}
          onClick={() => void commands.reset().then((ok) => ok && discard())}
        >
          {t(T.reset)}
        </Button>
      </div>
    </div>
  );
}

/** The rules the engine judges by: read, switch, weigh, add words, see what it would change, save, and always a way back. */
export function RulePackSettings() {
  const { t } = useTexts();
  const active = useActivePack();
  if (active.state !== 'ready') {
    return (
      <Card title={t(T.title)} busy>
        <Skeleton label={t(T.reading)} />
      </Card>
    );
  }
  const { pack } = active.value;
  return (
    <Card
      title={t(T.title)}
      aside={
        <Tag tone={pack === undefined ? 'plain' : 'accent'}>
          {t(pack === undefined ? T.builtIn : T.own, { version: (pack ?? defaultPack).version })}
        </Tag>
      }
    >
      <Editor key={active.value.id ?? 'built-in'} active={active.value} />
    </Card>
  );
}
