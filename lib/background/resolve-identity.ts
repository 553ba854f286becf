import { nameKey, tidy } from '../shared/text';
import type { Identity, MessageSeen } from '../snapshots/conversation';
import { valueOf } from '../snapshots/field';
import type { PageKind } from '../snapshots/page';
import { conversationByKey, conversationsNamed, freeWeakKey } from '../store/conversations';
import type { PortsideDb } from '../store/db';
import { allMessages, conversationOf, messageIdsWith } from '../store/messages';
import type { ConversationRecord } from '../store/rows';

/** Whose conversation the page shows, as far as the page tells. */
export interface Who {
  channel: ConversationRecord['channel'];
  /** `c:<customerId>` or `q:<inquiryId>`; undefined while only a name is known. */
  key?: string;
  name: string;
  nameKey: string;
  customerId?: string;
  inquiryId?: string;
}

/**
 * Reads the identity. A chat is one per customer, an inquiry thread has its own number: the same buyer's chat and inquiries
 * are different conversations. Null when not even a name is legible: then nothing may be stored.
 */
export function identify(identity: Identity, page: PageKind): Who | null {
  const channel = page === 'inquiry-detail' ? 'inquiry' : 'tm';
  const customerId = valueOf(identity.customerId);
  const inquiryId = valueOf(identity.inquiryId);
  const name = tidy(valueOf(identity.name) ?? '');
  const id = channel === 'inquiry' ? inquiryId : customerId;
  if (id === undefined && name === '') return null;
  const who: Who = { channel, name, nameKey: nameKey(name) };
  if (id !== undefined) who.key = `${channel === 'inquiry' ? 'q' : 'c'}:${id}`;
  if (customerId !== undefined) who.customerId = customerId;
  if (inquiryId !== undefined) who.inquiryId = inquiryId;
  return who;
}

/** What the store knows of this conversation. */
export interface Match {
  /** The row it belongs to; undefined = a new one. */
  row?: ConversationRecord;
  /** Rows kept under a name only that turn out to be this conversation: to be merged into it. */
  weak: ConversationRecord[];
}

/** Messages looked up when comparing by content; spread evenly over what the page shows. */
const COMPARED = 40;
/** Stored messages with such a fingerprint that are looked at; one fingerprint is hardly ever in more than two conversations. */
const LOOKED_AT = 200;

/**
 * Finds the stored conversation. Ids decide where there are any. A name alone never does: two buyers can share it, so the
 * conversation must share a message that says enough (`isTelling`), or be the very same messages.
 *
 * @param shown the conversation this visit showed a moment ago, if any; settles the case of messages too short to tell.
 */
export async function findConversation(
  db: PortsideDb,
  who: Who,
  messages: readonly MessageSeen[],
  shown: ConversationRecord | undefined,
): Promise<Match> {
  const strong = who.key === undefined ? undefined : await conversationByKey(db, who.key);
  if (who.key !== undefined && !(await anyWeak(db, who))) return { row: strong, weak: [] };
  const sharing = await sharingMessages(db, who, messages);
  const short = sharing.length > 0 ? [] : await sameShort(db, who, messages, shown);
  if (who.key === undefined) {
    const rows = [...sharing, ...short.slice(0, 1)];
    return settle(rows.find((row) => !isWeak(row)) ?? rows[0], rows);
  }
  const rows = [...sharing, ...short.filter(isWeak).slice(0, 1)];
  return settle(strong ?? rows.find(isWeak), rows);
}

/** All rows under a name only that share a telling message with one page are one conversation. */
function settle(row: ConversationRecord | undefined, rows: readonly ConversationRecord[]): Match {
  return { row, weak: rows.filter((one) => isWeak(one) && one.id !== row?.id) };
}

/** Known by a name only. */
function isWeak(row: ConversationRecord): boolean {
  return row.key.startsWith('n:');
}

async function anyWeak(db: PortsideDb, who: Who): Promise<boolean> {
  return (await db.conversations.where('key').startsWith(`n:${who.nameKey}#`).limit(1).count()) > 0;
}

/** Conversations under this name and channel that share a telling message, most shared first, then oldest. */
async function sharingMessages(
  db: PortsideDb,
  who: Who,
  messages: readonly MessageSeen[],
): Promise<ConversationRecord[]> {
  const fps = spread(messages.filter(isTelling)).map((message) => message.fp);
  if (fps.length === 0 || who.nameKey === '') return [];
  const shared = new Map<string, number>();
  for (const id of await messageIdsWith(db, fps, LOOKED_AT)) {
    const conversation = conversationOf(id);
    shared.set(conversation, (shared.get(conversation) ?? 0) + 1);
  }
  const rows = (await db.conversations.bulkGet([...shared.keys()])).filter((row) => row !== undefined);
  return rows
    .filter((row) => row.nameKey === who.nameKey && row.channel === who.channel)
    .sort((a, b) => (shared.get(b.id) ?? 0) - (shared.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
}

/** UTF-16 units from which a message with a printed time is nobody else's. */
const TELLING = 12;

/**
 * Whether sharing this message makes two conversations one. It needs a time (part of its fingerprint) and some content: "hi"
 * at the same minute can be two buyers, and so can our own automatic greeting.
 */
export function isTelling(message: MessageSeen): boolean {
  if (message.at === null || message.automatic === true || message.from === 'system') return false;
  return message.attachments.length > 0 || tidy(message.text).length >= TELLING;
}

function spread(messages: readonly MessageSeen[]): readonly MessageSeen[] {
  if (messages.length <= COMPARED) return messages;
  const step = (messages.length - 1) / (COMPARED - 1);
  return Array.from({ length: COMPARED }, (_, i) => messages[Math.round(i * step)]).filter((one) => one !== undefined);
}

/** Rows of one name that are compared message by message. */
const SAME_NAME = 200;

/**
 * For messages that tell too little: conversations of the same name with these very messages at the same printed times; or,
 * where not even times are printed, the one this visit showed a moment ago.
 */
async function sameShort(
  db: PortsideDb,
  who: Who,
  messages: readonly MessageSeen[],
  shown: ConversationRecord | undefined,
): Promise<ConversationRecord[]> {
  if (who.nameKey === '' || messages.length === 0) return [];
  const times = messages.map((message) => message.at).filter((at) => at !== null);
  const named = times.length > 0 ? await conversationsNamed(db, who.nameKey, SAME_NAME) : shown ? [shown] : [];
  const found: ConversationRecord[] = [];
  for (const row of named) {
    if (row.nameKey !== who.nameKey || row.channel !== who.channel || !canOverlap(row, times)) continue;
    if (await oneHoldsOther(db, row, messages)) found.push(row);
  }
  return found;
}

/** Cheap first look: whether the row's span of time touches that of the page. */
function canOverlap(row: ConversationRecord, times: readonly number[]): boolean {
  if (times.length === 0 || row.firstMessageAt === undefined || row.lastMessageAt === undefined) return true;
  return row.firstMessageAt <= Math.max(...times) && row.lastMessageAt >= Math.min(...times);
}

/** Whether either has all messages of the other, and neither is empty. */
async function oneHoldsOther(
  db: PortsideDb,
  row: ConversationRecord,
  messages: readonly MessageSeen[],
): Promise<boolean> {
  const stored = new Set((await allMessages(db, row.id)).map((message) => message.fp));
  const here = new Set(messages.map((message) => message.fp));
  return stored.size > 0 && (isWithin(stored, here) || isWithin(here, stored));
}

function isWithin(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  return small.size <= large.size && [...small].every((one) => large.has(one));
}

/** The key a new conversation gets. */
export async function keyFor(db: PortsideDb, who: Who): Promise<string> {
  return who.key ?? freeWeakKey(db, who.nameKey);
}
