import { SECOND } from '../shared/time';
import { withReopen } from '../store/db';
import type { Deps } from './deps';

/** Time to think again. */
export const GRACE = 30 * SECOND;

/** Notes that everything is to go; done by `runDue`, also when this worker is long gone. Asking twice does not postpone it. */
export async function orderDeletion({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<number> {
  return withReopen(db, () =>
    db.transaction('rw', db.jobs, async () => {
      const waiting = await db.jobs.get('delete-all');
      if (waiting) return waiting.dueAt;
      const dueAt = now() + GRACE;
      await db.jobs.put({ id: 'delete-all', dueAt });
      return dueAt;
    }),
  );
}

/** Calls the deletion off. @returns false when none was waiting. */
export async function callOffDeletion({ db }: Pick<Deps, 'db'>): Promise<boolean> {
  return withReopen(db, () =>
    db.transaction('rw', db.jobs, async () => {
      const waiting = await db.jobs.get('delete-all');
      await db.jobs.delete('delete-all');
      return waiting !== undefined;
    }),
  );
}

/**
 * Empties every table, the order itself included, in one transaction: all or nothing. Does nothing when the order was called
 * off in the meantime.
 */
export async function deleteAll({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const order = await db.jobs.get('delete-all');
    if (order && order.dueAt <= now()) await Promise.all(db.tables.map((table) => table.clear()));
  });
}
