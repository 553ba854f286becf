import type { OpenCase, PanelView } from '@/components/panel/panel-view';
import { buyer, conversation, feedbackFor, openPageFor, verdictFor } from '@/lib/store/queries';
import { useLive, type Live } from './use-live';

async function readCase(conversationId: string): Promise<OpenCase | undefined> {
  const [row, verdict, feedback] = await Promise.all([
    conversation(conversationId),
    verdictFor(conversationId),
    feedbackFor(conversationId),
  ]);
  if (row === undefined) return undefined;
  return { conversation: row, verdict, feedback, buyer: await buyer(row.buyerId) };
}

/**
 * Everything the panel says about a tab, in one answer: page, conversation, verdict and buyer come from the same reading, by
 * ids, so that a name never stands over another's verdict. While the page settles there is no conversation at all.
 */
async function readPanelView(tabId: number): Promise<PanelView | undefined> {
  const page = await openPageFor(tabId);
  if (page === undefined) return undefined;
  const trusted = page.state === 'ok' || page.state === 'disconnected';
  if (!trusted || page.conversationId === undefined) return { page };
  return { page, open: await readCase(page.conversationId) };
}

/** Follows what a tab shows. `ready` with `undefined`: nothing is known of that tab. */
export function usePanelView(tabId: number): Live<PanelView | undefined> {
  return useLive(`panel ${tabId}`, () => readPanelView(tabId));
}
