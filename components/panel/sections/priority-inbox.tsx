import { useInbox } from '@/components/hooks/use-inbox';
import { useNow } from '@/components/hooks/use-now';
import { useTexts, type Texts } from '@/components/hooks/use-settings';
import { BuyerText } from '@/components/ui/buyer-text';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Flag } from '@/components/ui/flag';
import { LevelSeal } from '@/components/ui/level-seal';
import { More } from '@/components/ui/more';
import { Skeleton } from '@/components/ui/skeleton';
import { Tag } from '@/components/ui/tag';
import { useToasts } from '@/components/ui/toasts';
import { isPressing, type Standing } from '@/lib/engine/inquiry/inbox-order';
import { countryName } from '@/lib/i18n/country';
import { formatDuration, formatNumber } from '@/lib/i18n/format';
import { LEVEL_TEXTS } from '@/lib/i18n/levels';
import { defineTexts, type Pair } from '@/lib/i18n/texts';
import { HOUR } from '@/lib/shared/time';
import type { Inbox, InboxBuyer, InboxPlace } from '@/lib/store/inbox';
import { openBuyer, useSought } from '../open-buyer';
import { defineSection, type SectionProps } from '../section';
import './priority-inbox.css';

const T = defineTexts({
  title: ['先回谁', 'Answer first'],
  count: ['近 3 天 {n} 个在等', '{n} waiting, last 3 days'],
  reading: ['正在排队…', 'Putting them in order…'],
  none: ['近 3 天没有在等你回的买家。', 'Nobody has been waiting in the last 3 days.'],
  noneHint: [
    '打开过的会话，和询盘列表里标着新询盘、未读的，会排进来。',
    'Conversations you have opened, and inquiries marked new or unread in the list, appear here.',
  ],
  rest: ['后面还有 {n} 个', '{n} more after these'],
  fold: ['先回谁：{n} 个在等', 'Answer first: {n} waiting'],
  report: ['要举报的 {n} 个', '{n} to report'],
  junk: ['垃圾 {n} 个，不用急', '{n} junk, no hurry'],
  open: ['正在看', 'Open now'],
  noName: ['没显示名字', 'Name not shown'],
  waited: ['已等 {time}', '{time}'],
  waitedLeast: ['至少等了 {time}', '{time} or more'],
  noTime: ['时间没显示', 'Time not shown'],
  blue: ['蓝标', 'Blue label'],
  dueSoon: ['快满 24 小时了', 'Nearly 24 hours'],
  overdue: ['过了 24 小时', 'Over 24 hours'],
  high: ['说得清楚，值得先回', 'Clear request, worth answering first'],
  low: ['有空回个模板', 'A template will do'],
  fromList: ['只看了列表', 'From the list only'],
  search: ['聊天没有单独的网址，在 OneTalk 里搜：', 'Chats have no address of their own. Search OneTalk for: '],
  copy: ['复制名字', 'Copy name'],
  copied: ['名字已复制，到 OneTalk 的搜索框里粘贴', 'Name copied; paste it into the search box of OneTalk'],
  notCopied: ['没复制上，再点一次', 'Not copied, try again'],
});

/** Why somebody stands here; nothing where the verdict's word or the blue label says it already. */
const STANDINGS: Partial<Record<Standing, Pair>> = {
  'due-soon': T.dueSoon,
  overdue: T.overdue,
  high: T.high,
  low: T.low,
};

/** How long somebody has waited: to the hour, as soon as it is hours. */
function Wait({ buyer, now }: { buyer: InboxBuyer; now: number }) {
  const { language, t } = useTexts();
  if (buyer.since === undefined) return <span className="faint">{t(T.noTime)}</span>;
  const waited = now - buyer.since;
  const shown = waited < HOUR ? waited : waited - (waited % HOUR);
  const pressing = isPressing(buyer, now) && (buyer.level === 'genuine' || buyer.level === 'unsure');
  return (
    <span className={pressing ? 'inbox-pressing' : 'muted'}>
      {t(buyer.atLeast ? T.waitedLeast : T.waited, { time: formatDuration(shown, language) })}
    </span>
  );
}

function Country({ code }: { code: string }) {
  const { language } = useTexts();
  const name = countryName(code, language);
  if (name === undefined) return null;
  return (
    <span className="inbox-country">
      <Flag code={code} /> {name} ·{' '}
    </span>
  );
}

/** The name to search for, since a chat cannot be opened by an address. */
function SearchFor({ name }: { name: string }) {
  const { t } = useTexts();
  const show = useToasts((state) => state.show);
  const copy = async (): Promise<void> => {
    const done = await navigator.clipboard.writeText(name).then(
      () => true,
      () => false,
    );
    show({ text: t(done ? T.copied : T.notCopied) });
  };
  return (
    <div className="inbox-search row row-wrap small" role="status">
      <span>
        {t(T.search)}
        <b>
          <BuyerText text={name} max={60} />
        </b>
      </span>
      <Button size="small" icon="copy" onClick={() => void copy()}>
        {t(T.copy)}
      </Button>
    </div>
  );
}

/** One line of words: the verdict, why here, and what speaks for it. */
function whyLine(buyer: InboxBuyer, place: InboxPlace | undefined, { language, t }: Texts): string {
  const standing = place && STANDINGS[place.standing];
  const parts = [
    standing && t(standing),
    place?.reason?.[language],
    buyer.subject === 'inquiry' ? t(T.fromList) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

interface LineProps {
  buyer: InboxBuyer;
  place?: InboxPlace;
  now: number;
  /** The conversation in front of the user. */
  current: boolean;
}

function Line({ buyer, place, now, current }: LineProps) {
  const texts = useTexts();
  const { t } = texts;
  const sought = useSought((state) => state.id) === buyer.id;
  const why = whyLine(buyer, place, texts);
  return (
    <li>
      <button
        type="button"
        className="inbox-line"
        aria-current={current ? 'true' : undefined}
        onClick={() => void openBuyer(buyer)}
      >
        {place !== undefined && <span className="inbox-rank">{place.rank}</span>}
        <LevelSeal level={buyer.level} size="small" />
        <span className="inbox-words">
          <span className="inbox-who">
            <b className="inbox-name">{buyer.name === '' ? t(T.noName) : <BuyerText text={buyer.name} max={60} />}</b>
            {buyer.blueLabel && <Tag tone="accent">{t(T.blue)}</Tag>}
            {current && <Tag>{t(T.open)}</Tag>}
            <span className="inbox-wait small">
              <Wait buyer={buyer} now={now} />
            </span>
          </span>
          <span className="small muted">
            {buyer.country !== undefined && <Country code={buyer.country} />}
            <span className={`inbox-level level-${buyer.level}`}>{t(LEVEL_TEXTS[buyer.level])}</span>
            {why !== '' && ` · ${why}`}
          </span>
        </span>
      </button>
      {sought && !current && buyer.name !== '' && <SearchFor name={buyer.name} />}
    </li>
  );
}

interface ListProps {
  label: string;
  buyers: readonly (InboxBuyer | InboxPlace)[];
  now: number;
  openId: string | undefined;
}

function List({ label, buyers, now, openId }: ListProps) {
  return (
    <ol className="inbox" aria-label={label}>
      {buyers.map((one) => {
        const [buyer, place] = 'waiting' in one ? [one.waiting, one] : [one, undefined];
        return <Line key={buyer.id} buyer={buyer} place={place} now={now} current={buyer.id === openId} />;
      })}
    </ol>
  );
}

type BodyProps = { inbox: Inbox } & Pick<ListProps, 'now' | 'openId'>;

/** What is neither lost nor in the way: danger to report, and junk. */
function Apart({ inbox: { report, junk, capped }, now, openId }: BodyProps) {
  const { language, t } = useTexts();
  const number = (n: number): string => `${formatNumber(n, language)}${capped ? '+' : ''}`;
  const groups = [
    { ...report, text: t(T.report, { n: number(report.all) }) },
    { ...junk, text: t(T.junk, { n: number(junk.all) }) },
  ].filter(({ all }) => all > 0);
  if (groups.length === 0) return null;
  return (
    <div className="inbox-apart">
      {groups.map(({ text, list }) => (
        <More key={text} summary={text}>
          <List label={text} buyers={list} now={now} openId={openId} />
        </More>
      ))}
    </div>
  );
}

function Everyone({ inbox, now, openId }: BodyProps) {
  const { language, t } = useTexts();
  const rest = inbox.waiting - inbox.next.length;
  return (
    <>
      {inbox.next.length === 0 ? (
        <div className="stack">
          <p>{t(T.none)}</p>
          <p className="small muted">{t(T.noneHint)}</p>
        </div>
      ) : (
        <List label={t(T.title)} buyers={inbox.next} now={now} openId={openId} />
      )}
      {rest > 0 && <p className="inbox-rest small faint">{t(T.rest, { n: formatNumber(rest, language) })}</p>}
      <Apart inbox={inbox} now={now} openId={openId} />
    </>
  );
}

/** Whom to answer first. Under an open conversation it is one line until asked for. */
function PriorityInbox({ page }: SectionProps) {
  const { language, t } = useTexts();
  const now = useNow();
  const inbox = useInbox(now);
  const openId = page.conversationId;
  const folded = openId !== undefined;
  if (inbox === undefined) {
    return folded ? null : (
      <Card title={t(T.title)} busy>
        <Skeleton lines={3} label={t(T.reading)} />
      </Card>
    );
  }
  const n = `${formatNumber(inbox.waiting, language)}${inbox.capped ? '+' : ''}`;
  const body = <Everyone inbox={inbox} now={now} openId={openId} />;
  if (!folded) {
    return (
      <Card title={t(T.title)} aside={inbox.waiting > 0 ? t(T.count, { n }) : undefined}>
        {body}
      </Card>
    );
  }
  if (inbox.waiting + inbox.report.all + inbox.junk.all === 0) return null;
  return (
    <Card title={t(T.title)} titleHidden>
      <More summary={t(T.fold, { n })}>{body}</More>
    </Card>
  );
}

export default defineSection({
  id: 'priority-inbox',
  order: 80,
  pages: ['one-talk', 'inquiry-list', 'inquiry-detail'],
  needsConversation: false,
  Body: PriorityInbox,
});
