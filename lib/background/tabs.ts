import { isSellerOrigin } from '../shared/hosts';
import { withReopen } from '../store/db';
import { dropTab } from '../store/visits';
import type { Deps } from './deps';

/** A closed tab shows nothing. */
export async function onTabClosed({ db }: Deps, tabId: number): Promise<void> {
  await withReopen(db, () => dropTab(db, tabId));
}

/**
 * A tab that loads a page outside the backend shows nothing of ours any more. Its address is only told on hosts we may read,
 * so no address means: elsewhere.
 */
export async function onTabLoading({ db }: Deps, tabId: number, url: string | undefined): Promise<void> {
  const origin = url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
  if (isSellerOrigin(origin)) return;
  if ((await withReopen(db, () => db.visits.where('tabId').equals(tabId).count())) === 0) return;
  await withReopen(db, () => dropTab(db, tabId));
}
