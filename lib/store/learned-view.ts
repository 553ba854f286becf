import type { Level } from '../engine/inquiry/verdict';
import { valueOf } from '../snapshots/field';
import { db } from './db';
import { learnedSummary, wordsInForce } from './learned';
import type { ForgottenRecord, LearnedExample, LearnedSummary } from './rows';
import { verdictsBefore } from './verdicts';

/** How many of the newest verdicts are looked at. */
export const LOOKED_AT = 500;
const NAME = 80;

/** What a row of the settings page is about. */
export interface SubjectName {
  subjectId: string;
  /** The buyer's name, or the beginning of a selected text; may be empty. */
  name: string;
  /** Of an inquiry: its number, for opening it. */
  inquiryId?: string;
}

/** A verdict that would be another without what was learned. */
export interface LearnedChange extends SubjectName {
  from: Level;
  to: Level;
}

export interface LearnedView {
  summary?: LearnedSummary;
  examples: (LearnedExample & SubjectName)[];
  /** Wishes to forget that stand: the newest for everything, and those for one subject. */
  forgottenAll?: ForgottenRecord;
  forgotten: (SubjectName & Pick<ForgottenRecord, 'id' | 'at'>)[];
  /** Of the newest verdicts: those that what was learned has changed, and how many were looked at. */
  changes: LearnedChange[];
  looked: number;
}

/** What the reader learned here and what that did; a pure read of the store. */
export async function learnedView(): Promise<LearnedView> {
  const store = db();
  const [summary, wishes, verdicts, words] = await Promise.all([
    learnedSummary(store),
    store.forgotten.toArray(),
    verdictsBefore(store, undefined, LOOKED_AT),
    wordsInForce(store),
  ]);
  const standing = wishes.filter(({ undoneAt }) => undoneAt === undefined).sort((a, b) => b.at - a.at);
  const byHand = new Set(words.map(({ subjectId }) => subjectId));
  const changed = verdicts.flatMap(({ subjectId, verdict: { level, reader } }) =>
    // Where the rep has spoken the reader decides nothing.
    reader?.without === undefined || reader.without.level === level || byHand.has(subjectId)
      ? []
      : [{ subjectId, from: reader.without.level, to: level }],
  );
  const single = standing.flatMap(({ id, at, subjectId }) => (subjectId === undefined ? [] : [{ id, at, subjectId }]));
  const shown = summary?.examples ?? [];
  const names = await namesOf([...changed, ...single, ...shown].map(({ subjectId }) => subjectId));
  const named = <T extends { subjectId: string }>(row: T): T & SubjectName => ({
    ...row,
    ...(names.get(row.subjectId) ?? { subjectId: row.subjectId, name: '' }),
  });
  const all = standing.find(({ subjectId }) => subjectId === undefined);
  return {
    ...(summary ? { summary } : {}),
    ...(all ? { forgottenAll: all } : {}),
    examples: shown.map(named),
    forgotten: single.map(named),
    changes: changed.map(named),
    looked: verdicts.length,
  };
}

async function namesOf(ids: readonly string[]): Promise<Map<string, SubjectName>> {
  const store = db();
  const wanted = [...new Set(ids)];
  const [conversations, inquiries, selections] = await Promise.all([
    store.conversations.bulkGet(wanted),
    store.inquiries.bulkGet(wanted),
    store.selections.bulkGet(wanted),
  ]);
  return new Map(
    wanted.map((subjectId, i): [string, SubjectName] => {
      const [conversation, inquiry, selection] = [conversations[i], inquiries[i], selections[i]];
      const inquiryId = conversation?.channel === 'inquiry' ? conversation.inquiryId : inquiry?.inquiryId;
      const name =
        conversation?.name ??
        (inquiry && (valueOf(inquiry.row.name) ?? valueOf(inquiry.row.subject))) ??
        selection?.text.slice(0, NAME) ??
        '';
      return [subjectId, { subjectId, name, ...(inquiryId === undefined ? {} : { inquiryId }) }];
    }),
  );
}
