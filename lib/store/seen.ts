import type { Level } from '../engine/inquiry/verdict';
import { isSameSending } from './conversations';
import { db } from './db';
import { inForce, type Word } from './feedback';
import { copiesNear, countSaying, firstSaying, type Copy } from './fingerprints';
import type { ConversationRecord, FeedbackRecord } from './rows';

/** Conversations read; beyond them it is said "at least". */
const MOST = 60;
/** Conversations told one by one. */
const LISTED = 20;

/** Another conversation that began with these words, and what became of it. */
export interface SeenOnce {
  id: string;
  name: string;
  /** When it began, ms UTC; undefined when no time was printed. */
  at?: number;
  /** In force: the rep's word first. */
  level: Level;
  /** The rep's word, where there is one. */
  word?: Word;
  /** We had the last word. */
  answered: boolean;
  /** Some words differ beyond names, numbers and dates. */
  edited: boolean;
  /** The platform's number, where it is an inquiry: the way to it. */
  inquiryId?: string;
}

export interface SeenBefore {
  /** How often these words came, this time included. */
  times: number;
  /** Under how many names. */
  names: number;
  /** There are more than were counted. */
  atLeast: boolean;
  /** When they came first, ms UTC. */
  since?: number;
  /** The newest others. */
  list: SeenOnce[];
}

/**
 * Where else the first words of a conversation were seen, copies with other names, numbers and small edits included. Pure
 * read by index, for the live query.
 *
 * @returns undefined when they were not, or say too little to be known again.
 */
export async function seenBefore(conversationId: string): Promise<SeenBefore | undefined> {
  const row = await db().conversations.get(conversationId);
  if (row?.textKey === undefined) return undefined;
  const copies = await copiesNear(db(), row.textKey, row.id, MOST);
  const others = sendings(row, copies);
  if (others.length === 0) return undefined;
  const unread = await unreadOf(copies);
  const rows = [row, ...others.map((copy) => copy.row)];
  const times = [...rows, ...unread.first].flatMap(({ firstMessageAt }) => firstMessageAt ?? []);
  return {
    times: rows.length + unread.count,
    names: new Set(rows.map(({ nameKey }) => nameKey)).size,
    atLeast: unread.count > 0 || copies.length >= MOST,
    ...(times.length === 0 ? {} : { since: Math.min(...times) }),
    list: await tell(others.slice(0, LISTED)),
  };
}

/** The others, newest first; a message that the platform shows in two places counts once. */
function sendings(own: ConversationRecord, copies: readonly Copy[]): Copy[] {
  const kept: Copy[] = [];
  for (const copy of copies) {
    const { row } = copy;
    if (row.id === own.id || isSameSending(row, own) || kept.some((one) => isSameSending(row, one.row))) continue;
    kept.push(copy);
  }
  return kept.sort((a, b) => begun(b.row) - begun(a.row));
}

function begun({ firstMessageAt, createdAt }: ConversationRecord): number {
  return firstMessageAt ?? createdAt;
}

/** Of texts with more conversations than were read: how many more, and their first ones. */
async function unreadOf(copies: readonly Copy[]): Promise<{ count: number; first: ConversationRecord[] }> {
  const read = new Map<string, number>();
  for (const { row } of copies) read.set(row.textKey ?? '', (read.get(row.textKey ?? '') ?? 0) + 1);
  const unread = { count: 0, first: [] as ConversationRecord[] };
  for (const [textKey, seen] of read) {
    const more = (await countSaying(db(), textKey)) - seen;
    if (more <= 0) continue;
    unread.count += more;
    unread.first.push(...(await firstSaying(db(), textKey)));
  }
  return unread;
}

async function tell(copies: readonly Copy[]): Promise<SeenOnce[]> {
  const ids = copies.map(({ row }) => row.id);
  const words = new Map<string, FeedbackRecord[]>();
  for (const word of await db().feedback.where('subjectId').anyOf(ids).toArray()) {
    words.set(word.subjectId, [...(words.get(word.subjectId) ?? []), word]);
  }
  return copies.map(({ row, alike }) => ({
    id: row.id,
    name: row.name,
    at: row.firstMessageAt,
    level: row.level,
    word: inForce(words.get(row.id) ?? [])?.word,
    answered: row.lastFrom === 'us',
    edited: alike < 1,
    inquiryId: row.channel === 'inquiry' ? row.inquiryId : undefined,
  }));
}
