import { orderInbox, type Place, type Waiting } from '../engine/inquiry/inbox-order';
import type { Bilingual } from '../engine/inquiry/signal';
import { tidy } from '../shared/text';
import { DAY, parsePrintedTime } from '../shared/time';
import { valueOf } from '../snapshots/field';
import { db, type PortsideDb } from './db';
import { effective } from './effective';
import { inForce } from './feedback';
import type { BuyerRecord, ConversationRecord, FeedbackRecord, InquiryRecord, VerdictRecord } from './rows';
import { verdictsOn } from './verdicts';

/** A buyer in the inbox. */
export interface InboxBuyer extends Waiting {
  /** `inquiry` = known by its row in the list only. */
  subject: 'conversation' | 'inquiry';
  channel: ConversationRecord['channel'];
  /** As printed, tidied; empty when the page did not show it. */
  name: string;
  /** ISO-2. */
  country?: string;
  /** `since` is the latest it can have been: the page printed the day only. */
  atLeast?: true;
  /** The platform's number of an inquiry. */
  inquiryId?: string;
}

export interface InboxPlace extends Place<InboxBuyer> {
  /** What speaks most for the verdict; undefined when the rep has decided or nothing was found. */
  reason?: Bilingual;
}

export interface Inbox {
  /** The first few, in the order in which to answer them. */
  next: InboxPlace[];
  /** How many are to be answered altogether. */
  waiting: number;
  /** The newest few of those to report, and of junk, with how many there are. */
  report: { list: InboxBuyer[]; all: number };
  junk: { list: InboxBuyer[]; all: number };
  /** More are waiting than were looked at: the numbers are "at least". */
  capped: boolean;
}

/** How many are shown. */
export const INBOX_SHOWN = 8;
/** Only who wrote in these days is today's work; what has lain longer is for the follow-up. */
const WINDOW = 3 * DAY;
/** Newest conversations and list rows looked at, so that a flood costs no more than a busy day. */
const MOST_CONVERSATIONS = 200;
const MOST_INQUIRIES = 200;

/** States of a list row in which the last word is certainly the buyer's; of any other it is not known whose turn it is. */
const OUR_TURN = /^(?:新询盘|未读|待回复|待处理|new inquiry|new|unread|pending)$/i;

interface Gathered {
  list: InboxBuyer[];
  capped: boolean;
}

/** Who waits for our answer now, in the order in which to answer. Pure read, by index, capped. */
export async function inbox(now: number): Promise<Inbox> {
  const store = db();
  const { list, capped } = await gather(store, now);
  const { answer, report, junk } = orderInbox(list, now);
  const next = answer.slice(0, INBOX_SHOWN);
  const reasons = await reasonsFor(store, next);
  return {
    next: next.map((place) => ({ ...place, reason: reasons.get(place.waiting.id) })),
    waiting: answer.length,
    report: { list: report.slice(0, INBOX_SHOWN), all: report.length },
    junk: { list: junk.slice(0, INBOX_SHOWN), all: junk.length },
    capped,
  };
}

/** Place in the order, from 1, by id of conversation or inquiry; the first few only. For the worker. */
export async function inboxRanks(store: PortsideDb, now: number): Promise<Map<string, number>> {
  const { answer } = orderInbox((await gather(store, now)).list, now);
  return new Map(answer.slice(0, INBOX_SHOWN).map(({ waiting, rank }) => [waiting.id, rank]));
}

async function gather(store: PortsideDb, now: number): Promise<Gathered> {
  const [conversations, inquiries] = await Promise.all([fromConversations(store, now), fromInquiries(store, now)]);
  return { list: [...conversations.list, ...inquiries.list], capped: conversations.capped || inquiries.capped };
}

async function fromConversations(store: PortsideDb, now: number): Promise<Gathered> {
  const rows = await store.conversations
    .where('[unanswered+lastMessageAt]')
    .between([1, now - WINDOW], [1, Infinity])
    .reverse()
    .limit(MOST_CONVERSATIONS)
    .toArray();
  const buyers = await store.buyers.bulkGet(rows.map((row) => row.buyerId));
  return { list: rows.map((row, i) => ofConversation(row, buyers[i])), capped: rows.length === MOST_CONVERSATIONS };
}

function ofConversation(row: ConversationRecord, buyer: BuyerRecord | undefined): InboxBuyer {
  const { id, level, priority, lastMessageAt, channel, name, inquiryId } = row;
  return {
    id,
    subject: 'conversation',
    channel,
    name: tidy(name),
    level,
    priority,
    since: lastMessageAt,
    blueLabel: buyer !== undefined && valueOf(buyer.card.blueLabel) === true,
    country: buyer?.country,
    inquiryId,
  };
}

/** Ids sort by when a row was first seen, so the newest stand last. */
async function fromInquiries(store: PortsideDb, now: number): Promise<Gathered> {
  const newest = await store.inquiries.orderBy('id').reverse().limit(MOST_INQUIRIES).toArray();
  const rows = newest.filter(
    (record) => isOurTurn(record) && (sinceOf(record).since ?? record.createdAt) >= now - WINDOW,
  );
  const ids = rows.map(({ id }) => id);
  const [verdicts, words] = await Promise.all([verdictsOn(store, ids), wordsBySubject(store, ids)]);
  return {
    list: rows.map((record) => ofInquiry(record, verdicts.get(record.id), words.get(record.id) ?? [])),
    capped: rows.length === MOST_INQUIRIES,
  };
}

function isOurTurn({ conversationId, row }: InquiryRecord): boolean {
  return conversationId === undefined && (valueOf(row.unread) === true || OUR_TURN.test(valueOf(row.status) ?? ''));
}

/**
 * When the buyer wrote, as far as the row tells. Most lists print the day only: then it was no later than the end of that day,
 * nor than when we saw the row, and the wait is at least that long.
 */
function sinceOf({ row, updatedAt }: InquiryRecord): Pick<InboxBuyer, 'since' | 'atLeast'> {
  const printed = valueOf(row.updatedAt) ?? valueOf(row.createdAt) ?? '';
  const since = parsePrintedTime(printed) ?? undefined;
  if (since === undefined || /\d:\d/.test(printed)) return { since };
  return { since: Math.min(since + DAY, Math.max(since, updatedAt)), atLeast: true };
}

function ofInquiry(
  record: InquiryRecord,
  verdict: VerdictRecord | undefined,
  words: readonly FeedbackRecord[],
): InboxBuyer {
  const { level, priority } = effective(verdict?.verdict, inForce(words)?.word);
  return {
    id: record.id,
    subject: 'inquiry',
    channel: 'inquiry',
    name: tidy(valueOf(record.row.name) ?? ''),
    level,
    priority,
    ...sinceOf(record),
    // The list does not show it.
    blueLabel: false,
    inquiryId: record.inquiryId,
  };
}

async function wordsBySubject(store: PortsideDb, ids: readonly string[]): Promise<Map<string, FeedbackRecord[]>> {
  const bySubject = new Map<string, FeedbackRecord[]>();
  for (const word of await store.feedback.where('subjectId').anyOf(ids).toArray()) {
    bySubject.set(word.subjectId, [...(bySubject.get(word.subjectId) ?? []), word]);
  }
  return bySubject;
}

/** The heaviest reason of each verdict that the rep has not overruled. */
async function reasonsFor(store: PortsideDb, places: readonly Place<InboxBuyer>[]): Promise<Map<string, Bilingual>> {
  const ids = places.map(({ waiting }) => waiting.id);
  const verdicts = await verdictsOn(store, ids);
  return new Map(
    places.flatMap(({ waiting: { id, level } }) => {
      const verdict = verdicts.get(id)?.verdict;
      const reason = verdict?.level === level ? verdict.evidence[0]?.reason : undefined;
      return reason === undefined ? [] : [[id, reason] as const];
    }),
  );
}
