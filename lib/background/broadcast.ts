import { browser } from 'wxt/browser';
import { tabClient } from '../messages/client';
import type { TabMessages } from '../messages/page-commands';
import { SELLER_MATCHES } from '../shared/hosts';

/**
 * Asks every open page of the backend to tell its state anew, so that its chips are redrawn. Pages without our script, frozen
 * ones and such that were just closed do not answer, which is normal.
 */
export async function refreshTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...SELLER_MATCHES] });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(ids.map((id) => tabClient<TabMessages>(id)('tab.refresh', {}, { timeout: 2_000 })));
}
