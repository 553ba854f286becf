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
  nothing: ['打开过的会话会数在这里。', 'Conversations you have opened are counted here.'],
  longest: ['最久的已等 {time}', 'The longest has waited {time}'],
  wait: ['最久 {time}', '{time} at most'],
  byVerdict: ['按判断分', 'By verdict'],
  unopened: ['还没点开的', 'Not opened yet'],
  unread: ['OneTalk 未读', 'Unread in OneTalk'],
  inquiries: ['看到过的询盘', 'Inquiries seen in the list'],
  notSeen: ['打开 OneTalk 才数得到', 'Counted once OneTalk is open'],
  open: ['打开侧边栏', 'Open side panel'],
  settings: ['设置', 'Settings'],
  failed: ['没打开。按 {shortcut} 试试。', 'Could not open it. Try {shortcut}.'],
  failedPlain: [
    '没打开。点浏览器工具栏上的侧边栏按钮。',
    'Could not open it. Use the side panel button of the browser.',
  ],
});

/** What needs an answer first stands first; junk last. */
const ORDER: readonly Level[] = ['genuine', 'unsure', 'danger', 'spam'];

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

function Row({ level, count, since, now }: { level: Level; count: number; since?: number; now: number }) {
  const { language, t } = useTexts();
  return (
    <li className={count === 0 ? 'popup-row popup-zero' : 'popup-row'}>
      <LevelSeal level={level} size="small" />
      <span className="grow">{t(LEVEL_TEXTS[level])}</span>
      <b>{formatNumber(count, language)}</b>
      <span className="popup-hint small muted">
        {count > 0 && since !== undefined && t(T.wait, { time: formatDuration(now - since, language) })}
      </span>
    </li>
  );
}

function UnopenedRow({ icon, name, count }: { icon: IconName; name: string; count: number | undefined }) {
  const { language, t } = useTexts();
  return (
    <li className={count === undefined || count === 0 ? 'popup-row popup-zero' : 'popup-row'}>
      <span className="popup-sign">
        <Icon name={icon} />
      </span>
      <span className="grow">{name}</span>
      <b>{count === undefined ? '—' : formatNumber(count, language)}</b>
      <span className="popup-hint small muted">{count === undefined && t(T.notSeen)}</span>
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
        <UnopenedRow icon="chat" name={t(T.unread)} count={waiting?.unopened.unread} />
        <UnopenedRow icon="inbox" name={t(T.inquiries)} count={waiting?.unopened.inquiries ?? 0} />
      </ul>
    </>
  );
}

/** The toolbar popup: who waits for an answer, by verdict, and the way to the panel. */
export function Popup() {
  const { language, t } = useTexts();
  const now = useNow();
  const waiting = useWaiting();
  const { open, shortcut, failed } = useOpenPanel();
  const total = waiting === undefined ? 0 : ORDER.reduce((sum, level) => sum + waiting.counts[level], 0);
  const since = waiting?.longest.since;
  return (
    <main className="popup">
      <header>
        <h1>
          {total === 0
            ? t(T.clear)
            : total === 1
              ? t(T.waitingOne)
              : t(T.waiting, { n: formatNumber(total, language) })}
        </h1>
        <p className="small muted">
          {total > 0 && since !== undefined
            ? t(T.longest, { time: formatDuration(now - since, language) })
            : t(T.nothing)}
        </p>
      </header>
      <ul aria-label={t(T.byVerdict)} aria-busy={waiting === undefined}>
        {ORDER.map((level) => (
          <Row
            key={level}
            level={level}
            count={waiting?.counts[level] ?? 0}
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
        <Button icon="settings" onClick={() => void browser.runtime.openOptionsPage()}>
          {t(T.settings)}
        </Button>
      </footer>
    </main>
  );
}
