import { browser } from 'wxt/browser';
import { withReopen } from '../store/db';
import { dropAllTabs } from '../store/visits';
import type { Deps } from './deps';

const STARTED = 'portside-started';

/**
 * Told apart from a mere wake-up of the worker by session storage, which ends with the browser and with an update: on the
 * first event of a session the tabs of the last one are forgotten, because tab numbers begin anew.
 */
export async function beginSession({ db }: Deps): Promise<void> {
  const stored = await browser.storage.session.get(STARTED);
  if (stored[STARTED] === true) return;
  await withReopen(db, () => dropAllTabs(db));
  await browser.storage.session.set({ [STARTED]: true });
}
