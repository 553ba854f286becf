import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useNow } from '@/components/hooks/use-now';
import { useTexts } from '@/components/hooks/use-settings';
import { useWaiting, type Waiting } from '@/components/hooks/use-waiting';
import { Button } from '@/components/ui/button';
import { Icon, type IconName } from '@/components/ui/icon';
import { LevelSeal } from '@/components/ui/level-seal';
import type { Level } from '@/lib/engine/inquiry/verdict';
import { formatDuration, formatNumber } from '@/lib/i18n/format';
import { LEVEL_TEXTS } from '@/lib/i18n/levels';
import { defineTexts } from '@/lib/i18n/texts';
import './popup.css';

const T = defineTexts({
  waiting: ['{n} 个买家在等回复', '{n} buyers are waiting'],
  waitingOne: ['1 个买家在等回复', '1 buyer is waiting'],
  clear: ['都回过了', 'All answered'],
  onlyJunk: ['没有要回的买家', 'No buyer needs an answer'],
  reading: ['正在数…', 'Counting…'],
  readFailed: ['读不到本机数据', 'Local data cannot be read'],
  readFailedText: [
    '谁在等回复不清楚。重启浏览器再看。',
    'Who is waiting is not known. Restart the browser and look again.',
  ],
  nothing: ['打开过的会话会数在这里。', 'Conversations you have opened are counted here.'],
  longest: ['最久的已等 {time}', 'The longest has waited {time}'],
  wait: ['最久 {time}', '{time} at most'],
  byVerdict: ['按判断分', 'By verdict'],
  unopened: ['还没点开的', 'Not opened yet'],
  unread: ['OneTalk 未读', 'Unread in OneTalk'],
  inquiries: ['看到过的询盘', 'Inquiries seen in the list'],
  notSeen: ['打开 OneTalk 才数得到', 'Counted once OneTalk is open'],
  open: ['打开侧边栏', 'Open side panel'],
  desk: ['工作台', 'Desk'],
  settings: ['设置', 'Settings'],
  failed: ['没打开。按 {shortcut} 试试。', 'Could not open it. Try {shortcut}.'],
  failedPlain: [
    '没打开。点浏览器工具栏上的侧边栏按钮。',
    'Could not open it. Use the side panel button of the browser.',
  ],
});

/** What needs an answer first stands first; junk last. */
const ORDER: readonly Level[] = ['genuine', 'unsure', 'danger', 'spam'];
/** What the headline counts, the same as the badge. */
const NEED_ANSWER: readonly Level[] = ['genuine', 'unsure'];

/** Own window and shortcut, fetched beforehand: after an `await` the click no longer counts as a gesture (codebases.md §4 no. 11). */
function useOpenPanel(): { open(): void; shortcut: string | undefined; failed: boolean } {
  const [windowId, setWindowId] = useState<number>();
  const [shortcut, setShortcut] = useState<string>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void browser.windows.getCurrent().then((own) => setWindowId(own.id));
    void browser.commands
      .getAll()
      .then((commands) => commands.find((command) => command.name === 'open-panel')?.shortcut)
      .then((keys) => setShortcut(keys === '' ? undefined : keys));
  }, []);
  return {
    shortcut,
    failed,
    open: () => {
      if (windowId === undefined) return setFailed(true);
      browser.sidePanel.open({ windowId }).then(
        () => window.close(),
        () => setFailed(true),
      );
    },
  };
}

/** @param count undefined while it is not known. */
function Row({ level, count, since, now }: { level: Level; count?: number; since?: number; now: number }) {
  const { language, t } = useTexts();
  return (
    <li className={count === undefined || count === 0 ? 'popup-row popup-zero' : 'popup-row'}>
      <LevelSeal level={level} size="small" />
      <span className="grow">{t(LEVEL_TEXTS[level])}</span>
      <b>{count === undefined ? '—' : formatNumber(count, language)}</b>
      <span className="popup-hint small muted">
        {count !== undefined &&
          count > 0 &&
          since !== undefined &&
          t(T.wait, { time: formatDuration(now - since, language) })}
      </span>
    </li>
  );
}

interface UnopenedRowProps {
  icon: IconName;
  name: string;
  count: number | undefined;
  /** Why there is no number. */
  why?: string;
}

function UnopenedRow({ icon, name, count, why }: UnopenedRowProps) {
  const { language } = useTexts();
  return (
    <li className={count === undefined || count === 0 ? 'popup-row popup-zero' : 'popup-row'}>
      <span className="popup-sign">
        <Icon name={icon} />
      </span>
      <span className="grow">{name}</span>
      <b>{count === undefined ? '—' : formatNumber(count, language)}</b>
      <span className="popup-hint small muted">{count === undefined && why}</span>
    </li>
  );
}

/** What stands in the lists of the backend but was never opened, so that no full verdict exists. */
function Unopened({ waiting }: { waiting: Waiting | undefined }) {
  const { t } = useTexts();
  return (
    <>
      <h2>{t(T.unopened)}</h2>
      <ul aria-label={t(T.unopened)}>
        <UnopenedRow icon="chat" name={t(T.unread)} count={waiting?.unopened.unread} why={waiting && t(T.notSeen)} />
        <UnopenedRow icon="inbox" name={t(T.inquiries)} count={waiting?.unopened.inquiries} />
      </ul>
    </>
  );
}

function Headline({ waiting, now }: { waiting: Waiting; now: number }) {
  const { language, t } = useTexts();
  const sum = (levels: readonly Level[]): number => levels.reduce((n, level) => n + waiting.counts[level], 0);
  const total = sum(NEED_ANSWER);
  const since = NEED_ANSWER.map((level) => waiting.longest.byLevel[level] ?? Infinity).reduce((a, b) => Math.min(a, b));
  return (
    <header>
      <h1>
        {total > 1
          ? t(T.waiting, { n: formatNumber(total, language) })
          : t(total === 1 ? T.waitingOne : sum(ORDER) === 0 ? T.clear : T.onlyJunk)}
      </h1>
      <p className="small muted">
        {total > 0 && since !== Infinity ? t(T.longest, { time: formatDuration(now - since, language) }) : t(T.nothing)}
      </p>
    </header>
  );
}

/** Nobody knows yet, or cannot know, who waits: never "all answered". */
function NoHeadline({ failed }: { failed: boolean }) {
  const { t } = useTexts();
  return (
    <header>
      <div role={failed ? 'alert' : undefined}>
        <h1>{t(failed ? T.readFailed : T.reading)}</h1>
        <p className="small muted">{t(failed ? T.readFailedText : T.nothing)}</p>
      </div>
    </header>
  );
}

/** The toolbar popup: who waits for an answer, by verdict, and the way to the panel. */
export function Popup() {
  const { t } = useTexts();
  const now = useNow();
  const live = useWaiting();
  const waiting = live.state === 'ready' ? live.value : undefined;
  const { open, shortcut, failed } = useOpenPanel();
  return (
    <main className="popup">
      {waiting ? <Headline waiting={waiting} now={now} /> : <NoHeadline failed={live.state === 'failed'} />}
      <ul aria-label={t(T.byVerdict)} aria-busy={live.state === 'waiting'}>
        {ORDER.map((level) => (
          <Row
            key={level}
            level={level}
            count={waiting?.counts[level]}
            since={waiting?.longest.byLevel[level]}
            now={now}
          />
        ))}
      </ul>
      <Unopened waiting={waiting} />
      <p className="popup-failed small" role="status" hidden={!failed}>
        {failed && (shortcut === undefined ? t(T.failedPlain) : t(T.failed, { shortcut }))}
      </p>
      <footer>
        <Button look="primary" icon="panel" shortcut={shortcut} onClick={open}>
          {t(T.open)}
        </Button>
        <Button icon="page" onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/desk.html') })}>
          {t(T.desk)}
        </Button>
        <Button icon="settings" onClick={() => void browser.runtime.openOptionsPage()}>
          {t(T.settings)}
        </Button>
      </footer>
    </main>
  );
}
