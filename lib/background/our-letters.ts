import { nearness, shinglesOf } from '../engine/inquiry/shingles';
import { promisesIn } from '../engine/reply/promises';
import { certainZone } from '../i18n/country';
import { clip } from '../shared/text';
import { DAY } from '../shared/time';
import { CAPS } from '../snapshots/caps';
import type { BuyerRecord, ConversationRecord, MessageRecord, ReplyUseRecord } from '../store/rows';
import type { Deps } from './deps';

/** Promises in older letters are kept or broken by now; nobody is reminded of them. */
const RECENT = 30 * DAY;
/** A letter that was inserted counts as sent when it appears within this time. */
const SENT_WITHIN = 2 * DAY;
/** Share of equal word triples from which what was sent is what was inserted: the rep changes a line, seldom more. */
const SAME_LETTER = 0.4;

/**
 * What our own new messages mean: promises with a day become tasks to confirm, and a letter that was inserted is sent. Inside
 * the caller's transaction. Reading the same page again adds nothing.
 */
export async function noteOurLetters(
  deps: Deps,
  row: ConversationRecord,
  buyer: BuyerRecord,
  changed: readonly MessageRecord[],
  now: number,
): Promise<void> {
  for (const message of changed) {
    const at = message.at ?? message.near;
    if (message.from !== 'us' || message.automatic === true || message.text === '' || at === undefined) continue;
    if (at < now - RECENT) continue;
    await notePromises(deps, row, buyer, { ...message, at }, now);
    await noteSent(deps, row, message.text, now);
  }
}

async function notePromises(
  { db, newId }: Deps,
  row: ConversationRecord,
  buyer: BuyerRecord,
  message: MessageRecord & { at: number },
  now: number,
): Promise<void> {
  const buyerZone = buyer.country === undefined ? undefined : certainZone(buyer.country);
  const ourZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const clock = { now: message.at, ourZone, ...(buyerZone === undefined ? {} : { buyerZone }) };
  for (const promise of promisesIn(message.text, clock)) {
    const key = `${row.id}:${message.fp}@${promise.span.start}-${promise.due}`;
    if (await db.tasks.where('key').equals(key).first()) continue;
    await db.tasks.add({
      id: newId(now),
      updatedAt: now,
      conversationId: row.id,
      kind: 'promise',
      key,
      what: clip(promise.what, CAPS.line),
      quote: clip(promise.span.quote, CAPS.line),
      dueAt: promise.due,
      ...(promise.zoneAssumed ? {} : { zone: promise.zone }),
      state: 'proposed',
      at: now,
    });
  }
}

/** The newest letter inserted here that this text is; noted as sent once, and its draft is done with. */
async function noteSent({ db, newId }: Deps, row: ConversationRecord, text: string, now: number): Promise<void> {
  const uses = await db.replyUses.where('conversationId').equals(row.id).toArray();
  const inserted = uses
    .filter(({ event, at }) => (event === 'inserted' || event === 'copied') && at >= now - SENT_WITHIN)
    .sort((a, b) => b.at - a.at)
    .find((use) => isSame(use.text ?? '', text) && !uses.some((later) => isSentAfter(later, use)));
  if (!inserted) return;
  const { templateId } = inserted;
  await db.replyUses.add({
    id: newId(now),
    updatedAt: now,
    conversationId: row.id,
    templateId,
    event: 'sent',
    at: now,
  });
  const draft = await db.drafts.where('conversationId').equals(row.id).first();
  if (draft && isSame(draft.draft.text, text)) await db.drafts.delete(draft.id);
}

function isSentAfter(later: ReplyUseRecord, use: ReplyUseRecord): boolean {
  return later.event === 'sent' && later.templateId === use.templateId && later.at >= use.at;
}

function isSame(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b) || nearness(shinglesOf(a), shinglesOf(b)) >= SAME_LETTER;
}
