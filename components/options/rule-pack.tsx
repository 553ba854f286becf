import { useId, useState } from 'react';
import { useActivePack } from '@/components/hooks/use-active-pack';
import { useCommand } from '@/components/hooks/use-command';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { More } from '@/components/ui/more';
import { Skeleton } from '@/components/ui/skeleton';
import { Tag } from '@/components/ui/tag';
import { useToasts } from '@/components/ui/toasts';
import { defaultPack } from '@/lib/engine/inquiry/default-pack';
import { signals } from '@/lib/engine/inquiry/registry';
import type { RulePack as Pack } from '@/lib/engine/inquiry/rule-pack';
import type { Signal, SignalGroup } from '@/lib/engine/inquiry/signal';
import { defineTexts } from '@/lib/i18n/texts';
import { readPackText, withEntry, writePackText, type PackReading } from './pack-text';
import './rule-pack.css';

const T = defineTexts({
  title: ['规则包', 'Rule pack'],
  builtIn: ['自带 {version}', 'Built in, {version}'],
  own: ['你改过的 {version}', 'Yours, {version}'],
  intro: [
    '每条规则找一种迹象，分量越大，对判断的影响越大。正数说明像垃圾，负数说明像真买家。',
    'Each rule looks for one sign; the larger its weight, the more it moves the verdict. Positive speaks for junk, negative for a real buyer.',
  ],
  danger: ['危险', 'Danger'],
  bulk: ['群发', 'Bulk'],
  probe: ['套价', 'Price probes'],
  real: ['真买家', 'Genuine'],
  guard: ['保护（不算分，只防误判）', 'Guards (no weight; they prevent mistakes)'],
  count: ['{on} / {all} 条启用', '{on} of {all} on'],
  weight: ['分量', 'Weight'],
  json: ['用 JSON 编辑全部（阈值、词表也在里面）', 'Edit everything as JSON (thresholds and word lists too)'],
  jsonLabel: ['规则包 JSON', 'Rule pack as JSON'],
  badJson: ['第 {line} 行第 {column} 个字附近不是正确的 JSON。', 'Not valid JSON near line {line}, column {column}.'],
  badPack: ['这里不对：{message}', 'Not accepted: {message}'],
  save: ['保存', 'Save'],
  discard: ['放弃修改', 'Discard changes'],
  reset: ['恢复自带规则', 'Back to built-in rules'],
  saved: ['规则已保存，旧判断会在后台重算', 'Rules saved; older verdicts are renewed in the background'],
  resetDone: ['已恢复自带规则', 'Back to the built-in rules'],
  undo: ['撤销', 'Undo'],
  undone: ['已撤销', 'Undone'],
  failed: ['没存上：{message}', 'Not saved: {message}'],
  reading: ['正在读取规则…', 'Reading the rules…'],
});

const GROUPS: readonly SignalGroup[] = ['danger', 'bulk', 'probe', 'real', 'guard'];

interface RowProps {
  signal: Signal;
  pack: Pack;
  onChange(pack: Pack): void;
}

function SignalRow({ signal, pack, onChange }: RowProps) {
  const { language, t } = useTexts();
  const id = useId();
  const entry = pack.signals[signal.id];
  if (entry === undefined) return null;
  const guard = signal.id.startsWith('guard.');
  return (
    <li className={entry.enabled ? 'signal-row' : 'signal-row signal-off'}>
      <input
        id={id}
        type="checkbox"
        checked={entry.enabled}
        onChange={(event) => onChange(withEntry(pack, signal.id, { enabled: event.target.checked }))}
      />
      <div className="grow">
        <label htmlFor={id}>{signal.description[language]}</label>
        <div className="small faint">
          <code>{signal.id}</code> · {entry.source}
        </div>
      </div>
      {!guard && (
        <input
          type="number"
          aria-label={`${t(T.weight)} ${signal.id}`}
          title={t(T.weight)}
          step={0.1}
          min={-10}
          max={10}
          value={entry.weight}
          onChange={(event) => {
            const weight = event.target.valueAsNumber;
            if (!Number.isNaN(weight)) onChange(withEntry(pack, signal.id, { weight }));
          }}
        />
      )}
    </li>
  );
}

function Group({ group, pack, onChange }: { group: SignalGroup } & Omit<RowProps, 'signal'>) {
  const { t } = useTexts();
  const mine = signals.filter((signal) => signal.id.startsWith(`${group}.`));
  const on = mine.filter((signal) => pack.signals[signal.id]?.enabled === true).length;
  if (mine.length === 0) return null;
  return (
    <div className="signal-group">
      <h3 className="row">
        <span className="grow">{t(T[group])}</span>
        <span className="small faint">{t(T.count, { on, all: mine.length })}</span>
      </h3>
      <ul>
        {mine.map((signal) => (
          <SignalRow key={signal.id} signal={signal} pack={pack} onChange={onChange} />
        ))}
      </ul>
    </div>
  );
}

function useFault(): (reading: PackReading) => string | undefined {
  const { t } = useTexts();
  return (reading) => {
    if (reading.ok) return undefined;
    if (reading.kind === 'json') return t(T.badJson, { line: reading.line, column: reading.column });
    return t(T.badPack, { message: reading.message });
  };
}

/** Saving, going back to the built-in rules, and undoing either by putting the previous pack in use again. */
function usePackCommands(previous: Pack | undefined): {
  save(pack: Pack): Promise<boolean>;
  reset(): Promise<boolean>;
  busy: boolean;
} {
  const { t } = useTexts();
  const { run, busy } = useCommand();
  const show = useToasts((state) => state.show);
  const restore = async (): Promise<void> => {
    const receipt =
      previous === undefined
        ? await run('command.reset-rule-pack', {})
        : await run('command.save-rule-pack', { pack: previous, note: 'undo' });
    show({ text: receipt.ok ? t(T.undone) : t(T.failed, { message: receipt.message }) });
  };
  const done = (text: string): void => show({ text, action: { label: t(T.undo), run: () => void restore() } });
  return {
    busy,
    async save(pack) {
      const receipt = await run('command.save-rule-pack', { pack, note: '' });
      if (receipt.ok) done(t(T.saved));
      else show({ text: t(T.failed, { message: receipt.message }) });
      return receipt.ok;
    },
    async reset() {
      const receipt = await run('command.reset-rule-pack', {});
      if (receipt.ok) done(t(T.resetDone));
      else show({ text: t(T.failed, { message: receipt.message }) });
      return receipt.ok;
    },
  };
}

function Editor({ stored }: { stored: Pack | undefined }) {
  const { t } = useTexts();
  const base = writePackText(stored ?? defaultPack);
  const [draft, setDraft] = useState<string>();
  const text = draft ?? base;
  const reading = readPackText(text);
  const fault = useFault()(reading);
  const faultId = useId();
  const { save, reset, busy } = usePackCommands(stored);
  const [lastGood, setLastGood] = useState(stored ?? defaultPack);
  const shown = reading.ok ? reading.pack : lastGood;
  const edit = (next: string): void => {
    setDraft(next === base ? undefined : next);
    const read = readPackText(next);
    if (read.ok) setLastGood(read.pack);
  };
  return (
    <div className="stack">
      <p className="muted">{t(T.intro)}</p>
      <fieldset className="signal-groups" disabled={!reading.ok}>
        {GROUPS.map((group) => (
          <Group key={group} group={group} pack={shown} onChange={(pack) => edit(writePackText(pack))} />
        ))}
      </fieldset>
      <More summary={t(T.json)}>
        <textarea
          rows={20}
          spellCheck={false}
          aria-label={t(T.jsonLabel)}
          aria-invalid={!reading.ok}
          aria-describedby={faultId}
          value={text}
          onChange={(event) => edit(event.target.value)}
        />
      </More>
      <p id={faultId} role="status" className="pack-fault small" hidden={fault === undefined}>
        {fault}
      </p>
      <div className="row row-wrap pack-actions">
        <Button
          look="primary"
          disabled={draft === undefined || !reading.ok || busy}
          onClick={() => {
            if (reading.ok) void save(reading.pack).then((ok) => ok && setDraft(undefined));
          }}
        >
          {t(T.save)}
        </Button>
        <Button disabled={draft === undefined} onClick={() => setDraft(undefined)}>
          {t(T.discard)}
        </Button>
        <span className="grow" />
        <Button
          look="ghost"
          disabled={stored === undefined || busy}
          onClick={() => void reset().then((ok) => ok && setDraft(undefined))}
        >
          {t(T.reset)}
        </Button>
      </div>
    </div>
  );
}

/** The rules the engine judges by: read, switch, weigh, edit, and always a way back. */
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
      <Editor key={active.value.id ?? 'built-in'} stored={pack} />
    </Card>
  );
}
