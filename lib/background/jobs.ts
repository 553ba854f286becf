import { withReopen } from '../store/db';
import { dueJobs, nextDue } from '../store/jobs';
import type { JobRecord } from '../store/rows';
import { deleteAll } from './delete-all';
import type { Deps } from './deps';
import { fingerprintAll } from './fingerprint-all';
import { rejudge } from './rejudge';

/** Longest a job may work before it leaves the rest to the next wake-up, ms: an event may last five minutes. */
const LONGEST = 60_000;
/** When unfinished work is taken up again, ms. */
const AGAIN = 60_000;

/**
 * Does everything that is due, not only what an alarm was set for: alarms are late, fire once for all that was missed, and
 * vanish on update (codebases.md §4 no. 5). Safe to call at every wake-up.
 *
 * @returns whether something that chips and badge show has changed.
 */
export async function runDue(deps: Deps): Promise<boolean> {
  const due = await withReopen(deps.db, () => dueJobs(deps.db, deps.now()));
  let changed = false;
  for (const job of due) changed = (await run(deps, job)) || changed;
  return changed;
}

/** When to be woken next, ms UTC; undefined when nothing waits. */
export function whenNext(deps: Deps): Promise<number | undefined> {
  return withReopen(deps.db, () => nextDue(deps.db));
}

async function run(deps: Deps, job: JobRecord): Promise<boolean> {
  if (job.id === 'delete-all') {
    await deleteAll(deps);
    return true;
  }
  const end = deps.now() + LONGEST;
  const keepOn = (): boolean => deps.now() < end;
  if (job.id === 'fingerprint') {
    // How far it came stays in its row; it ends itself.
    if ((await fingerprintAll(deps, keepOn)).left) await deps.db.jobs.update(job.id, { dueAt: deps.now() + AGAIN });
    return false;
  }
  const { changed, left } = await rejudge(deps, keepOn);
  if (left) await deps.db.jobs.put({ id: 'rejudge', dueAt: deps.now() + AGAIN });
  else await endJob(deps, job);
  return changed > 0;
}

/** Unless it was ordered anew while it ran. */
async function endJob({ db }: Deps, { id, dueAt }: JobRecord): Promise<void> {
  await db.transaction('rw', db.jobs, async () => {
    if ((await db.jobs.get(id))?.dueAt === dueAt) await db.jobs.delete(id);
  });
}

/** Has outdated verdicts renewed from now on. */
export async function orderRejudging(deps: Deps): Promise<void> {
  await withReopen(deps.db, () => deps.db.jobs.put({ id: 'rejudge', dueAt: deps.now() }));
}
