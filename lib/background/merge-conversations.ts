import type { PortsideDb } from '../store/db';
import { allMessages, dropMessages, messageId } from '../store/messages';
import type { BuyerRecord, ConversationRecord, MessageRecord } from '../store/rows';
import { verdictOn } from '../store/verdicts';
import { mergeBuyers } from './merge-card';

/**
 * Merges a conversation known by name only into the one it turned out to be: messages, the rep's words, the buyer's card and
 * whatever shows it. Inside the caller's transaction; afterwards the weak row is gone.
 */
export async function absorbConversation(
  db: PortsideDb,
  into: ConversationRecord,
  weak: ConversationRecord,
  now: number,
): Promise<void> {
  await moveMessages(db, into.id, weak.id, now);
  await repoint(db, weak.id, into.id, now);
  const verdict = await verdictOn(db, weak.id);
  if (verdict) await db.verdicts.delete(verdict.id);
  await db.conversations.delete(weak.id);
  if (weak.buyerId !== into.buyerId) await absorbBuyer(db, into.buyerId, weak.buyerId, now);
}

async function moveMessages(db: PortsideDb, into: string, from: string, now: number): Promise<void> {
  const rows = await allMessages(db, from);
  const moved: MessageRecord[] = rows.map((row) => ({
    ...row,
    id: messageId(into, row.at, row.fp),
    conversationId: into,
    updatedAt: now,
  }));
  const there = await db.messages.bulkGet(moved.map((row) => row.id));
  await db.messages.bulkAdd(moved.filter((_, i) => there[i] === undefined));
  await dropMessages(db, from);
}

/** What was written and promised there belongs to the other now; of two letters being written the newer stays. */
async function moveReplies(db: PortsideDb, from: string, to: string, now: number): Promise<void> {
  await db.replyUses.where('conversationId').equals(from).modify({ conversationId: to, updatedAt: now });
  await db.tasks.where('conversationId').equals(from).modify({ conversationId: to, updatedAt: now });
  const [theirs, ours] = await Promise.all(
    [from, to].map((id) => db.drafts.where('conversationId').equals(id).first()),
  );
  if (!theirs) return;
  const newer = ours && ours.updatedAt > theirs.updatedAt ? ours : theirs;
  await db.drafts.bulkDelete([theirs.id, ...(ours ? [ours.id] : [])]);
  await db.drafts.put({ ...newer, conversationId: to });
}

/** Words, letters, inquiries and tabs that speak of one subject now speak of another. */
export async function repoint(db: PortsideDb, from: string, to: string, now: number): Promise<void> {
  await moveWords(db, from, to, now);
  await moveReplies(db, from, to, now);
  await db.inquiries.where('conversationId').equals(from).modify({ conversationId: to, updatedAt: now });
  await db.openPages.toCollection().modify((row) => {
    if (row.conversationId === from) row.conversationId = to;
  });
  await db.visits.toCollection().modify((row) => {
    if (row.conversationId === from) row.conversationId = to;
  });
}

/** The rep's words move to another subject. */
export async function moveWords(db: PortsideDb, from: string, to: string, now: number): Promise<void> {
  await db.feedback.where('subjectId').equals(from).modify({ subjectId: to, updatedAt: now });
}

/** Merges a buyer into another one, unless other conversations still belong to it. */
export async function absorbBuyer(db: PortsideDb, intoId: string, fromId: string, now: number): Promise<void> {
  const [into, from] = await db.buyers.bulkGet([intoId, fromId]);
  if (!into || !from || intoId === fromId) return;
  const merged = mergeBuyers(into, from);
  const next: BuyerRecord = { ...into, ...merged, createdAt: Math.min(into.createdAt, from.createdAt) };
  next.typeByHand ??= from.typeByHand;
  const told = next.typeByHand !== into.typeByHand;
  if (merged !== into || told || next.createdAt !== into.createdAt) await db.buyers.put({ ...next, updatedAt: now });
  if ((await db.conversations.where('buyerId').equals(fromId).count()) === 0) await db.buyers.delete(fromId);
}
