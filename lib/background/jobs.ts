import { HOUR } from '../shared/time';
import { withReopen } from '../store/db';
import { dueJobs, nextDue } from '../store/jobs';
import type { JobRecord } from '../store/rows';
import { deleteAll } from './delete-all';
import type { Deps } from './deps';
import { fingerprintAll } from './fingerprint-all';
import { learn } from './learn';
import { rejudge } from './rejudge';

/** Longest a job may work before it leaves the rest to the next wake-up, ms: an event may last five minutes. */
const LONGEST = 60_000;
/** When unfinished work is taken up again, ms. */
const AGAIN = 60_000;
/** Longest a job that fails again and again waits for its next try, ms. */
const LONGEST_WAIT = 6 * HOUR;

/**
 * Does everything that is due, not only what an alarm was set for: alarms are late, fire once for all that was missed, and
 * vanish on update (codebases.md §4 no. 5). Safe to call at every wake-up. A job that fails is tried again later and stops no
 * other; the deletion of everything comes first, as it ends the others too.
 *
 * @returns whether something that chips and badge show has changed.
 */
export async function runDue(deps: Deps): Promise<boolean> {
  const due = await withReopen(deps.db, () => dueJobs(deps.db, deps.now()));
  const first = due.filter(({ id }) => id === 'delete-all');
  const others = due.filter(({ id }) => id !== 'delete-all');
  let changed = false;
  for (const { id } of [...first, ...others]) changed = (await attempt(deps, id)) || changed;
  return changed;
}

/** One job, if it is still due: the one before may have done it, or deleted it. Does not throw. */
async function attempt(deps: Deps, id: JobRecord['id']): Promise<boolean> {
  let job: JobRecord | undefined;
  try {
    job = await withReopen(deps.db, () => deps.db.jobs.get(id));
    return job !== undefined && job.dueAt <= deps.now() ? await run(deps, job) : false;
  } catch {
    // Where not even this can be written the job stays due, and the alarm wakes us for it.
    if (job) await postpone(deps, job).catch(() => undefined);
    return false;
  }
}

/** Has a job that failed wait, twice as long after each failure. One that was ordered anew meanwhile keeps its time. */
async function postpone({ db, now }: Deps, { id, dueAt }: JobRecord): Promise<void> {
  await withReopen(db, () =>
    db.transaction('rw', db.jobs, async () => {
      const row = await db.jobs.get(id);
      if (row?.dueAt !== dueAt) return;
      const before = row.failures ?? 0;
      const wait = Math.min(AGAIN * 2 ** before, LONGEST_WAIT);
      await db.jobs.put({ ...row, failures: before + 1, dueAt: now() + wait });
    }),
  );
}

/** When to be woken next, ms UTC; undefined when nothing waits. */
export function whenNext(deps: Deps): Promise<number | undefined> {
  return withReopen(deps.db, () => nextDue(deps.db));
}

async function run(deps: Deps, job: JobRecord): Promise<boolean> {
  if (job.id === 'delete-all') {
    await withReopen(deps.db, () => deleteAll(deps));
    return true;
  }
  const end = deps.now() + LONGEST;
  const keepOn = (): boolean => deps.now() < end;
  if (job.id === 'fingerprint') {
    // How far it came stays in its row; it ends itself.
    if ((await fingerprintAll(deps, keepOn)).left)
      await deps.db.jobs.update(job.id, { dueAt: deps.now() + AGAIN, failures: undefined });
    return false;
  }
  if (job.id === 'learn') {
    const learned = await learn(deps);
    await endJob(deps, job);
    return learned ? attempt(deps, 'rejudge') : false;
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
