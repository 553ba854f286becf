import { tidy } from '../shared/text';
import type { OpenConversation } from '../snapshots/conversation';
import { valueOf } from '../snapshots/field';
import type { PageSnapshot } from '../snapshots/snapshot';
import { inquiryByNumber } from '../store/inquiries';
import { allMessages } from '../store/messages';
import type { BuyerRecord, ConversationRecord } from '../store/rows';
import { markStale, verdictOn } from '../store/verdicts';
import { dropUnused } from '../store/fingerprints';
import { isBefore, relatedTo } from './build-case';
import type { Deps, Judging } from './deps';
import { judgeConversation } from './judge-conversation';
import { orderLearningSoon } from './learn';
import { absorbConversation, moveWords } from './merge-conversations';
import { noteOurLetters } from './our-letters';
import { resolveBuyer } from './resolve-buyer';
import { findConversation, identify, keyFor, type Who } from './resolve-identity';
import { keepBeginning } from './seen-before';
import { summarise } from './summarise';
import { planMessages, writeMessages } from './write-messages';

/** Where a conversation was read. */
export interface ReadAt {
  page: PageSnapshot['page'];
  url: string;
  /** ms UTC, never later than the worker's own clock. */
  capturedAt: number;
  /** Arrived after a newer snapshot of the same visit. */
  late: boolean;
  /** The conversation this visit showed a moment ago. */
  shownId?: string;
}

/**
 * Stores the open conversation: its row, its messages, its buyer, its verdict. Inside the caller's transaction; what is
 * already there is not written again.
 *
 * @returns the conversation's id, or undefined when the page does not tell whose it is.
 */
export async function storeConversation(
  deps: Deps,
  judging: Judging,
  open: OpenConversation,
  read: ReadAt,
): Promise<string | undefined> {
  const { db } = deps;
  const now = deps.now();
  const who = identify(open.identity, read.page);
  if (who === null || (who.key === undefined && open.messages.length === 0)) return undefined;
  const shown = read.shownId === undefined ? undefined : await db.conversations.get(read.shownId);
  const match = await findConversation(db, who, open.messages, shown);
  const old = match.row;
  const base = await begin(deps, who, old, open, read, now);
  const reading = { card: open.buyer, at: read.capturedAt, late: read.late, now };
  const cardBefore = old && (await db.buyers.get(old.buyerId));
  let buyer = await resolveBuyer(deps, who, base, reading);
  const row = { ...base, buyerId: buyer.id };
  for (const weak of match.weak) await absorbConversation(db, row, weak, now);
  if (match.weak.length > 0) buyer = (await db.buyers.get(buyer.id)) ?? buyer;
  const plan = planMessages(row.id, await allMessages(db, row.id), open.messages, now);
  await writeMessages(db, plan);
  await noteOurLetters(deps, row, buyer, plan.changed, now);
  const told = { ...row, ...summarise(plan.all) };
  await putIfChanged(deps, old, told, now);
  const left = await keepBeginning(db, old, told);
  await dropUnused(
    db,
    match.weak.flatMap((weak) => weak.textKey ?? []),
  );
  await adoptInquiry(deps, told, now);
  await judgeAndSettle(deps, judging, { old, row: told, left, messages: plan.all, buyer, cardBefore }, now);
  return row.id;
}

/** The row before its messages are counted: a new one, or the old one with what the page adds to it. */
async function begin(
  deps: Deps,
  who: Who,
  old: ConversationRecord | undefined,
  open: OpenConversation,
  read: ReadAt,
  now: number,
): Promise<ConversationRecord> {
  const row: ConversationRecord = old
    ? { ...old, key: who.key ?? old.key }
    : {
        id: deps.newId(now),
        createdAt: now,
        updatedAt: now,
        channel: who.channel,
        key: await keyFor(deps.db, who),
        name: who.name,
        nameKey: who.nameKey,
        buyerId: '',
        url: read.url,
        messageCount: 0,
        unanswered: 0,
        level: 'unsure',
        priority: 'normal',
      };
  if (who.customerId !== undefined) row.customerId = who.customerId;
  if (who.inquiryId !== undefined && who.channel === 'inquiry') row.inquiryId = who.inquiryId;
  if (who.name !== '' && !(old && read.late)) Object.assign(row, { name: who.name, nameKey: who.nameKey });
  const subject = tidy(valueOf(open.subject) ?? '');
  const product = tidy(valueOf(open.product)?.name ?? '');
  if (subject !== '') row.subject = subject;
  if (product !== '') row.product = product;
  const more = valueOf(open.moreAbove);
  if (more !== undefined) row.moreAbove = more && row.moreAbove !== false;
  return row;
}

async function putIfChanged(
  { db }: Deps,
  old: ConversationRecord | undefined,
  next: ConversationRecord,
  now: number,
): Promise<void> {
  if (old === undefined || !sameRow(old, next)) await db.conversations.put({ ...next, updatedAt: now });
}

/** Same values, `updatedAt` left out; `undefined` and a missing key are the same. */
function sameRow(a: ConversationRecord, b: ConversationRecord): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof ConversationRecord)[]);
  keys.delete('updatedAt');
  return [...keys].every((key) => a[key] === b[key]);
}

/** The list's row of this inquiry, if it was seen: from now on it is this conversation, and so is the rep's word on it. */
async function adoptInquiry({ db }: Deps, row: ConversationRecord, now: number): Promise<void> {
  if (row.inquiryId === undefined) return;
  const inquiry = await inquiryByNumber(db, row.inquiryId);
  if (!inquiry || inquiry.conversationId === row.id) return;
  await db.inquiries.put({ ...inquiry, conversationId: row.id, updatedAt: now });
  await moveWords(db, inquiry.id, row.id, now);
  const partial = await verdictOn(db, inquiry.id);
  if (partial) await db.verdicts.delete(partial.id);
}

interface Told {
  old: ConversationRecord | undefined;
  row: ConversationRecord;
  /** Conversations that were copies of this one's first words before those changed. */
  left: readonly ConversationRecord[];
  messages: Awaited<ReturnType<typeof allMessages>>;
  buyer: BuyerRecord;
  cardBefore: BuyerRecord | undefined;
}

/** Judges, puts the outcome into the row, and has those judged anew whose facts have changed by this one. */
async function judgeAndSettle(deps: Deps, judging: Judging, told: Told, now: number): Promise<void> {
  const { db } = deps;
  const { row, buyer, messages } = told;
  const related = await relatedTo(db, row);
  const { country, ...outcome } = await judgeConversation(deps, judging, { row, messages, buyer, related });
  if (country !== buyer.country) await db.buyers.put({ ...buyer, country, updatedAt: now });
  if (outcome.level !== row.level || outcome.priority !== row.priority) {
    await db.conversations.put({ ...row, ...outcome, updatedAt: now });
  }
  if (row.lastFrom === 'us' && told.old?.lastFrom !== 'us') await orderLearningSoon(db, now);
  if (!concernsOthers(told)) return;
  // Of copies only the later ones have this one among what came before them.
  const others = [...related.rows, ...told.left].filter((one) => one.buyerId === row.buyerId || isBefore(row, one));
  const ids = [...new Set(others.map((one) => one.id))];
  if ((await markStale(db, ids, now)) > 0) await db.jobs.put({ id: 'rejudge', dueAt: now });
}

/** Whether something changed that other conversations are judged by: the first words, or the buyer's card. */
function concernsOthers({ old, row, buyer, cardBefore }: Told): boolean {
  if (old?.firstText !== row.firstText || old?.firstMessageAt !== row.firstMessageAt) return true;
  return old?.buyerId !== buyer.id || JSON.stringify(cardBefore?.card) !== JSON.stringify(buyer.card);
}
