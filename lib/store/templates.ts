import { DAY } from '../shared/time';
import { db as shared, type PortsideDb } from './db';
import { byTime, messageId, saidAt } from './messages';
import type { ConversationRecord, MessageRecord, ReplyUseRecord } from './rows';

/** What became of a template so far. */
export interface TemplateResult {
  /** Times it was put into a composer or copied. */
  used: number;
  /** Letters that were seen among our messages, the newest ones only (`NEWEST_SENT`). */
  sent: number;
  /** Of those, how often the buyer wrote again afterwards. */
  answered: number;
}

/** Letters the share of answers is worked out from: how a template does lately, at the same cost however long one has worked. */
const NEWEST_SENT = 1_000;
/** A letter is noted as sent when the page is read, at most this long after it was written. */
const NOTED_WITHIN = 2 * DAY;
/** Messages of a conversation looked at after a letter. */
const MESSAGES_AFTER = 100;

/**
 * What became of each template, by its id. Keys of indexes, the newest letters, and for those the messages that came after;
 * in one transaction, as one for each letter costs more than the reading.
 */
export async function templateResults(database: PortsideDb = shared()): Promise<Map<string, TemplateResult>> {
  return database.transaction('r', database.replyUses, database.conversations, database.messages, async () => {
    const sent = await sentLately(database);
    const [used, answered] = await Promise.all([countUses(database), answeredOf(database, sent)]);
    const results = new Map<string, TemplateResult>();
    const of = (templateId: string): TemplateResult => {
      const known = results.get(templateId) ?? { used: 0, sent: 0, answered: 0 };
      results.set(templateId, known);
      return known;
    };
    for (const [templateId, count] of used) of(templateId).used = count;
    for (const { id, templateId } of sent) {
      of(templateId).sent += 1;
      if (answered.has(id)) of(templateId).answered += 1;
    }
    return results;
  });
}

function sentLately(database: PortsideDb): Promise<ReplyUseRecord[]> {
  const range = database.replyUses.where('[event+at]').between(['sent', 0], ['sent', Number.MAX_SAFE_INTEGER]);
  return range.reverse().limit(NEWEST_SENT).toArray();
}

/** Times each template was inserted or copied. Two sets of keys are met, so that no letter is read. */
async function countUses(database: PortsideDb): Promise<Map<string, number>> {
  const uses = database.replyUses;
  const keys = await Promise.all(
    ['inserted', 'copied'].map((event) =>
      uses.where('[event+at]').between([event, 0], [event, Number.MAX_SAFE_INTEGER]).primaryKeys(),
    ),
  );
  const counted = new Set(keys.flat());
  const templateIds = (await uses.orderBy('templateId').uniqueKeys()).filter((key) => typeof key === 'string');
  const counts = await Promise.all(
    templateIds.map(async (templateId): Promise<[string, number]> => {
      const of = await uses.where('templateId').equals(templateId).primaryKeys();
      return [templateId, of.filter((id) => counted.has(id)).length];
    }),
  );
  return new Map(counts);
}

/** Ids of the letters after which the buyer wrote again. */
async function answeredOf(database: PortsideDb, sent: readonly ReplyUseRecord[]): Promise<Set<string>> {
  const ids = [...new Set(sent.map(({ conversationId }) => conversationId))];
  const rows = await database.conversations.bulkGet(ids);
  const byId = new Map(rows.flatMap((row): [string, ConversationRecord][] => (row ? [[row.id, row]] : [])));
  const answered = new Set<string>();
  await Promise.all(
    sent.map(async (use) => {
      const row = byId.get(use.conversationId);
      if (row && (await isAnswered(database, row, use))) answered.add(use.id);
    }),
  );
  return answered;
}

/** The conversation's last word tells it mostly; the messages are read where it does not. */
async function isAnswered(database: PortsideDb, row: ConversationRecord, use: ReplyUseRecord): Promise<boolean> {
  const { lastFrom, lastMessageAt = 0 } = row;
  if (lastFrom === 'buyer' && lastMessageAt > use.at) return true;
  const messages = await around(database, use);
  // The newest message of ours up to the moment the letter was noted: the letter, or something said still later.
  const letter = messages.findLastIndex((message) => isOurs(message) && saidAt(message) <= use.at);
  const later = letter < 0 ? messages.filter((message) => saidAt(message) > use.at) : messages.slice(letter + 1);
  return later.some(({ from, kind }) => from === 'buyer' && kind !== 'system');
}

function isOurs({ from, automatic, kind }: MessageRecord): boolean {
  return from === 'us' && automatic !== true && kind !== 'system';
}

/** Messages from shortly before a letter was noted; those without a printed time stand first in the table and are asked apart. */
async function around(database: PortsideDb, { conversationId, at }: ReplyUseRecord): Promise<MessageRecord[]> {
  const from = Math.max(1, at - NOTED_WITHIN);
  const key = (time: number): string => messageId(conversationId, time, '');
  const between = (lower: string, upper: string) =>
    database.messages.where('id').between(lower, upper, true, false).limit(MESSAGES_AFTER).toArray();
  const [untimed, timed] = await Promise.all([between(key(0), key(1)), between(key(from), `${conversationId}/`)]);
  return [...untimed.filter((message) => saidAt(message) >= from), ...timed].sort(byTime);
}

/** The conversations something was said in last, newest first. */
export function latestConversations(limit: number): Promise<ConversationRecord[]> {
  return shared().conversations.orderBy('lastMessageAt').reverse().limit(limit).toArray();
}
