import type { PortsideDb } from './db';
import type { FeedbackRecord, ForgottenRecord, LearnedRecord, LearnedSummary } from './rows';

/** Corrections looked at for learning; the newest. */
const MOST_WORDS = 5_000;

/** What the reader learned here, without the weights; undefined before the first time. */
export async function learnedSummary(db: PortsideDb): Promise<LearnedSummary | undefined> {
  const row = await db.learned.get('summary');
  return row?.id === 'summary' ? row : undefined;
}

/** The learned weights as stored, not checked; undefined when there are none. */
export async function learnedWeights(db: PortsideDb): Promise<unknown> {
  const row = await db.learned.get('weights');
  return row?.id === 'weights' ? row.weights : undefined;
}

/** Keeps what was learned. Inside the caller's transaction. */
export async function keepLearned(db: PortsideDb, rows: readonly LearnedRecord[]): Promise<void> {
  await db.learned.bulkPut(rows);
}

/** The word in force on each subject, for the newest words. */
export async function wordsInForce(db: PortsideDb): Promise<FeedbackRecord[]> {
  const rows = await db.feedback.orderBy('id').reverse().limit(MOST_WORDS).toArray();
  const bySubject = new Map<string, FeedbackRecord>();
  for (const row of rows) {
    if (row.undoneAt !== undefined) continue;
    const other = bySubject.get(row.subjectId);
    if (other === undefined || row.at > other.at || (row.at === other.at && row.id > other.id))
      bySubject.set(row.subjectId, row);
  }
  return [...bySubject.values()];
}

/** Until when what was said or done is not to be learned from, ms UTC. */
export interface Forgotten {
  everything: number;
  bySubject: ReadonlyMap<string, number>;
}

/** What stands of the rep's wishes to forget. */
export async function forgottenUntil(db: PortsideDb): Promise<Forgotten> {
  const rows = (await db.forgotten.toArray()).filter(({ undoneAt }) => undoneAt === undefined);
  const bySubject = new Map<string, number>();
  let everything = -Infinity;
  for (const { subjectId, at } of rows) {
    if (subjectId === undefined) everything = Math.max(everything, at);
    else bySubject.set(subjectId, Math.max(bySubject.get(subjectId) ?? -Infinity, at));
  }
  return { everything, bySubject };
}

/** Notes that something, or everything so far, is not to be learned from. */
export async function forget(db: PortsideDb, row: ForgottenRecord): Promise<void> {
  await db.forgotten.add(row);
}

/** Takes such a wish back. @returns false when there is none of this id that stands. */
export async function recall(db: PortsideDb, id: string, now: number): Promise<boolean> {
  const row = await db.forgotten.get(id);
  if (!row || row.undoneAt !== undefined) return false;
  await db.forgotten.put({ ...row, undoneAt: now, updatedAt: now });
  return true;
}
