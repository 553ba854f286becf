import type { PortsideDb } from './db';
import type { VerdictRecord } from './rows';

/** The one verdict on a conversation, inquiry or selection. */
export function verdictOn(db: PortsideDb, subjectId: string): Promise<VerdictRecord | undefined> {
  return db.verdicts.where('subjectId').equals(subjectId).first();
}

/** Verdicts on many subjects, by subject. */
export async function verdictsOn(db: PortsideDb, subjectIds: readonly string[]): Promise<Map<string, VerdictRecord>> {
  const rows = await db.verdicts.where('subjectId').anyOf(subjectIds).toArray();
  return new Map(rows.map((row) => [row.subjectId, row]));
}

/** At most `limit` verdicts that should be made anew: judged with other rules, or marked stale. */
export async function outdatedVerdicts(db: PortsideDb, pack: string, limit: number): Promise<VerdictRecord[]> {
  const stale = await db.verdicts.where('stale').equals(1).limit(limit).toArray();
  if (stale.length === limit) return stale;
  const others = await db.verdicts.where('pack').notEqual(pack).limit(limit).toArray();
  const known = new Set(stale.map((row) => row.id));
  return [...stale, ...others.filter((row) => !known.has(row.id))].slice(0, limit);
}

/**
 * Marks verdicts as to be made anew; those already marked are not written again.
 *
 * @returns how many are marked now, whether before or by this call.
 */
export async function markStale(db: PortsideDb, subjectIds: readonly string[], now: number): Promise<number> {
  if (subjectIds.length === 0) return 0;
  const rows = await db.verdicts.where('subjectId').anyOf(subjectIds).toArray();
  const fresh = rows.filter((row) => row.stale === undefined);
  if (fresh.length > 0) await db.verdicts.bulkPut(fresh.map((row) => ({ ...row, stale: 1 as const, updatedAt: now })));
  return rows.length;
}

/** At most `limit` verdicts first made before the one with this id, the newest first; from the newest of all without an id. */
export async function verdictsBefore(db: PortsideDb, id: string | undefined, limit: number): Promise<VerdictRecord[]> {
  const older = id === undefined ? db.verdicts.orderBy('id') : db.verdicts.where('id').below(id);
  return older.reverse().limit(limit).toArray();
}
