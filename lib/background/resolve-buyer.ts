import { nameKey, tidy } from '../shared/text';
import type { BuyerCard } from '../snapshots/conversation';
import { valueOf } from '../snapshots/field';
import { buyerByKey } from '../store/buyers';
import type { PortsideDb } from '../store/db';
import type { BuyerRecord, ConversationRecord } from '../store/rows';
import type { Deps } from './deps';
import { absorbBuyer } from './merge-conversations';
import { mergeCard, seenNow } from './merge-card';
import type { Who } from './resolve-identity';

/** When and how a card was read. */
export interface Reading {
  card: BuyerCard;
  /** ms UTC */
  at: number;
  /** Arrived after a newer reading of the same page. */
  late: boolean;
  now: number;
}

/**
 * The buyer of a conversation, with the card as it now stands. A buyer known by a conversation only becomes the customer as
 * soon as the page tells the id, and is merged if that customer is known already. Inside the caller's transaction.
 *
 * @param conversation its row, `buyerId` being '' for a new one.
 */
export async function resolveBuyer(
  deps: Deps,
  who: Who,
  conversation: Pick<ConversationRecord, 'key' | 'buyerId'>,
  reading: Reading,
): Promise<BuyerRecord> {
  const { db } = deps;
  const current = conversation.buyerId === '' ? undefined : await db.buyers.get(conversation.buyerId);
  const key = wantedKey(who, conversation.key, current);
  const owner = current?.key === key ? current : await buyerByKey(db, key);
  if (owner) {
    const isMerger = current !== undefined && current.id !== owner.id && isWeak(current);
    // What was known before goes in first: the page's reading is the newest.
    const whole = isMerger ? await absorb(db, owner, current, reading.now) : owner;
    return update(db, whole, who, reading);
  }
  if (current && isWeak(current)) return update(db, { ...current, key }, who, reading, true);
  return create(deps, who, key, reading);
}

/** A customer id, once known, is never given up for a weaker key. */
function wantedKey(who: Who, conversationKey: string, current: BuyerRecord | undefined): string {
  if (who.customerId !== undefined) return `c:${who.customerId}`;
  return current && !isWeak(current) ? current.key : conversationKey;
}

function isWeak(buyer: BuyerRecord): boolean {
  return !buyer.key.startsWith('c:');
}

async function create(deps: Deps, who: Who, key: string, { card, at, now }: Reading): Promise<BuyerRecord> {
  const name = who.name || tidy(valueOf(card.name) ?? '');
  const row: BuyerRecord = {
    id: deps.newId(now),
    createdAt: now,
    updatedAt: now,
    key,
    name,
    nameKey: nameKey(name),
    card,
    seenAt: seenNow(card, at),
  };
  await deps.db.buyers.add(row);
  return row;
}

async function update(
  db: PortsideDb,
  row: BuyerRecord,
  who: Who,
  { card, at, late, now }: Reading,
  changed = false,
): Promise<BuyerRecord> {
  const state = mergeCard(row, card, at, late);
  const renamed = who.name !== '' && who.name !== row.name && !late;
  if (!changed && !renamed && state === row) return row;
  const next: BuyerRecord = { ...row, card: state.card, seenAt: state.seenAt, updatedAt: now };
  if (renamed) Object.assign(next, { name: who.name, nameKey: who.nameKey });
  await db.buyers.put(next);
  return next;
}

/** Takes over all conversations of a buyer known by one of them only, then the buyer itself. */
async function absorb(db: PortsideDb, into: BuyerRecord, from: BuyerRecord, now: number): Promise<BuyerRecord> {
  await db.conversations.where('buyerId').equals(from.id).modify({ buyerId: into.id, updatedAt: now });
  await absorbBuyer(db, into.id, from.id, now);
  return (await db.buyers.get(into.id)) ?? into;
}
