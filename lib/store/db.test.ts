import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { PortsideDb, withReopen } from './db';

function fresh(): PortsideDb {
  return new PortsideDb('reopening', { indexedDB: new IDBFactory(), IDBKeyRange });
}

describe('withReopen', () => {
  test('opens a closed database again and does the work', async () => {
    const db = fresh();
    await db.jobs.put({ id: 'rejudge', dueAt: 1 });
    db.close();
    expect(await withReopen(db, () => db.jobs.count())).toBe(1);
  });

  test('does not repeat work that failed for another reason', async () => {
    const db = fresh();
    const work = vi.fn(() => Promise.reject(new Dexie.QuotaExceededError('full')));
    await expect(withReopen(db, work)).rejects.toThrow('full');
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('tries once more, not for ever', async () => {
    const db = fresh();
    const work = vi.fn(() => Promise.reject(new Dexie.DatabaseClosedError('gone')));
    await expect(withReopen(db, work)).rejects.toThrow('gone');
    expect(work).toHaveBeenCalledTimes(2);
  });
});
