import { useEffect, useState } from 'react';
import { useOwnTab, type OwnTab } from '@/components/hooks/use-own-tab';
import { usePanelView } from '@/components/hooks/use-panel-view';
import { ToastPlace } from '@/components/ui/toasts';
import { isSellerOrigin } from '@/lib/shared/hosts';
import { Header } from './header';
import { ManualJudge } from './manual-judge';
import { Notices } from './notices';
import { PageIntro } from './page-intro';
import { NothingOpen, PageAway, PageBlocked, PageOrphan, PageReading, StoreFailed } from './page-state';
import './panel.css';
import { PanelViewProvider, type PanelView } from './panel-view';
import { sectionsFor } from './registry';
import { SelectionResult } from './selection-result';
import { UnknownLayout } from './unknown-layout';

/** How long a backend page may stay silent before the panel says that it is not connected, ms. */
const SILENCE = 4000;

/** True once `SILENCE` has passed since the key last changed. */
function useSilent(key: string): boolean {
  const [silent, setSilent] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setSilent(key), SILENCE);
    return () => clearTimeout(timer);
  }, [key]);
  return silent === key;
}

function Connecting({ tab }: { tab: OwnTab }) {
  const silent = useSilent(`${tab.id} ${tab.origin} ${tab.loading}`);
  return silent && !tab.loading ? <PageOrphan tabId={tab.id} /> : <PageReading />;
}

/** Pages that hold conversations; the others are introduced by what can be done there. */
function hasConversations({ page }: PanelView): boolean {
  return page.page === 'one-talk' || page.page === 'inquiry-detail';
}

function PageBody({ view }: { view: PanelView }) {
  const { page, open } = view;
  if (page.state === 'loading' || page.state === 'settling') return <PageReading />;
  const manual = <ManualJudge tabId={page.tabId} frameId={page.frameId} from={page.url} />;
  const selected = <SelectionResult page={page} />;
  if (page.state === 'layout-unknown') {
    return (
      <>
        <PageBlocked state={page.state} />
        {selected}
        {manual}
        <UnknownLayout page={page} />
      </>
    );
  }
  if (page.state === 'logged-out' || page.state === 'risk-check') return <PageBlocked state={page.state} />;
  if (page.state === 'disconnected' && open === undefined) return <PageBlocked state={page.state} />;
  // The page names a conversation whose rows are still being written: nothing to show, and nothing old either.
  if (page.conversationId !== undefined && open === undefined) return <PageReading />;
  const sections = sectionsFor(page.page, open !== undefined).map(({ id, Body }) => (
    <Body key={`${id} ${page.conversationId ?? ''}`} page={page} />
  ));
  return (
    <>
      {page.state === 'disconnected' && <PageBlocked state={page.state} />}
      {selected}
      {open === undefined && hasConversations(view) && <NothingOpen />}
      {open === undefined && !hasConversations(view) && <PageIntro page={page.page} />}
      {sections}
      {open === undefined && !hasConversations(view) && manual}
    </>
  );
}

function TabBody({ tab }: { tab: OwnTab }) {
  const live = usePanelView(tab.id);
  const view = live.state === 'ready' ? live.value : undefined;
  return (
    <>
      <Header view={view} />
      <main className="panel" data-conversation={view?.open?.conversation.id}>
        <Notices />
        {live.state === 'failed' && <StoreFailed />}
        {live.state === 'waiting' && <PageReading />}
        {live.state === 'ready' && view === undefined && <Connecting tab={tab} />}
        {view !== undefined && (
          <PanelViewProvider view={view}>
            <PageBody view={view} />
          </PanelViewProvider>
        )}
      </main>
    </>
  );
}

/**
 * The side panel: follows the active tab of its own window and shows what is known about the page in it.
 *
 * @param pinned keeps to one tab, where the panel is opened as a page of its own.
 */
export function Panel({ pinned }: { pinned?: number }) {
  const tab = useOwnTab(pinned);
  const onBackend = tab !== undefined && tab !== null && isSellerOrigin(tab.origin);
  return (
    <>
      {onBackend ? (
        <TabBody key={tab.id} tab={tab} />
      ) : (
        <>
          <Header />
          <main className="panel">{tab === undefined ? null : <PageAway />}</main>
        </>
      )}
      <ToastPlace />
    </>
  );
}
