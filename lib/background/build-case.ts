import { hash } from '../shared/hash';
import type { InquiryCase } from '../engine/inquiry/case';
import { conversationsOfBuyer, isSameSending } from '../store/conversations';
import type { PortsideDb } from '../store/db';
import type { ConversationRecord } from '../store/rows';
import type { Facts } from './deps';
import { copiesFor, type Related } from './seen-before';

/** Most other conversations of the buyer taken into account: the first ones by id. */
export const RELATED = 20;
/** Most earlier conversations told to the engine, the newest of them. */
const EARLIER = 40;

/** Other conversations whose judgement and this one's depend on each other: same buyer, or a copy of the first words. */
export async function relatedTo(db: PortsideDb, row: ConversationRecord): Promise<Related> {
  const [ofBuyer, copies] = await Promise.all([conversationsOfBuyer(db, row.buyerId, RELATED + 1), copiesFor(db, row)]);
  const rows = new Map([...ofBuyer, ...copies.rows].map((one) => [one.id, one]));
  rows.delete(row.id);
  return { rows: [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), alike: copies.alike };
}

/**
 * What was sent before this conversation began, oldest first. One message that the platform shows in two places (the inquiry
 * and the chat it opened) is not "sent again".
 */
export function earlierThan(row: ConversationRecord, { rows, alike }: Related): Facts['earlier'] {
  return rows
    .filter((other) => other.firstText !== undefined && isBefore(other, row) && !isSameSending(other, row))
    .sort((a, b) => (a.firstMessageAt ?? 0) - (b.firstMessageAt ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(-EARLIER)
    .map((other) => ({
      at: other.firstMessageAt,
      text: other.firstText ?? '',
      name: other.name,
      alike: alike.get(other.id),
    }));
}

export function isBefore(other: ConversationRecord, row: ConversationRecord): boolean {
  if (other.firstMessageAt === undefined || row.firstMessageAt === undefined) return other.id < row.id;
  return (
    other.firstMessageAt - row.firstMessageAt < 0 || (other.firstMessageAt === row.firstMessageAt && other.id < row.id)
  );
}

/** Hash of what is judged, the clock left out: an equal hash needs no new verdict. */
export function inputHash(inquiry: InquiryCase): string {
  return hash(JSON.stringify({ ...inquiry, now: 0 }));
}
