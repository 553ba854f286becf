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

/** What the backend's lists show and nobody has opened with Portside. */
export interface Unopened {
  /** Unread conversations in the newest list of an open OneTalk tab; undefined when none is open or it tells no numbers. */
  unread?: number;
  /** Inquiries seen in the list and never opened. */
  inquiries: number;
}

/** For the popup: what has no full verdict yet. Pure read; the number of open tabs is small. */
export async function unopened(): Promise<Unopened> {
  const store = db();
  const [pages, all, opened] = await Promise.all([
    store.openPages.toArray(),
    store.inquiries.count(),
    store.inquiries.where('conversationId').above('').count(),
  ]);
  const lists = pages.filter((page) => page.page === 'one-talk' && page.rows !== undefined);
  const rows = lists.sort((a, b) => b.updatedAt - a.updatedAt)[0]?.rows?.filter((row) => row.unread.known) ?? [];
  const unread = rows.filter((row) => row.unread.known && row.unread.value > 0).length;
  return { unread: rows.length === 0 ? undefined : unread, inquiries: all - opened };
}
