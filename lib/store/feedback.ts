import type { Level } from '../engine/inquiry/verdict';
import type { PortsideDb } from './db';
import type { FeedbackRecord } from './rows';

export type Word = FeedbackRecord['word'];

/** The rep's words on a subject that were not taken back, oldest first. */
export async function wordsOn(db: PortsideDb, subjectId: string): Promise<FeedbackRecord[]> {
  return standing(await db.feedback.where('subjectId').equals(subjectId).toArray());
}

/** The rep's word in force: the newest not taken back. */
export async function wordOn(db: PortsideDb, subjectId: string): Promise<FeedbackRecord | undefined> {
  return (await wordsOn(db, subjectId)).at(-1);
}

/** The same, of words already read. */
export function inForce(words: readonly FeedbackRecord[]): FeedbackRecord | undefined {
  return standing(words).at(-1);
}

function standing(words: readonly FeedbackRecord[]): FeedbackRecord[] {
  return words.filter((row) => row.undoneAt === undefined).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Keeps a word. `engineLevel` is what the engine thought at that moment, for learning. */
export async function addWord(
  db: PortsideDb,
  id: string,
  subjectId: string,
  word: Word,
  engineLevel: Level,
  now: number,
): Promise<void> {
  await db.feedback.add({ id, updatedAt: now, subjectId, word, engineLevel, at: now });
}

/** Takes words back; they stay as rows, with when. */
export async function takeBack(db: PortsideDb, words: readonly FeedbackRecord[], now: number): Promise<void> {
  await db.feedback.bulkPut(words.map((row) => ({ ...row, undoneAt: now, updatedAt: now })));
}
