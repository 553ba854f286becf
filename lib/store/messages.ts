import type { PortsideDb } from './db';
import type { MessageRecord } from './rows';

const TIME_DIGITS = 9;

/**
 * The id of a message: conversation, printed time, fingerprint. Reading the same message again gives the same id, so that a
 * re-read cannot duplicate; ids of one conversation sort by time, so that one key range is the conversation in order.
 *
 * @param at ms UTC; null (no time printed) sorts first.
 */
export function messageId(conversationId: string, at: number | null, fp: string): string {
  return `${conversationId}.${(at ?? 0).toString(36).padStart(TIME_DIGITS, '0')}.${fp}`;
}

function range(db: PortsideDb, conversationId: string) {
  // '/' is the character after '.'.
  return db.messages.where('id').between(`${conversationId}.`, `${conversationId}/`, true, false);
}

/** All messages of a conversation, in the order they were said. */
export async function allMessages(db: PortsideDb, conversationId: string): Promise<MessageRecord[]> {
  return (await range(db, conversationId).toArray()).sort(byTime);
}

/** The newest `limit` messages of a conversation, oldest of them first. */
export async function newestMessages(db: PortsideDb, conversationId: string, limit: number): Promise<MessageRecord[]> {
  return (await range(db, conversationId).reverse().limit(limit).toArray()).sort(byTime);
}

/** When it was said as well as the page tells: printed time, else its neighbour's, else 0. ms UTC. */
export function saidAt(message: Pick<MessageRecord, 'at' | 'near'>): number {
  return message.at ?? message.near ?? 0;
}

/** Order within a conversation: time, then place among equal times as the page showed them. */
export function byTime(a: MessageRecord, b: MessageRecord): number {
  return saidAt(a) - saidAt(b) || (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1);
}

/** Ids of messages with one of these fingerprints, in whatever conversation, at most `limit`. */
export function messageIdsWith(db: PortsideDb, fps: readonly string[], limit: number): Promise<string[]> {
  return db.messages.where('fp').anyOf(fps).limit(limit).primaryKeys();
}

/** The conversation a message id belongs to. */
export function conversationOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

/** Removes all messages of a conversation. */
export async function dropMessages(db: PortsideDb, conversationId: string): Promise<void> {
  await range(db, conversationId).delete();
}
