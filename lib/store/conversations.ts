import { MINUTE } from '../shared/time';
import type { Level } from '../engine/inquiry/verdict';
import type { PortsideDb } from './db';
import type { ConversationRecord } from './rows';

/** By its unique key (`c:…`, `q:…`, `n:…#…`). */
export function conversationByKey(db: PortsideDb, key: string): Promise<ConversationRecord | undefined> {
  return db.conversations.where('key').equals(key).first();
}

/** At most `limit` conversations whose buyer has this name; two buyers can share it. */
export function conversationsNamed(db: PortsideDb, nameKey: string, limit: number): Promise<ConversationRecord[]> {
  return db.conversations.where('nameKey').equals(nameKey).limit(limit).toArray();
}

/** The first `limit` conversations of a buyer, by id, that is in the order they were first seen. */
export function conversationsOfBuyer(db: PortsideDb, buyerId: string, limit: number): Promise<ConversationRecord[]> {
  return db.conversations.where('buyerId').equals(buyerId).limit(limit).toArray();
}

/**
 * The next free `n:<nameKey>#<n>` for a buyer of whom only the name is known. The count is a first guess only: numbers in
 * between become free when a conversation turns out to have an id.
 */
export async function freeWeakKey(db: PortsideDb, nameKey: string): Promise<string> {
  const prefix = `n:${nameKey}#`;
  let n = 1 + (await db.conversations.where('key').startsWith(prefix).count());
  while ((await conversationByKey(db, prefix + n)) !== undefined) n += 1;
  return prefix + n;
}

/** How many conversations wait for our answer with this verdict; counted in the index, no row is read. */
export function countUnanswered(db: PortsideDb, level: Level): Promise<number> {
  return db.conversations.where('[unanswered+level]').equals([1, level]).count();
}

/** The same, but counted no further than `most`: costs the same however many wait. */
export async function countUnansweredUpTo(db: PortsideDb, level: Level, most: number): Promise<number> {
  const waiting = db.conversations.where('[unanswered+level]').equals([1, level]);
  return (await waiting.limit(most).primaryKeys()).length;
}

/** Both places print the time of the same sending, up to rounding. */
const SAME_SENDING = 2 * MINUTE;

/** Whether two conversations began with one message, which the platform shows as an inquiry and in the chat it opened. */
export function isSameSending(one: ConversationRecord, other: ConversationRecord): boolean {
  if (one.firstText?.trim() !== other.firstText?.trim()) return false;
  if (one.buyerId !== other.buyerId && one.nameKey !== other.nameKey) return false;
  if (one.firstMessageAt === undefined || other.firstMessageAt === undefined) return true;
  return Math.abs(one.firstMessageAt - other.firstMessageAt) <= SAME_SENDING;
}
