import { useId } from 'react';
import { useCommand } from '@/components/hooks/use-command';
import { useLearned } from '@/components/hooks/use-learned';
import { useTexts } from '@/components/hooks/use-settings';
import { openInquiry } from '@/components/panel/places';
import { BuyerText } from '@/components/ui/buyer-text';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { IconButton } from '@/components/ui/icon-button';
import { LevelSeal } from '@/components/ui/level-seal';
import { More } from '@/components/ui/more';
import { useToasts } from '@/components/ui/toasts';
import type { Level } from '@/lib/engine/inquiry/verdict';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import { LEVEL_TEXTS } from '@/lib/i18n/levels';
import { defineTexts } from '@/lib/i18n/texts';
import type { LearnedChange, LearnedView, SubjectName } from '@/lib/store/learned-view';
import './learned.css';

const T = defineTexts({
  title: ['学到的', 'What Portside learned from you'],
  about: [
    '你每改判一次，判断就跟着你学一点，只在这台电脑上。回复过的会话也算一点，分量很轻。',
    'Each correction teaches the verdicts a little, on this computer only. Conversations you answered count a little too.',
  ],
  nothing: [
    '还没学到什么。在面板里改判一次，这里就有了。',
    'Nothing learned yet. Correct a verdict in the panel to begin.',
  ],
  from: ['学过的', 'Learned from'],
  spam: ['标成垃圾、危险 {n}', '{n} marked junk or danger'],
  notSpam: ['标成不是垃圾 {n}', '{n} marked not junk'],
  ordered: ['成单 {n}', '{n} orders'],
  answered: ['回复过 {n}', '{n} answered'],
  unread: ['有 {n} 条读不了，没用上。', '{n} could not be read and were left out.'],
  words: ['变化最大的词', 'Words that moved most'],
  toJunk: ['更像垃圾', 'More like junk'],
  toReal: ['更像真买家', 'More like a real buyer'],
  changed: ['最近 {total} 个判断里，因为学到的变了 {n} 个', 'It changed {n} of the last {total} verdicts'],
  unchanged: ['最近 {total} 个判断都没因为学到的变', 'It changed none of the last {total} verdicts'],
  changes: ['变了的判断', 'Verdicts it changed'],
  fromTo: ['从“{from}”变成“{to}”', 'from “{from}” to “{to}”'],
  open: ['打开 {name} 的询盘', 'Open the inquiry of {name}'],
  more: ['还有 {n} 个', '{n} more'],
  noName: ['没显示名字', 'Name not shown'],
  examples: ['学了哪些（{n}）', 'What it learned from ({n})'],
  asSpam: ['垃圾', 'junk'],
  asReal: ['不是垃圾', 'not junk'],
  asAnswered: ['回复过', 'answered'],
  asOrdered: ['成单', 'ordered'],
  moved: ['起了作用', 'made a difference'],
  still: ['本来就这么判', 'judged so anyway'],
  drop: ['别学这个', 'Do not learn this'],
  dropOf: ['别学 {name} 这个', 'Do not learn from {name}'],
  dropped: ['不学这个了，你的改判还在', 'No longer learned from; your correction stays'],
  kept: ['你不让学的（{n}）', 'Not to be learned from ({n})'],
  again: ['学回来', 'Learn it again'],
  againOf: ['把 {name} 学回来', 'Learn from {name} again'],
  forgetAll: ['全部忘掉', 'Forget everything learned'],
  forgetHint: [
    '判断回到自带的样子。你的改判都在，随时能学回来。',
    'Verdicts go back to the built-in reader. Your corrections stay, and it can be undone at any time.',
  ],
  forgot: ['忘掉了，判断正在重新算', 'Forgotten; verdicts are being made anew'],
  forgotAt: ['{day} 之前的都忘掉了。', 'Everything before {day} was forgotten.'],
  undo: ['撤销', 'Undo'],
  failed: ['没成功，再点一次', 'That did not work, try again'],
});

/** Rows shown before the fold. */
const FIRST = 8;

/** Forgetting and learning again, each with a way back in the toast. */
function useForgetting() {
  const { t } = useTexts();
  const { run, busy } = useCommand();
  const show = useToasts((state) => state.show);
  const recall = async (id: string): Promise<void> => {
    const receipt = await run('command.recall-learned', { id });
    // Taken back already is as good.
    if (!receipt.ok && receipt.code !== 'gone') show({ text: t(T.failed) });
  };
  const forget = async (subjectId: string | undefined, said: string): Promise<void> => {
    const receipt = await run('command.forget-learned', subjectId === undefined ? {} : { subjectId });
    if (!receipt.ok) {
      show({ text: t(T.failed) });
      return;
    }
    const { id } = receipt.value;
    show({ text: said, action: { label: t(T.undo), run: () => void recall(id) } });
  };
  return { busy, recall, forget };
}

type Forgetting = ReturnType<typeof useForgetting>;

function Name({ name }: { name: string }) {
  const { t } = useTexts();
  return name.trim() === '' ? <span className="faint">{t(T.noName)}</span> : <BuyerText text={name} max={60} />;
}

function useNameOf(): (subject: SubjectName) => string {
  const { t } = useTexts();
  return ({ name }) => (name.trim() === '' ? t(T.noName) : name);
}

function Counts({ summary }: { summary: NonNullable<LearnedView['summary']> }) {
  const { language, t } = useTexts();
  const { counts, unread } = summary;
  const parts = (['spam', 'notSpam', 'ordered', 'answered'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(T[kind], { n: formatNumber(counts[kind], language) }));
  return (
    <p>
      <b>{t(T.from)}</b> {parts.join(' · ')}
      {unread > 0 && <span className="muted"> {t(T.unread, { n: formatNumber(unread, language) })}</span>}
    </p>
  );
}

function Words({ words }: { words: readonly { text: string; weight: number }[] }) {
  const { t } = useTexts();
  const id = useId();
  const sides = [
    { name: t(T.toJunk), sign: 1, mark: '−', className: 'learned-junk' },
    { name: t(T.toReal), sign: -1, mark: '+', className: 'learned-real' },
  ];
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t(T.words)}</h3>
      {sides.map(({ name, sign, mark, className }) => {
        const list = words.filter(({ weight }) => weight * sign > 0).slice(0, FIRST + 4);
        if (list.length === 0) return null;
        return (
          <div key={name} className="learned-words">
            <span className="muted small">{name}</span>
            <ul aria-label={name}>
              {list.map(({ text }) => (
                <li key={text} className={className}>
                  <span aria-hidden="true">{mark}</span>
                  <BuyerText text={text} max={30} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function FromTo({ from, to }: { from: Level; to: Level }) {
  const { t } = useTexts();
  const one = (level: Level) => (
    <span className={`learned-level level-${level}`}>
      <LevelSeal level={level} size="small" />
      {t(LEVEL_TEXTS[level])}
    </span>
  );
  return (
    <span className="learned-from-to">
      <span className="quiet-text">{t(T.fromTo, { from: t(LEVEL_TEXTS[from]), to: t(LEVEL_TEXTS[to]) })}</span>
      <span aria-hidden="true">
        {one(from)} → {one(to)}
      </span>
    </span>
  );
}

function ChangeRows({ rows }: { rows: readonly LearnedChange[] }) {
  const { t } = useTexts();
  const nameOf = useNameOf();
  return (
    <ul aria-label={t(T.changes)} className="learned-rows">
      {rows.map((row) => {
        const { subjectId, name, inquiryId, from, to } = row;
        return (
          <li key={subjectId}>
            <span className="grow">
              <Name name={name} />
            </span>
            <FromTo from={from} to={to} />
            {inquiryId !== undefined && (
              <IconButton
                icon="arrow"
                label={t(T.open, { name: nameOf(row) })}
                onClick={() => void openInquiry(inquiryId)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Changes({ changes, looked }: Pick<LearnedView, 'changes' | 'looked'>) {
  const { language, t } = useTexts();
  if (looked === 0) return null;
  const said = { n: formatNumber(changes.length, language), total: formatNumber(looked, language) };
  return (
    <section className="stack">
      <h3>{t(changes.length === 0 ? T.unchanged : T.changed, said)}</h3>
      {changes.length > 0 && <ChangeRows rows={changes.slice(0, FIRST)} />}
      {changes.length > FIRST && (
        <More summary={t(T.more, { n: changes.length - FIRST })}>
          <ChangeRows rows={changes.slice(FIRST)} />
        </More>
      )}
    </section>
  );
}

function Examples({ examples, forgetting }: Pick<LearnedView, 'examples'> & { forgetting: Forgetting }) {
  const { language, t } = useTexts();
  const nameOf = useNameOf();
  if (examples.length === 0) return null;
  return (
    <More summary={t(T.examples, { n: examples.length })}>
      <ul className="learned-rows">
        {examples.map((row) => {
          const { subjectId, name, source, junk, at, moved } = row;
          const taught =
            source === 'correction'
              ? junk === 1
                ? T.asSpam
                : T.asReal
              : source === 'ordered'
                ? T.asOrdered
                : T.asAnswered;
          return (
            <li key={subjectId}>
              <span className="grow learned-who">
                <Name name={name} />
                <span className="muted small">
                  {[t(taught), formatDay(at, language), t(moved > 0 ? T.moved : T.still)].join(' · ')}
                </span>
              </span>
              <Button
                size="small"
                disabled={forgetting.busy}
                aria-label={t(T.dropOf, { name: nameOf(row) })}
                onClick={() => void forgetting.forget(subjectId, t(T.dropped))}
              >
                {t(T.drop)}
              </Button>
            </li>
          );
        })}
      </ul>
    </More>
  );
}

function Forgotten({ forgotten, forgetting }: Pick<LearnedView, 'forgotten'> & { forgetting: Forgetting }) {
  const { language, t } = useTexts();
  const nameOf = useNameOf();
  if (forgotten.length === 0) return null;
  return (
    <More summary={t(T.kept, { n: forgotten.length })}>
      <ul className="learned-rows">
        {forgotten.map((row) => (
          <li key={row.id}>
            <span className="grow learned-who">
              <Name name={row.name} />
              <span className="muted small">{formatDay(row.at, language)}</span>
            </span>
            <Button
              size="small"
              disabled={forgetting.busy}
              aria-label={t(T.againOf, { name: nameOf(row) })}
              onClick={() => void forgetting.recall(row.id)}
            >
              {t(T.again)}
            </Button>
          </li>
        ))}
      </ul>
    </More>
  );
}

function ForgetAll({ view, forgetting }: { view: LearnedView; forgetting: Forgetting }) {
  const { language, t } = useTexts();
  const { forgottenAll, examples } = view;
  return (
    <div className="learned-forget">
      {forgottenAll !== undefined && (
        <p className="row row-wrap">
          <span className="muted">{t(T.forgotAt, { day: formatDay(forgottenAll.at, language) })}</span>
          <Button
            size="small"
            icon="undo"
            disabled={forgetting.busy}
            onClick={() => void forgetting.recall(forgottenAll.id)}
          >
            {t(T.again)}
          </Button>
        </p>
      )}
      {examples.length > 0 && (
        <p className="row row-wrap">
          <Button disabled={forgetting.busy} onClick={() => void forgetting.forget(undefined, t(T.forgot))}>
            {t(T.forgetAll)}
          </Button>
          <span className="muted small">{t(T.forgetHint)}</span>
        </p>
      )}
    </div>
  );
}

/** What the reader learned from the rep on this computer, what that changed, and the way back. */
export function LearnedSettings() {
  const { t } = useTexts();
  const view = useLearned();
  const forgetting = useForgetting();
  const { summary } = view ?? {};
  const some = summary !== undefined && Object.values(summary.counts).some((n) => n > 0);
  return (
    <Card title={t(T.title)}>
      <div className="stack learned" aria-busy={view === undefined}>
        <p className="muted">{t(T.about)}</p>
        {view !== undefined && !some && <p>{t(T.nothing)}</p>}
        {some && <Counts summary={summary} />}
        {summary !== undefined && summary.words.length > 0 && <Words words={summary.words} />}
        {view !== undefined && some && <Changes changes={view.changes} looked={view.looked} />}
        {view !== undefined && (
          <>
            <Examples examples={view.examples} forgetting={forgetting} />
            <Forgotten forgotten={view.forgotten} forgetting={forgetting} />
            <ForgetAll view={view} forgetting={forgetting} />
          </>
        )}
      </div>
    </Card>
  );
}
