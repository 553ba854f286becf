import { hash } from '../shared/hash';
import { MINUTE } from '../shared/time';
import type { InquiryCase } from '../engine/inquiry/case';
import type { OpenConversation } from '../snapshots/conversation';
import { known, unknown } from '../snapshots/field';
import { conversationsOfBuyer, conversationsSaying } from '../store/conversations';
import type { PortsideDb } from '../store/db';
import type { BuyerRecord, ConversationRecord, MessageRecord } from '../store/rows';
import type { Facts } from './deps';

/**
 * Most other conversations taken into account: the first ones by id. The oldest, so that the list of a conversation does not
 * change with each further copy of a text that is known to be everywhere.
 */
export const RELATED = 20;

/**
 * A stored conversation in the form a page tells it, so that judging anew, without any page, sees what judging saw.
 */
export function asOpenConversation(
  row: ConversationRecord,
  messages: readonly MessageRecord[],
  buyer: BuyerRecord,
): OpenConversation {
  return {
    identity: {
      name: known(row.name),
      customerId: row.customerId === undefined ? unknown() : known(row.customerId),
      inquiryId: row.inquiryId === undefined ? unknown() : known(row.inquiryId),
    },
    subject: row.subject === undefined ? unknown() : known(row.subject),
    product: row.product === undefined ? unknown() : known({ name: row.product }),
    messages: [...messages],
    moreAbove: row.moreAbove === undefined ? unknown() : known(row.moreAbove),
    buyer: buyer.card,
    composer: unknown(),
  };
}

/** Other conversations whose judgement and this one's depend on each other: same buyer, or near-equal first words. */
export async function relatedTo(db: PortsideDb, row: ConversationRecord): Promise<ConversationRecord[]> {
  const [ofBuyer, saying] = await Promise.all([
    conversationsOfBuyer(db, row.buyerId, RELATED + 1),
    row.textKey === undefined ? [] : conversationsSaying(db, row.textKey, RELATED + 1),
  ]);
  const rows = new Map([...ofBuyer, ...saying].map((one) => [one.id, one]));
  rows.delete(row.id);
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * What was sent before this conversation began, oldest first. One message that the platform shows in two places (the inquiry
 * and the chat it opened) is not "sent again".
 */
export function earlierThan(row: ConversationRecord, related: readonly ConversationRecord[]): Facts['earlier'] {
  return related
    .filter((other) => other.firstText !== undefined && isBefore(other, row) && !isSameMessage(other, row))
    .sort((a, b) => (a.firstMessageAt ?? 0) - (b.firstMessageAt ?? 0) || (a.id < b.id ? -1 : 1))
    .map((other) => ({ at: other.firstMessageAt, text: other.firstText ?? '', name: other.name }));
}

function isBefore(other: ConversationRecord, row: ConversationRecord): boolean {
  if (other.firstMessageAt === undefined || row.firstMessageAt === undefined) return other.id < row.id;
  return (
    other.firstMessageAt - row.firstMessageAt < 0 || (other.firstMessageAt === row.firstMessageAt && other.id < row.id)
  );
}

/** Both places print the time of the same sending, up to rounding. */
const SAME_SENDING = 2 * MINUTE;

function isSameMessage(other: ConversationRecord, row: ConversationRecord): boolean {
  if (other.textKey !== row.textKey || other.firstText?.trim() !== row.firstText?.trim()) return false;
  if (other.buyerId !== row.buyerId && other.nameKey !== row.nameKey) return false;
  if (other.firstMessageAt === undefined || row.firstMessageAt === undefined) return true;
  return Math.abs(other.firstMessageAt - row.firstMessageAt) <= SAME_SENDING;
}

/** Hash of what is judged, the clock left out: an equal hash needs no new verdict. */
export function inputHash(inquiry: InquiryCase): string {
  return hash(JSON.stringify({ ...inquiry, now: 0 }));
}
