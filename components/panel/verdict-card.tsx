import { useTexts } from '@/components/hooks/use-settings';
import { Card } from '@/components/ui/card';
import { ChanceScale } from '@/components/ui/chance-scale';
import { EvidenceList } from '@/components/ui/evidence-list';
import { LevelSeal } from '@/components/ui/level-seal';
import { More } from '@/components/ui/more';
import { Tag, type TagProps } from '@/components/ui/tag';
import type { Level, NotAsked, Priority, Verdict } from '@/lib/engine/inquiry/verdict';
import { fieldName } from '@/lib/i18n/fields';
import { formatChance } from '@/lib/i18n/format';
import { LEVEL_TEXTS, PRIORITY_TEXTS } from '@/lib/i18n/levels';
import type { FeedbackRecord, VerdictRecord } from '@/lib/store/rows';
import { evidenceItems, type Marking } from './evidence-items';
import { FeedbackBar } from './feedback-bar';
import { ReaderLine } from './reader-line';
import './verdict-card.css';
import { VERDICT_TEXTS as T } from './verdict-texts';

/** The rep's word as a level. */
export const WORD_LEVEL: Record<FeedbackRecord['word'], Level> = {
  'not-spam': 'genuine',
  spam: 'spam',
  danger: 'danger',
};

const PRIORITY_TONE: Record<Priority, TagProps['tone']> = {
  high: 'accent',
  normal: 'plain',
  low: 'plain',
  spam: 'warn',
};
const WORD_TEXT = { 'not-spam': T.notSpam, spam: T.spam, danger: T.danger };
const WORD_NEXT = { 'not-spam': T.nextNotSpam, spam: T.nextSpam, danger: T.nextDanger };
/** Lines shown before the fold. */
const SHOWN_FOR = 4;
const SHOWN_AGAINST = 2;
/** Stretches of the scale for a verdict kept before verdicts said their own; the words decide, the scale shows the place. */
const LIMITS: readonly [number, number] = [0.3, 0.8];

interface VerdictCardProps {
  record: VerdictRecord;
  feedback?: FeedbackRecord;
  marking?: Marking;
}

function Head({ record, feedback }: Pick<VerdictCardProps, 'record' | 'feedback'>) {
  const { language, t } = useTexts();
  const { verdict } = record;
  const level = feedback === undefined ? verdict.level : WORD_LEVEL[feedback.word];
  const chance = formatChance(verdict.junk, language);
  return (
    <>
      <div className="verdict-head">
        <LevelSeal level={level} />
        <div className="grow">
          <strong className="verdict-word">
            {feedback === undefined ? t(LEVEL_TEXTS[level]) : t(WORD_TEXT[feedback.word])}
          </strong>
          <div className="muted small">
            {feedback === undefined
              ? t(T.junk, { chance })
              : t(T.engine, { word: t(LEVEL_TEXTS[verdict.level]), chance })}
          </div>
        </div>
        {feedback === undefined ? (
          <Tag tone={PRIORITY_TONE[verdict.priority]}>{t(PRIORITY_TEXTS[verdict.priority])}</Tag>
        ) : (
          <Tag tone="accent" icon="hand">
            {t(T.byHand)}
          </Tag>
        )}
      </div>
      <ChanceScale chance={verdict.junk} limits={verdict.limits ?? LIMITS} label={t(T.junk, { chance })} />
      <p className="verdict-next">
        <b>{t(T.next)}</b> {feedback === undefined ? verdict.action[language] : t(WORD_NEXT[feedback.word])}
      </p>
    </>
  );
}

/** Both readings of one fact (rulebook §1, bulk.many-suppliers). */
function Readings({ verdict }: { verdict: Verdict }) {
  const { language, t } = useTexts();
  if (verdict.readings === undefined || verdict.readings.length === 0) return null;
  return (
    <div className="verdict-readings">
      <b className="small">{t(T.readings)}</b>
      <ol>
        {verdict.readings.map((reading) => (
          <li key={reading.en}>{reading[language]}</li>
        ))}
      </ol>
    </div>
  );
}

/** Rules that could not be asked, by what the page lacks. */
function NotShown({ list }: { list: readonly NotAsked[] }) {
  const { language, t } = useTexts();
  const byNeed = new Map<string, string[]>();
  for (const { id, needs } of list) {
    const name = needs.map((need) => fieldName(need, language)).join(language === 'zh' ? '、' : ', ');
    byNeed.set(name, [...(byNeed.get(name) ?? []), id]);
  }
  return (
    <div className="verdict-not-shown">
      <h3 className="small muted">{t(T.notShownHead)}</h3>
      <ul>
        {[...byNeed].map(([name, ids]) => (
          <li key={name}>
            <span>{name}</span> <code className="faint">{ids.join(' ')}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Reasons({ verdict, marking }: { verdict: Verdict; marking?: Marking }) {
  const { language, t } = useTexts();
  const all = [...verdict.evidence, ...verdict.counter];
  const heaviest = Math.max(0, ...all.map((evidence) => Math.abs(evidence.weight)));
  const first = [...verdict.evidence.slice(0, SHOWN_FOR), ...verdict.counter.slice(0, SHOWN_AGAINST)];
  const rest = [...verdict.evidence.slice(SHOWN_FOR), ...verdict.counter.slice(SHOWN_AGAINST)];
  const summary = [
    rest.length > 0 ? t(T.more, { n: rest.length }) : '',
    verdict.unknown.length > 0 ? t(T.notShown, { n: verdict.unknown.length }) : '',
  ].filter((part) => part !== '');
  return (
    <>
      {first.length > 0 ? (
        <EvidenceList items={evidenceItems(first, heaviest, language, marking)} label={t(T.reasons)} />
      ) : (
        <p className="muted">{t(T.none)}</p>
      )}
      {summary.length > 0 && (
        <More summary={summary.join(' · ')}>
          {rest.length > 0 && (
            <EvidenceList items={evidenceItems(rest, heaviest, language, marking)} label={t(T.moreReasons)} />
          )}
          {verdict.unknown.length > 0 && <NotShown list={verdict.unknown} />}
        </More>
      )}
    </>
  );
}

/**
 * A verdict with its reasons: the word, how sure, what to do next, why, what speaks against it, what the page did not show, and
 * one click to correct it. For conversations, list rows and selected text alike.
 */
export function VerdictCard({ record, feedback, marking }: VerdictCardProps) {
  const { t } = useTexts();
  const level = feedback === undefined ? record.verdict.level : WORD_LEVEL[feedback.word];
  return (
    <Card title={t(T.title)} titleHidden tone={`level-${level}`}>
      <Head record={record} feedback={feedback} />
      {record.partial && <p className="verdict-partial muted small">{t(T.partial)}</p>}
      <Readings verdict={record.verdict} />
      <Reasons verdict={record.verdict} marking={marking} />
      <ReaderLine verdict={record.verdict} />
      <FeedbackBar subjectId={record.subjectId} feedback={feedback} />
    </Card>
  );
}
