import { LEVELS, type Level } from '../engine/inquiry/verdict';
import type { PageKind } from '../snapshots/page';
import { countUnanswered } from './conversations';
import { db } from './db';
import { wordOn } from './feedback';
import { allMessages, newestMessages } from './messages';
import { healthOf } from './page-health';
import { activePack, savedPacks } from './rule-packs';
import type {
  BuyerRecord,
  ConversationRecord,
  FeedbackRecord,
  JobRecord,
  MessageRecord,
  NoticeRecord,
  OpenPageRecord,
  PageHealthRecord,
  RulePackRecord,
  SelectionRecord,
  VerdictRecord,
} from './rows';
import { verdictOn } from './verdicts';

/*
 * What panel, popup and settings page read, all of it through `liveQuery`. Every function is a pure read of the store, goes
 * by index and awaits nothing else, so that the live query sees all it depends on (codebases.md §3.2).
 */

/** What the tab shows now. */
export async function openPageFor(tabId: number): Promise<OpenPageRecord | undefined> {
  return db().openPages.get(tabId);
}

export async function conversation(id: string): Promise<ConversationRecord | undefined> {
  return db().conversations.get(id);
}

/** The engine's verdict on a conversation, inquiry or selection; the rep's word stands apart, see `feedbackFor`. */
export async function verdictFor(subjectId: string): Promise<VerdictRecord | undefined> {
  return verdictOn(db(), subjectId);
}

/** The rep's word in force on it. */
export async function feedbackFor(subjectId: string): Promise<FeedbackRecord | undefined> {
  return wordOn(db(), subjectId);
}

export async function buyer(id: string): Promise<BuyerRecord | undefined> {
  return db().buyers.get(id);
}

/** The newest `limit` messages, oldest of them first. */
export async function messagesOf(conversationId: string, limit: number): Promise<MessageRecord[]> {
  return newestMessages(db(), conversationId, limit);
}

/**
 * The message a piece of evidence points at: `m<i>` (see `Span.part`) counts what people said, in order; the platform's own
 * messages and its automatic reception are not counted, just as when it was judged. Undefined for `subject` and `text`.
 */
export async function messageOfPart(conversationId: string, part: string): Promise<MessageRecord | undefined> {
  const index = /^m(\d+)$/.exec(part)?.[1];
  if (index === undefined) return undefined;
  return (await allMessages(db(), conversationId)).filter(isSpoken)[Number(index)];
}

function isSpoken({ from, kind, automatic }: MessageRecord): boolean {
  return kind !== 'system' && (from === 'buyer' || (from === 'us' && automatic !== true));
}

export interface History {
  /** Conversations of each channel with this buyer. */
  chats: number;
  inquiries: number;
  /** First and last message of either side, ms UTC; undefined when no time was ever printed. */
  firstAt?: number;
  lastAt?: number;
  messages: number;
}

/** Most conversations a history is made of; a buyer with more is counted up to here. */
const HISTORY_LIMIT = 1_000;

/** What we have had to do with this buyer so far. */
export async function historyWithBuyer(buyerId: string): Promise<History> {
  const rows = await db().conversations.where('buyerId').equals(buyerId).limit(HISTORY_LIMIT).toArray();
  const history: History = { chats: 0, inquiries: 0, messages: 0 };
  for (const row of rows) {
    if (row.channel === 'tm') history.chats += 1;
    else history.inquiries += 1;
    history.messages += row.messageCount;
    if (row.firstMessageAt !== undefined) history.firstAt = Math.min(history.firstAt ?? Infinity, row.firstMessageAt);
    if (row.lastMessageAt !== undefined) history.lastAt = Math.max(history.lastAt ?? 0, row.lastMessageAt);
  }
  return history;
}

/** Conversations waiting for our answer, by verdict (the rep's word counts first). */
export async function countsByLevel(): Promise<Record<Level, number>> {
  const store = db();
  const counts = await Promise.all(LEVELS.map((level) => countUnanswered(store, level)));
  return Object.fromEntries(LEVELS.map((level, i) => [level, counts[i] ?? 0])) as Record<Level, number>;
}

/** Health of every field of this kind of page; see `isMissing`. */
export async function pageHealth(page: PageKind): Promise<PageHealthRecord[]> {
  return healthOf(db(), page);
}

/** The saved rule pack in use; undefined = the built-in one. */
export async function activeRulePack(): Promise<RulePackRecord | undefined> {
  return activePack(db());
}

/** The newest `limit` saved rule packs, newest first. */
export async function savedRulePacks(limit: number): Promise<RulePackRecord[]> {
  return savedPacks(db(), limit);
}

/** The newest text selected by hand, in this tab if given. */
export async function latestSelection(tabId?: number): Promise<SelectionRecord | undefined> {
  const newest = db().selections.orderBy('at').reverse();
  return tabId === undefined ? newest.first() : newest.filter((row) => row.tabId === tabId).first();
}

/** The waiting deletion of all data, if any: its `dueAt` is for the countdown. */
export async function pendingDeletion(): Promise<JobRecord | undefined> {
  return db().jobs.get('delete-all');
}

/** What the user should know now, e.g. that the disk is full. */
export async function notices(): Promise<NoticeRecord[]> {
  return db().notices.toArray();
}

/** Rows by table, for the settings page. */
export async function rowCounts(): Promise<{ conversations: number; messages: number; buyers: number }> {
  const store = db();
  const [conversations, messages, buyers] = await Promise.all([
    store.conversations.count(),
    store.messages.count(),
    store.buyers.count(),
  ]);
  return { conversations, messages, buyers };
}

/** Bytes used by this extension and what the browser allows; undefined where it does not tell. Not a store read. */
export async function storageEstimate(): Promise<{ used?: number; quota?: number }> {
  const { usage, quota } = await navigator.storage.estimate();
  return { used: usage, quota };
}
