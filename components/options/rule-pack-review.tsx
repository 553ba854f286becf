import { useEffect, useId, useRef, useState } from 'react';
import type { PackChange, PackPreview } from '@/components/hooks/use-pack-preview';
import { useTexts } from '@/components/hooks/use-settings';
import { BuyerText } from '@/components/ui/buyer-text';
import { Button } from '@/components/ui/button';
import { LevelSeal } from '@/components/ui/level-seal';
import { More } from '@/components/ui/more';
import { Notice } from '@/components/ui/notice';
import { signals } from '@/lib/engine/inquiry/registry';
import type { Level } from '@/lib/engine/inquiry/verdict';
import { formatNumber } from '@/lib/i18n/format';
import { LEVEL_TEXTS } from '@/lib/i18n/levels';
import { defineTexts } from '@/lib/i18n/texts';
import type { PackEdit } from './pack-edit';
import { RulePackEdits } from './rule-pack-edits';
import './rule-pack-review.css';

const T = defineTexts({
  title: ['保存前看一眼', 'Before saving'],
  edits: ['你改了 {n} 处', '{n} changes of yours'],
  editsOne: ['你改了 1 处', '1 change of yours'],
  running: ['正在比较 {seen} / {total}', 'Comparing {seen} of {total}'],
  starting: ['正在比较…', 'Comparing…'],
  stop: ['不看了', 'Stop'],
  again: ['再比较一次', 'Compare again'],
  changed: ['最近 {total} 个判断里有 {n} 个会变', 'Of the last {total} verdicts, {n} would change'],
  same: ['最近 {total} 个判断都不变', 'None of the last {total} verdicts would change'],
  sofar: ['看了 {total} 个，有 {n} 个会变（没看完）', '{n} of the {total} looked at would change (not finished)'],
  none: [
    '还没有判断可以比较，保存后从下一条询盘起生效',
    'No verdicts to compare yet; it holds from the next inquiry on',
  ],
  failed: ['没比较成：{message}', 'The comparison failed: {message}'],
  lostTitle: ['有 {n} 个真买家会被判成垃圾或危险', '{n} genuine buyers would be called junk or danger'],
  lostOne: ['有 1 个真买家会被判成垃圾或危险', '1 genuine buyer would be called junk or danger'],
  lostText: [
    '真买家判错，丢的是生意。先看看下面是不是你要的。',
    'A buyer lost is business lost. Check below whether you want this.',
  ],
  freedTitle: ['有 {n} 个危险不再报警', '{n} dangers would no longer be called so'],
  freedOne: ['有 1 个危险不再报警', '1 danger would no longer be called so'],
  freedText: ['这些原来会拦下，保存后不再提醒。', 'They are stopped now and would pass without a word.'],
  list: ['会变的判断', 'Verdicts that would change'],
  more: ['还有 {n} 个', '{n} more'],
  noName: ['没显示名字', 'Name not shown'],
  fromTo: ['从“{from}”变成“{to}”', 'from “{from}” to “{to}”'],
  byLimits: ['因为界线或整体设置变了', 'because thresholds or overall settings changed'],
  note: ['备注（可不填）', 'Note (optional)'],
  noteHint: ['比如：展会期间放宽', 'E.g. relaxed during the fair'],
  save: ['保存', 'Save'],
  back: ['接着改', 'Keep editing'],
});

/** Shown before the fold. */
const FIRST = 12;
/** The worker's limit. */
const LONGEST_NOTE = 200;

function FromTo({ from, to }: { from: Level; to: Level }) {
  const { t } = useTexts();
  const one = (level: Level) => (
    <span className={`review-level level-${level}`}>
      <LevelSeal level={level} size="small" />
      {t(LEVEL_TEXTS[level])}
    </span>
  );
  return (
    <span className="review-from-to">
      <span className="quiet-text">{t(T.fromTo, { from: t(LEVEL_TEXTS[from]), to: t(LEVEL_TEXTS[to]) })}</span>
      <span aria-hidden="true">
        {one(from)} → {one(to)}
      </span>
    </span>
  );
}

function Changes({ changes }: { changes: readonly PackChange[] }) {
  const { language, t } = useTexts();
  const reason = ({ rule }: PackChange): string =>
    rule === null ? t(T.byLimits) : (signals.find(({ id }) => id === rule)?.description[language] ?? rule);
  return (
    <ul className="review-changes" aria-label={t(T.list)}>
      {changes.map((change) => (
        <li key={change.subjectId}>
          <span className="review-who">
            <b>{change.name === '' ? t(T.noName) : <BuyerText text={change.name} max={60} />}</b>
            <span className="small muted">{reason(change)}</span>
          </span>
          <FromTo from={change.from} to={change.to} />
        </li>
      ))}
    </ul>
  );
}

/** Changes that cost something if they are not meant. */
function Warnings({ changes }: { changes: readonly PackChange[] }) {
  const { t } = useTexts();
  const lost = changes.filter(({ from, to }) => from === 'genuine' && (to === 'spam' || to === 'danger')).length;
  const freed = changes.filter(({ from }) => from === 'danger').length;
  return (
    <>
      {lost > 0 && (
        <Notice tone="warn" icon="genuine" title={lost === 1 ? t(T.lostOne) : t(T.lostTitle, { n: lost })}>
          {t(T.lostText)}
        </Notice>
      )}
      {freed > 0 && (
        <Notice tone="warn" icon="danger" title={freed === 1 ? t(T.freedOne) : t(T.freedTitle, { n: freed })}>
          {t(T.freedText)}
        </Notice>
      )}
    </>
  );
}

function useOutcome(): (preview: PackPreview) => string {
  const { language, t } = useTexts();
  return ({ state, seen, total, changes, message = '' }) => {
    const counts = { total: formatNumber(seen, language), n: formatNumber(changes.length, language) };
    if (state === 'failed') return t(T.failed, { message });
    if (state === 'running') return total === 0 ? t(T.starting) : t(T.running, { seen, total });
    if (state === 'stopped') return t(T.sofar, counts);
    if (seen === 0) return t(T.none);
    return changes.length === 0 ? t(T.same, counts) : t(T.changed, counts);
  };
}

function Outcome({ preview, onStop, onAgain }: { preview: PackPreview } & Pick<ReviewProps, 'onStop' | 'onAgain'>) {
  const { t } = useTexts();
  const text = useOutcome()(preview);
  const { state, seen, total, changes } = preview;
  const running = state === 'running';
  // Named by parts while it runs, so that a screen reader hears the beginning and the end and not each part.
  const announced = running ? t(T.starting) : text;
  return (
    <>
      <p role="status" className="quiet-text">
        {announced}
      </p>
      <div className="row row-wrap" aria-busy={running}>
        <b className="grow review-outcome" aria-hidden="true">
          {text}
        </b>
        {running ? (
          <Button size="small" onClick={onStop}>
            {t(T.stop)}
          </Button>
        ) : (
          state !== 'done' && (
            <Button size="small" icon="reload" onClick={onAgain}>
              {t(T.again)}
            </Button>
          )
        )}
      </div>
      {running && <progress aria-label={t(T.starting)} value={total === 0 ? 0 : seen / total} max={1} />}
      <Warnings changes={changes} />
      {changes.length > 0 && <Changes changes={changes.slice(0, FIRST)} />}
      {changes.length > FIRST && (
        <More summary={t(T.more, { n: changes.length - FIRST })}>
          <Changes changes={changes.slice(FIRST)} />
        </More>
      )}
    </>
  );
}

interface ReviewProps {
  edits: readonly PackEdit[];
  preview: PackPreview | undefined;
  busy: boolean;
  onStop(): void;
  onAgain(): void;
  onSave(note: string): void;
  onBack(): void;
}

/** The last look before a pack is in use: what was changed, and what of the past it would have changed. */
export function RulePackReview({ edits, preview, busy, onStop, onAgain, onSave, onBack }: ReviewProps) {
  const { t } = useTexts();
  const id = useId();
  const noteId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [note, setNote] = useState('');
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="review stack" aria-labelledby={id}>
      <h3 ref={heading} id={id} tabIndex={-1}>
        {t(T.title)}
      </h3>
      <div>
        <b className="small muted">{edits.length === 1 ? t(T.editsOne) : t(T.edits, { n: edits.length })}</b>
        <RulePackEdits edits={edits} />
      </div>
      {preview !== undefined && <Outcome preview={preview} onStop={onStop} onAgain={onAgain} />}
      <div className="row row-wrap review-note">
        <label htmlFor={noteId}>{t(T.note)}</label>
        <input
          id={noteId}
          type="text"
          className="grow"
          placeholder={t(T.noteHint)}
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div className="row row-wrap">
        <Button look="primary" disabled={busy} onClick={() => onSave(note.trim())}>
          {t(T.save)}
        </Button>
        <Button onClick={onBack}>{t(T.back)}</Button>
      </div>
    </section>
  );
}
