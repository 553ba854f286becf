import { browser } from 'wxt/browser';
import { whenNext } from './jobs';
import type { Deps } from './deps';

/** One alarm for whatever is due first; the rows are the truth, the alarm a reminder (codebases.md §4 no. 5). */
export const ALARM = 'due';

/** Chrome rounds anything shorter up to this, ms. */
const SHORTEST = 30_000;

/** Sets the alarm for the next job, or takes it away. Called at every wake-up, since alarms vanish on update. */
export async function remind(deps: Deps): Promise<void> {
  const next = await whenNext(deps);
  if (next === undefined) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: Math.max(next, deps.now() + SHORTEST) });
}
