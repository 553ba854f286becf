import { Refusal } from '../messages/router';
import { effective, type Effective } from '../store/effective';
import { addWord, takeBack, wordOn, wordsOn, type Word } from '../store/feedback';
import { withReopen } from '../store/db';
import { verdictOn } from '../store/verdicts';
import type { Deps } from './deps';
import { orderLearning } from './learn';

export interface InForce extends Pick<Effective, 'level' | 'priority'> {
  word: Word | null;
}

/**
 * Keeps the rep's word on a conversation, inquiry or selection; `null` takes back every word on it.
 *
 * @throws Refusal `no-subject` when there is nothing of that id to speak of.
 */
export function giveWord(deps: Deps, subjectId: string, word: Word | null): Promise<InForce> {
  return change(deps, subjectId, async (now) => {
    if (word === null) return takeBack(deps.db, await wordsOn(deps.db, subjectId), now);
    const inForce = await wordOn(deps.db, subjectId);
    if (inForce?.word === word) return;
    const level = (await verdictOn(deps.db, subjectId))?.verdict.level ?? 'unsure';
    await addWord(deps.db, deps.newId(now), subjectId, word, level, now);
  });
}

/** Takes back the newest word; the one before it, if any, is in force again. */
export function undoWord(deps: Deps, subjectId: string): Promise<InForce> {
  return change(deps, subjectId, async (now) => {
    const newest = await wordOn(deps.db, subjectId);
    if (newest) await takeBack(deps.db, [newest], now);
  });
}

async function change(deps: Deps, subjectId: string, write: (now: number) => Promise<void>): Promise<InForce> {
  const { db } = deps;
  const tables = [db.feedback, db.verdicts, db.conversations, db.inquiries, db.selections, db.jobs];
  return withReopen(db, () =>
    db.transaction('rw', tables, async () => {
      await demandSubject(deps, subjectId);
      const now = deps.now();
      await write(now);
      await orderLearning(db, now);
      return settle(deps, subjectId, now);
    }),
  );
}

async function demandSubject({ db }: Deps, id: string): Promise<void> {
  const found = await Promise.all([db.conversations.get(id), db.inquiries.get(id), db.selections.get(id)]);
  if (found.every((row) => row === undefined)) throw new Refusal('no-subject', 'There is nothing stored under this id');
}

/** Brings the conversation's level and priority, which are counted, in line with the word now in force. */
async function settle({ db }: Deps, subjectId: string, now: number): Promise<InForce> {
  const [record, word] = await Promise.all([verdictOn(db, subjectId), wordOn(db, subjectId)]);
  const { level, priority } = effective(record?.verdict, word?.word);
  const row = await db.conversations.get(subjectId);
  if (row && (row.level !== level || row.priority !== priority)) {
    await db.conversations.put({ ...row, level, priority, updatedAt: now });
  }
  return { word: word?.word ?? null, level, priority };
}
