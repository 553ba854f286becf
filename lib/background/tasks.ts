import type { ResponseOf } from '../messages/protocol';
import { Refusal } from '../messages/router';
import { withReopen } from '../store/db';
import type { TaskRecord } from '../store/rows';
import type { Deps } from './deps';

/**
 * A promise confirmed, done, dropped or moved. Answers with how it stood before.
 *
 * @param dueAt ms UTC; left out = as it was.
 * @throws Refusal `gone` when there is no such task.
 */
export function setTask(
  { db, now }: Deps,
  id: string,
  state: TaskRecord['state'],
  dueAt?: number,
): Promise<ResponseOf<'command.set-task'>> {
  return withReopen(db, () =>
    db.transaction('rw', db.tasks, async () => {
      const row = await db.tasks.get(id);
      if (!row) throw new Refusal('gone', 'There is no task under this id');
      await db.tasks.put({ ...row, state, dueAt: dueAt ?? row.dueAt, updatedAt: now() });
      return { state: row.state, dueAt: row.dueAt };
    }),
  );
}
