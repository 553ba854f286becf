import { Refusal } from '../messages/router';
import { withReopen } from '../store/db';
import { resetPack, savePack } from '../store/rule-packs';
import type { Deps } from './deps';

/**
 * Keeps a rule pack and puts it in use; verdicts are renewed afterwards, in the background.
 *
 * @param check throws, with the place of the fault, when the pack cannot be used.
 * @throws Refusal `bad-rule-pack`; the pack in use stays.
 */
export async function useRulePack(
  deps: Deps,
  check: (pack: unknown) => void,
  pack: unknown,
  note: string,
): Promise<{ key: string }> {
  try {
    check(pack);
  } catch (error) {
    throw new Refusal('bad-rule-pack', error instanceof Error ? error.message : String(error));
  }
  const { db } = deps;
  const now = deps.now();
  await withReopen(db, () =>
    db.transaction('rw', [db.rulePacks, db.jobs], async () => {
      await savePack(db, deps.newId(now), pack, note, now);
      await db.jobs.put({ id: 'rejudge', dueAt: now });
    }),
  );
  return { key: (await deps.judging()).packKey };
}

/** Back to the pack that ships; saved ones stay. */
export async function useBuiltInPack(deps: Deps): Promise<{ key: string }> {
  const { db } = deps;
  await withReopen(db, () =>
    db.transaction('rw', [db.rulePacks, db.jobs], async () => {
      await resetPack(db, deps.now());
      await db.jobs.put({ id: 'rejudge', dueAt: deps.now() });
    }),
  );
  return { key: (await deps.judging()).packKey };
}
