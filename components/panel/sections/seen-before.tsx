import { useNow } from '@/components/hooks/use-now';
import { useSeenBefore } from '@/components/hooks/use-seen-before';
import { useTexts } from '@/components/hooks/use-settings';
import { BuyerText } from '@/components/ui/buyer-text';
import { Card } from '@/components/ui/card';
import { IconButton } from '@/components/ui/icon-button';
import { LevelSeal } from '@/components/ui/level-seal';
import { More } from '@/components/ui/more';
import { formatDay, formatNumber, localeOf } from '@/lib/i18n/format';
import { LEVEL_TEXTS } from '@/lib/i18n/levels';
import { defineTexts, type Language } from '@/lib/i18n/texts';
import type { SeenBefore, SeenOnce } from '@/lib/store/seen';
import { useOpenCase } from '../panel-view';
import { openInquiry } from '../places';
import { defineSection } from '../section';
import './seen-before.css';

const T = defineTexts({
  title: ['见过吗', 'Seen before'],
  since: ['这段话从 {since} 起', 'Since {since} these words have'],
  ever: ['这段话', 'These words have'],
  times: ['出现过 {n} 次', 'come {n} times'],
  atLeast: ['至少出现过 {n} 次', 'come at least {n} times'],
  oneName: ['，都是同一个名字。', ', always under one name.'],
  names: ['，{n} 个不同的名字。', ', under {n} different names.'],
  someNames: ['，至少 {n} 个不同的名字。', ', under at least {n} different names.'],
  sentence: ['{when}{times}{names}', '{when} {times}{names}'],
  nameless: ['没有名字', 'No name'],
  undated: ['日期不明', 'No date'],
  byHand: ['你改判的', 'your word'],
  answered: ['回过了', 'answered'],
  waiting: ['还没回', 'not answered'],
  edited: ['有改动', 'reworded'],
  open: ['打开 {name} 的询盘', 'Open the inquiry of {name}'],
  more: ['还有 {n} 条', '{n} more'],
});

/** Shown before the fold. */
const SHOWN = 3;

/** The month is enough, the day within this month: `3月`, `2025年3月`, `11月3日`. */
function formatSince(at: number, now: number, language: Language): string {
  const [then, today] = [new Date(at), new Date(now)];
  const sameYear = then.getFullYear() === today.getFullYear();
  const sameMonth = sameYear && then.getMonth() === today.getMonth();
  return new Intl.DateTimeFormat(localeOf(language), {
    month: language === 'zh' ? 'short' : 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
    ...(sameMonth ? { day: 'numeric' } : {}),
  }).format(at);
}

function Summary({ seen }: { seen: SeenBefore }) {
  const { language, t } = useTexts();
  const now = useNow();
  const { times, names, atLeast, since } = seen;
  const nameText = atLeast ? T.someNames : names === 1 ? T.oneName : T.names;
  return (
    <p className="seen-summary">
      {t(T.sentence, {
        when: since === undefined ? t(T.ever) : t(T.since, { since: formatSince(since, now, language) }),
        times: t(atLeast ? T.atLeast : T.times, { n: formatNumber(times, language) }),
        names: t(nameText, { n: formatNumber(names, language) }),
      })}
    </p>
  );
}

function Row({ one }: { one: SeenOnce }) {
  const { language, t } = useTexts();
  const { name, at, level, word, answered, edited, inquiryId } = one;
  const became = [
    word === undefined ? t(LEVEL_TEXTS[level]) : `${t(LEVEL_TEXTS[level])} (${t(T.byHand)})`,
    t(answered ? T.answered : T.waiting),
    ...(edited ? [t(T.edited)] : []),
  ];
  return (
    <li className="seen-line">
      <LevelSeal level={level} size="small" />
      <div className="grow">
        <div className="row">
          <span className="grow">{name === '' ? t(T.nameless) : <BuyerText text={name} max={40} />}</span>
          <span className="muted small">{at === undefined ? t(T.undated) : formatDay(at, language)}</span>
        </div>
        <div className="muted small">{became.join(' · ')}</div>
      </div>
      {inquiryId !== undefined && (
        <IconButton
          icon="arrow"
          label={t(T.open, { name: name === '' ? t(T.nameless) : name })}
          onClick={() => void openInquiry(inquiryId)}
        />
      )}
    </li>
  );
}

function Rows({ list }: { list: readonly SeenOnce[] }) {
  return (
    <ul className="seen-list">
      {list.map((one) => (
        <Row key={one.id} one={one} />
      ))}
    </ul>
  );
}

/** Whether these words came before, under which names, and what became of it. Nothing when they did not. */
function Seen() {
  const { t } = useTexts();
  const seen = useSeenBefore(useOpenCase()?.conversation.id);
  if (seen === undefined) return null;
  const { list } = seen;
  return (
    <Card title={t(T.title)}>
      <Summary seen={seen} />
      <Rows list={list.slice(0, SHOWN)} />
      {list.length > SHOWN && (
        <More summary={t(T.more, { n: list.length - SHOWN })}>
          <Rows list={list.slice(SHOWN)} />
        </More>
      )}
    </Card>
  );
}

export default defineSection({
  id: 'seen-before',
  order: 25,
  pages: ['one-talk', 'inquiry-detail'],
  needsConversation: true,
  Body: Seen,
});
