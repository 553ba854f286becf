import { browser } from 'wxt/browser';
import { countUnansweredUpTo } from '../store/conversations';
import { withReopen, type PortsideDb } from '../store/db';

const INK = '#1f6feb';
const MOST = 99;

/**
 * Conversations that wait for us and deserve an answer: real buyers, and those one cannot be sure of. Counted no further than
 * the badge can show, as this happens after every message.
 */
export async function countWaiting(db: PortsideDb): Promise<number> {
  const levels = ['genuine', 'unsure'] as const;
  const counts = await withReopen(db, () => Promise.all(levels.map((one) => countUnansweredUpTo(db, one, MOST + 1))));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What the badge says: nothing when nobody waits. */
export function badgeText(waiting: number): string {
  if (waiting === 0) return '';
  return waiting > MOST ? `${MOST}+` : String(waiting);
}

/** Brings the number on the icon up to date. */
export async function updateBadge(db: PortsideDb): Promise<void> {
  const text = badgeText(await countWaiting(db));
  await browser.action.setBadgeText({ text });
  if (text !== '') await browser.action.setBadgeBackgroundColor({ color: INK });
}
