import { useId } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { More } from '@/components/ui/more';
import { signals } from '@/lib/engine/inquiry/registry';
import type { PackEntry, RulePack } from '@/lib/engine/inquiry/rule-pack';
import type { Signal, SignalGroup } from '@/lib/engine/inquiry/signal';
import { defineTexts } from '@/lib/i18n/texts';
import { Slider, NumberField } from './number-field';
import { entryOf, optionsOf, signedWeight, withEntry, withOption, type PackOption } from './pack-edit';
import { optionName, type OptionName } from './rule-pack-names';
import { WordList } from './word-list';

const T = defineTexts({
  danger: ['危险', 'Danger'],
  bulk: ['群发', 'Bulk'],
  probe: ['套价', 'Price probes'],
  real: ['真买家', 'Genuine'],
  guard: ['保护（不算分，只防误判）', 'Guards (no weight; they prevent mistakes)'],
  toDanger: ['分量越大，越像危险', 'the larger the weight, the more dangerous'],
  toJunk: ['分量越大，越像垃圾', 'the larger the weight, the more it looks like junk'],
  toReal: ['分量越大，越像真买家', 'the larger the weight, the more genuine'],
  count: ['{on} / {all} 条启用', '{on} of {all} on'],
  weight: ['分量', 'Weight'],
  weightOf: ['分量：{rule}', 'Weight: {rule}'],
  options: ['词表和阈值', 'Lists and thresholds'],
  cap: ['找到几处最多算几倍', 'Counted at most, times the weight'],
});

const GROUPS: readonly SignalGroup[] = ['danger', 'bulk', 'probe', 'real', 'guard'];
const DIRECTION = { danger: T.toDanger, bulk: T.toJunk, probe: T.toJunk, real: T.toReal, guard: undefined };

/** What the pack accepts (see `parseRulePack`). */
const HEAVIEST = 10;
const MOST_CAP = 20;
/** Where sliders end: beyond it no rule of ours goes, and the number field still does. */
const REACH = 6;

const LIMITS: Record<NonNullable<OptionName['unit']>, { min: number; max: number; step: number }> = {
  share: { min: 0, max: 1, step: 0.05 },
  hour: { min: 0, max: 24, step: 1 },
  count: { min: 0, max: 1000, step: 1 },
};
const ANY = { min: 0, max: 1000, step: 0.05 };

interface OptionProps {
  signalId: string;
  option: PackOption;
  onChange(key: string, value: unknown): void;
}

function Option({ signalId, option, onChange }: OptionProps) {
  const { t } = useTexts();
  const id = useId();
  const { text, unit } = optionName(signalId, option.key);
  if (option.kind === 'list') {
    return (
      <WordList
        name={t(text)}
        listKey={option.key}
        items={option.items}
        onChange={(items) => onChange(option.key, items)}
      />
    );
  }
  const limits = unit === undefined ? ANY : LIMITS[unit];
  return (
    <div className="pack-number">
      <label htmlFor={id}>{t(text)}</label>
      <NumberField id={id} value={option.value} {...limits} onChange={(value) => onChange(option.key, value)} />
    </div>
  );
}

interface RowProps {
  signal: Signal;
  pack: RulePack;
  onChange(pack: RulePack): void;
}

function Details({ signal, entry, pack, onChange }: RowProps & { entry: PackEntry }) {
  const { t } = useTexts();
  const id = useId();
  const options = optionsOf(signal.id, entry);
  if (options.length === 0 && entry.cap === undefined) return null;
  return (
    <More summary={t(T.options)}>
      <div className="stack pack-options">
        {entry.cap !== undefined && (
          <div className="pack-number">
            <label htmlFor={id}>{t(T.cap)}</label>
            <NumberField
              id={id}
              value={entry.cap}
              min={1}
              max={MOST_CAP}
              step={0.1}
              onChange={(cap) => onChange(withEntry(pack, signal.id, { cap }))}
            />
          </div>
        )}
        {options.map((option) => (
          <Option
            key={option.key}
            signalId={signal.id}
            option={option}
            onChange={(key, value) => onChange(withOption(pack, signal.id, key, value))}
          />
        ))}
      </div>
    </More>
  );
}

function SignalRow({ signal, pack, onChange }: RowProps) {
  const { language, t } = useTexts();
  const id = useId();
  const entry = entryOf(pack, signal.id);
  if (entry === undefined) return null;
  const name = signal.description[language];
  return (
    <li className={entry.enabled ? 'signal-row' : 'signal-row signal-off'}>
      <input
        id={id}
        type="checkbox"
        checked={entry.enabled}
        onChange={(event) => onChange(withEntry(pack, signal.id, { enabled: event.target.checked }))}
      />
      <div className="signal-words">
        <label htmlFor={id}>{name}</label>
        <div className="small faint">
          <code>{signal.id}</code> · {entry.source}
        </div>
        <Details signal={signal} entry={entry} pack={pack} onChange={onChange} />
      </div>
      {!signal.id.startsWith('guard.') && (
        <Slider
          label={t(T.weightOf, { rule: name })}
          numberLabel={`${t(T.weight)} ${signal.id}`}
          value={Math.abs(entry.weight)}
          min={0}
          max={HEAVIEST}
          reach={REACH}
          step={0.1}
          onChange={(strength) => onChange(withEntry(pack, signal.id, { weight: signedWeight(signal.id, strength) }))}
        />
      )}
    </li>
  );
}

function Group({ group, pack, onChange }: { group: SignalGroup } & Omit<RowProps, 'signal'>) {
  const { t } = useTexts();
  const mine = signals.filter((signal) => signal.id.startsWith(`${group}.`));
  const on = mine.filter((signal) => pack.signals[signal.id]?.enabled === true).length;
  const direction = DIRECTION[group];
  if (mine.length === 0) return null;
  return (
    <div className="signal-group">
      <h3 className="row row-wrap">
        <span className="grow">
          {t(T[group])} {direction !== undefined && <span className="small faint">{t(direction)}</span>}
        </span>
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

/** Every rule: its switch, its weight, its lists and thresholds. */
export function RulePackSignals({ pack, onChange }: Omit<RowProps, 'signal'>) {
  return GROUPS.map((group) => <Group key={group} group={group} pack={pack} onChange={onChange} />);
}
