import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';
import type { IconName } from '@/components/ui/icon';
import { Skeleton } from '@/components/ui/skeleton';
import { defineTexts, type Pair } from '@/lib/i18n/texts';
import type { PageState } from '@/lib/snapshots/page';
import { openPlace, reloadTab } from './places';

const T = defineTexts({
  reading: ['正在读取…', 'Reading the page…'],
  readingHint: ['正在换到这个会话', 'Switching to this conversation'],
  awayTitle: ['这里不是国际站后台', 'Not on the seller backend'],
  awayText: [
    '打开聊天或询盘，点开一个买家，这里就会说他真不真、为什么。',
    'Open your chats or inquiries and click on a buyer: whether they are real, and why, appears here.',
  ],
  openOneTalk: ['打开 OneTalk', 'Open OneTalk'],
  openInquiries: ['打开询盘列表', 'Open inquiry list'],
  orphanTitle: ['没连上这个页面', 'Not connected to this page'],
  orphanText: [
    '插件刚更新过，或页面开得比插件早。把没发出去的话先复制好，再刷新页面。',
    'The extension was just updated, or the page was open before it. Copy any unsent reply, then reload the page.',
  ],
  reload: ['刷新页面', 'Reload page'],
  noneTitle: ['还没打开会话', 'No conversation open'],
  noneText: ['在左边列表点开一个买家。', 'Click on a buyer in the list.'],
  loggedOutTitle: ['登录已过期', 'You are logged out'],
  loggedOutText: ['在页面上重新登录，这里会自己接着读。', 'Log in again on the page; reading goes on by itself.'],
  riskTitle: ['页面在做安全验证', 'Security check on the page'],
  riskText: [
    '先在页面上完成验证。验证期间这里什么都不读。',
    'Finish the check on the page first. Nothing is read meanwhile.',
  ],
  offTitle: ['聊天断线了', 'The chat is disconnected'],
  offText: ['页面重新连上以后，这里会接着读。', 'Reading goes on once the page is connected again.'],
  changedTitle: ['这个页面变了样，读不出来', 'This page has changed and cannot be read'],
  changedText: ['不猜。你可以选中文字，单独判断。', 'Nothing is guessed. Select the text and have it judged.'],
  failedTitle: ['读不到本机数据', 'Local data cannot be read'],
  failedText: [
    '关掉侧边栏再打开。还不行就重启浏览器。',
    'Close the side panel and open it again. If that fails, restart the browser.',
  ],
});

/** Page states in which nothing but a message can be shown. */
type Blocked = Exclude<PageState, 'ok' | 'loading' | 'settling'>;

const BLOCKED: Record<Blocked, { icon: IconName; title: Pair; text: Pair }> = {
  'logged-out': { icon: 'lock', title: T.loggedOutTitle, text: T.loggedOutText },
  'risk-check': { icon: 'hand', title: T.riskTitle, text: T.riskText },
  disconnected: { icon: 'unplug', title: T.offTitle, text: T.offText },
  'layout-unknown': { icon: 'page', title: T.changedTitle, text: T.changedText },
};

/** The page cannot be read now: why, and what to do. */
export function PageBlocked({ state }: { state: Blocked }) {
  const { t } = useTexts();
  const { icon, title, text } = BLOCKED[state];
  return (
    <Empty icon={icon} title={t(title)}>
      {t(text)}
    </Empty>
  );
}

/** The page is changing or loading: bars, and nothing of what was shown before. */
export function PageReading() {
  const { t } = useTexts();
  return (
    <Card title={t(T.reading)} busy>
      <Skeleton lines={4} label={t(T.readingHint)} />
    </Card>
  );
}

/** The tab shows something else than the seller backend. */
export function PageAway() {
  const { t } = useTexts();
  return (
    <Empty
      icon="panel"
      title={t(T.awayTitle)}
      actions={
        <>
          <Button look="primary" icon="chat" onClick={() => void openPlace('oneTalk')}>
            {t(T.openOneTalk)}
          </Button>
          <Button icon="inbox" onClick={() => void openPlace('inquiries')}>
            {t(T.openInquiries)}
          </Button>
        </>
      }
    >
      {t(T.awayText)}
    </Empty>
  );
}

/** A page of the backend that does not speak to us: open since before an update. */
export function PageOrphan({ tabId }: { tabId: number }) {
  const { t } = useTexts();
  return (
    <Empty
      icon="unplug"
      title={t(T.orphanTitle)}
      actions={
        <Button look="primary" icon="reload" onClick={() => void reloadTab(tabId)}>
          {t(T.reload)}
        </Button>
      }
    >
      {t(T.orphanText)}
    </Empty>
  );
}

/** A page with conversations, none of them open. */
export function NothingOpen() {
  const { t } = useTexts();
  return (
    <Empty icon="chat" title={t(T.noneTitle)}>
      {t(T.noneText)}
    </Empty>
  );
}

/** The store could not be read. */
export function StoreFailed() {
  const { t } = useTexts();
  return (
    <Empty icon="danger" title={t(T.failedTitle)}>
      {t(T.failedText)}
    </Empty>
  );
}
