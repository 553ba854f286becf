import type { Level } from '../engine/inquiry/verdict';
import { db } from './db';

/** The oldest waiting conversations looked at; a level without one among them has no hint, never a wrong one. */
const OLDEST = 500;

/** When the buyer who has waited longest wrote last, overall and by verdict; ms UTC. Pure read, by index. */
export interface LongestWaits {
  since?: number;
  byLevel: Partial<Record<Level, number>>;
}

/** For the popup: who has waited longest for our answer. */
export async function longestWaits(): Promise<LongestWaits> {
  const rows = await db()
    .conversations.where('[unanswered+lastMessageAt]')
    .between([1, -Infinity], [1, Infinity])
    .limit(OLDEST)
    .toArray();
  const waits: LongestWaits = { since: rows[0]?.lastMessageAt, byLevel: {} };
  for (const { level, lastMessageAt } of rows) waits.byLevel[level] ??= lastMessageAt;
  return waits;
}
