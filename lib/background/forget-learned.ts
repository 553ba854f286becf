import { Refusal } from '../messages/router';
import { withReopen } from '../store/db';
import { forget, recall } from '../store/learned';
import type { Deps } from './deps';
import { orderLearning } from './learn';

/**
 * Has the reader forget what it learned from one subject, or everything so far. Words and verdicts by hand stay as they are;
 * what is said afterwards is learned again.
 *
 * @returns the id to take it back by.
 */
export function forgetLearned(deps: Deps, subjectId?: string): Promise<{ id: string }> {
  const { db } = deps;
  return withReopen(db, () =>
    db.transaction('rw', [db.forgotten, db.jobs], async () => {
      const now = deps.now();
      const id = deps.newId(now);
      await forget(db, { id, updatedAt: now, ...(subjectId === undefined ? {} : { subjectId }), at: now });
      await orderLearning(db, now);
      return { id };
    }),
  );
}

/**
 * Takes a wish to forget back: what it covered is learned from again.
 *
 * @throws Refusal `gone` when no such wish stands.
 */
export function recallLearned(deps: Deps, id: string): Promise<null> {
  const { db } = deps;
  return withReopen(db, () =>
    db.transaction('rw', [db.forgotten, db.jobs], async () => {
      const now = deps.now();
      if (!(await recall(db, id, now))) throw new Refusal('gone', 'This was taken back already');
      await orderLearning(db, now);
      return null;
    }),
  );
}
