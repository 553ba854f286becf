import type { PortsideDb } from './db';
import type { RulePackRecord } from './rows';

/** The saved pack in use, or undefined when the built-in one is. */
export async function activePack(db: PortsideDb): Promise<RulePackRecord | undefined> {
  return (await db.rulePacks.where('active').equals(1).toArray()).sort((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
}

/** Saves a pack and puts it in use; older ones stay for going back. */
export async function savePack(db: PortsideDb, id: string, pack: unknown, note: string, now: number): Promise<void> {
  await resetPack(db, now);
  await db.rulePacks.add({ id, updatedAt: now, pack, note, active: 1 });
}

/** Puts a saved pack in use again. */
export async function usePack(db: PortsideDb, row: RulePackRecord, now: number): Promise<void> {
  await resetPack(db, now);
  await db.rulePacks.put({ ...row, active: 1, updatedAt: now });
}

/** The newest `limit` saved packs, newest first. */
export function savedPacks(db: PortsideDb, limit: number): Promise<RulePackRecord[]> {
  return db.rulePacks.orderBy('id').reverse().limit(limit).toArray();
}

/** Back to the built-in pack. */
export async function resetPack(db: PortsideDb, now: number): Promise<void> {
  const rows = await db.rulePacks.where('active').equals(1).toArray();
  await db.rulePacks.bulkPut(rows.map((row) => ({ ...row, active: 0 as const, updatedAt: now })));
}
