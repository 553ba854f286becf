import type { PortsideDb } from './db';
import type { JobRecord } from './rows';

/** What is due at `now`, earliest first. */
export function dueJobs(db: PortsideDb, now: number): Promise<JobRecord[]> {
  return db.jobs.where('dueAt').belowOrEqual(now).sortBy('dueAt');
}

/** When the next job is due, ms UTC. */
export async function nextDue(db: PortsideDb): Promise<number | undefined> {
  return (await db.jobs.orderBy('dueAt').first())?.dueAt;
}
