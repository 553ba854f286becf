import { LEVEL_TEXTS } from '../i18n/levels';
import { defineTexts, say, type Language } from '../i18n/texts';
import type { Chip } from '../snapshots/snapshot';
import { withReopen, type PortsideDb } from '../store/db';
import { effective } from '../store/effective';
import { inForce } from '../store/feedback';
import { inboxRanks } from '../store/inbox';
import { lookUp } from '../store/lookup';
import type { ConversationRecord, FeedbackRecord, InquiryRecord, ListedRow, VerdictRecord } from '../store/rows';
import { samePreview } from './preview-key';

const TEXTS = defineTexts({
  byHand: ['你判的', 'Your call'],
  partial: ['只看了列表，打开后再细看', 'From the list only; open it for a closer look'],
  rank: ['第 {n} 个回', 'Answer as no. {n}'],
});

/** Words on one subject that are looked at; nobody changes his mind more often. */
const MOST_WORDS = 100;

/** Row key → id of the conversation, inquiry or nothing. */
type Subjects = Map<string, string>;

/**
 * Chips for the rows of a page's list and for the open conversation. A row gets a chip only when it is certain whose row it
 * is; otherwise none: a verdict under the wrong name is worse than no verdict.
 *
 * @param now ms UTC; the order in which to answer depends on it.
 */
export async function chipsFor(
  db: PortsideDb,
  rows: readonly ListedRow[],
  openId: string | undefined,
  language: Language,
  now: number,
): Promise<{ rows: Record<string, Chip>; open: Chip | null }> {
  const subjects = await subjectsOf(db, rows);
  const ids = [...new Set([...subjects.values(), ...(openId === undefined ? [] : [openId])])];
  const [verdicts, words, ranks] = await Promise.all([
    lookUp<VerdictRecord>(db, 'verdicts', 'subjectId', ids),
    lookUp<FeedbackRecord>(db, 'feedback', 'subjectId', ids, MOST_WORDS),
    // Places are for finding one's way in a list; by the header of the open conversation they would only distract.
    subjects.size === 0 ? new Map<string, number>() : withReopen(db, () => inboxRanks(db, now)),
  ]);
  const chipOf = (id: string, rank?: number): Chip | undefined => {
    const verdict = verdicts.get(id)?.[0];
    return verdict && makeChip(verdict, inForce(words.get(id) ?? [])?.word, language, rank);
  };
  const chips = [...subjects].flatMap(([key, id]) => {
    const chip = chipOf(id, ranks.get(id));
    return chip ? [[key, chip] as const] : [];
  });
  // Keys come from the page: `fromEntries` makes a plain property even of "__proto__".
  return { rows: Object.fromEntries(chips), open: (openId === undefined ? undefined : chipOf(openId)) ?? null };
}

async function subjectsOf(db: PortsideDb, rows: readonly ListedRow[]): Promise<Subjects> {
  const [inquiries, chats] = await Promise.all([inquirySubjects(db, rows), chatSubjects(db, rows)]);
  return new Map([...inquiries, ...chats]);
}

/** Inquiry rows carry their number: exact. */
async function inquirySubjects(db: PortsideDb, rows: readonly ListedRow[]): Promise<Subjects> {
  const numbers = rows.flatMap(({ inquiryId }) => (inquiryId === undefined ? [] : [inquiryId]));
  const stored = await lookUp<InquiryRecord>(db, 'inquiries', 'inquiryId', numbers);
  const subjects: Subjects = new Map();
  for (const { key, inquiryId } of rows) {
    const record = inquiryId === undefined ? undefined : stored.get(inquiryId)?.[0];
    if (record) subjects.set(key, record.conversationId ?? record.id);
  }
  return subjects;
}

/** Conversations of one name that are looked at; with more, the name says nothing. */
const SAME_NAME = 20;

/** Chat rows carry a name and the start of the last message only (seller-pages.md §2.2). */
async function chatSubjects(db: PortsideDb, rows: readonly ListedRow[]): Promise<Subjects> {
  const byName = new Map<string, ListedRow[]>();
  for (const row of rows) {
    if (row.nameKey) byName.set(row.nameKey, [...(byName.get(row.nameKey) ?? []), row]);
  }
  const stored = await lookUp<ConversationRecord>(db, 'conversations', 'nameKey', byName.keys(), SAME_NAME);
  return new Map([...byName].flatMap(([name, listed]) => matchRows(listed, stored.get(name) ?? [])));
}

/**
 * Which row is which conversation, all of one name: where exactly one row and one conversation agree on the last message.
 * The name alone never does it, not even when there is one of each: the list loads as it is scrolled, so a namesake may
 * stand further down, and a message not read yet is not part of the verdict.
 */
export function matchRows(rows: readonly ListedRow[], named: readonly ConversationRecord[]): [string, string][] {
  const chats = named.filter((row) => row.channel === 'tm');
  if (chats.length === 0 || named.length === SAME_NAME) return [];
  const pairs = rows.flatMap((row) =>
    chats
      .filter((chat) => samePreview(row.previewKey ?? '', chat.previewKey ?? ''))
      .map((chat) => [row, chat] as const),
  );
  const certain = pairs.filter(
    ([row, chat]) => pairs.filter((pair) => pair[0] === row || pair[1] === chat).length === 1,
  );
  return certain.map(([row, chat]) => [row.key, chat.id]);
}

function makeChip(
  record: VerdictRecord,
  word: Parameters<typeof effective>[1],
  language: Language,
  rank?: number,
): Chip {
  const { level, priority, byHand } = effective(record.verdict, word);
  const title = titleOf(record, byHand, language);
  const chip: Chip = {
    level,
    priority,
    partial: record.partial,
    byHand,
    word: say(LEVEL_TEXTS[level], language),
    title,
  };
  if (rank === undefined) return chip;
  const place = say(TEXTS.rank, language, { n: rank });
  return { ...chip, rank, title: title === '' ? place : join([place, title], language) };
}

/** One line: who decided, or the heaviest reason. */
function titleOf({ verdict, partial }: VerdictRecord, byHand: boolean, language: Language): string {
  if (byHand) return say(TEXTS.byHand, language);
  const reason = verdict.evidence[0]?.reason[language];
  const parts = [reason, partial ? say(TEXTS.partial, language) : undefined].filter((part) => part !== undefined);
  return join(parts, language);
}

function join(parts: readonly string[], language: Language): string {
  return parts.join(language === 'zh' ? '；' : '; ');
}
