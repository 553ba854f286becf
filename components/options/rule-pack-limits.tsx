import { useId } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { More } from '@/components/ui/more';
import type { RulePack } from '@/lib/engine/inquiry/rule-pack';
import { LEVEL_TEXTS } from '@/lib/i18n/levels';
import { defineTexts, type Pair } from '@/lib/i18n/texts';
import { Slider } from './number-field';
import { PART_TEXTS } from './rule-pack-names';

const T = defineTexts({
  title: ['界线', 'Thresholds'],
  hint: [
    '每条询盘算出一个“垃圾可能”，在两条线之间就是拿不准。',
    'Each inquiry gets a probability of junk; between the two lines it is “not sure”.',
  ],
  percent: ['{name}（%）', '{name} (%)'],
  more: ['更多界线', 'More thresholds'],
  priorHint: ['什么都没看之前先偏向哪边，负数偏真买家', 'Where it leans before anything is read; negative: genuine'],
});

type Thresholds = RulePack['thresholds'];
type Reader = NonNullable<RulePack['reader']>;

/** The two lines never touch: the pack would be refused. */
const APART = 0.01;
const READER_LIMITS: readonly {
  key: Exclude<keyof Reader, 'enabled' | 'source' | 'date'>;
  min: number;
  max: number;
}[] = [
  { key: 'rules', min: 0, max: 5 },
  { key: 'reader', min: 0, max: 5 },
  { key: 'offset', min: -5, max: 5 },
  { key: 'disagree', min: 0, max: 10 },
];
const BOUNDS = ['danger', 'bulk', 'probe', 'real'] as const;

interface LineProps {
  name: Pair;
  /** Shown as per cent. */
  percent?: boolean;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange(value: number): void;
}

function Line({ name, percent = false, value, min, max, step, onChange }: LineProps) {
  const { t } = useTexts();
  const label = percent ? t(T.percent, { name: t(name) }) : t(name);
  const scale = percent ? 100 : 1;
  const round = (x: number): number => Math.round(x * 1000) / 1000;
  return (
    <div className="pack-number">
      <span>{label}</span>
      <Slider
        label={label}
        value={round(value * scale)}
        min={round(min * scale)}
        max={round(max * scale)}
        step={step * scale}
        onChange={(next) => onChange(round(next / scale))}
      />
    </div>
  );
}

/** The whole way from 0 to 1 with the two lines on it. */
function Band({ genuine, spam }: Thresholds) {
  const { t } = useTexts();
  const parts = [
    { level: 'genuine', share: genuine },
    { level: 'unsure', share: spam - genuine },
    { level: 'spam', share: 1 - spam },
  ] as const;
  return (
    <div className="limit-band" aria-hidden="true">
      {parts.map(({ level, share }) => (
        <span key={level} className={`level-${level}`} style={{ flexGrow: Math.max(0, share) }}>
          {t(LEVEL_TEXTS[level])}
        </span>
      ))}
    </div>
  );
}

function ReaderLimits({ reader, onChange }: { reader: Reader; onChange(reader: Reader): void }) {
  const { t } = useTexts();
  const id = useId();
  return (
    <>
      <div className="pack-number">
        <label htmlFor={id}>{t(PART_TEXTS['reader.enabled'])}</label>
        <input
          id={id}
          type="checkbox"
          checked={reader.enabled}
          onChange={(event) => onChange({ ...reader, enabled: event.target.checked })}
        />
      </div>
      {READER_LIMITS.map(({ key, min, max }) => (
        <Line
          key={key}
          name={PART_TEXTS[`reader.${key}`]}
          value={reader[key]}
          min={min}
          max={max}
          step={0.05}
          onChange={(value) => onChange({ ...reader, [key]: value })}
        />
      ))}
    </>
  );
}

/** Where the words change: the thresholds, and behind a fold what else holds for all rules together. */
export function RulePackLimits({ pack, onChange }: { pack: RulePack; onChange(pack: RulePack): void }) {
  const { t } = useTexts();
  const { thresholds, bounds, prior, reader } = pack;
  const set = (change: Partial<Thresholds>): void => onChange({ ...pack, thresholds: { ...thresholds, ...change } });
  return (
    <div className="signal-group">
      <h3>{t(T.title)}</h3>
      <div className="stack limit-stack">
        <p className="small muted">{t(T.hint)}</p>
        <Band {...thresholds} />
        <Line
          name={PART_TEXTS['thresholds.genuine']}
          percent
          value={thresholds.genuine}
          min={0}
          max={thresholds.spam - APART}
          step={0.01}
          onChange={(genuine) => set({ genuine })}
        />
        <Line
          name={PART_TEXTS['thresholds.spam']}
          percent
          value={thresholds.spam}
          min={thresholds.genuine + APART}
          max={1}
          step={0.01}
          onChange={(spam) => set({ spam })}
        />
        <Line
          name={PART_TEXTS['thresholds.danger']}
          value={thresholds.danger}
          min={0}
          max={20}
          step={0.1}
          onChange={(danger) => set({ danger })}
        />
        <More summary={t(T.more)}>
          <div className="stack pack-options">
            {BOUNDS.map((group) => (
              <Line
                key={group}
                name={PART_TEXTS[`bounds.${group}`]}
                value={bounds[group]}
                min={0}
                max={20}
                step={0.1}
                onChange={(value) => onChange({ ...pack, bounds: { ...bounds, [group]: value } })}
              />
            ))}
            <Line
              name={PART_TEXTS.prior}
              value={prior}
              min={-10}
              max={10}
              step={0.1}
              onChange={(value) => onChange({ ...pack, prior: value })}
            />
            <p className="small faint">{t(T.priorHint)}</p>
            {reader !== undefined && (
              <ReaderLimits reader={reader} onChange={(next) => onChange({ ...pack, reader: next })} />
            )}
          </div>
        </More>
      </div>
    </div>
  );
}
