import { Refusal } from '../messages/router';
import { withReopen } from '../store/db';
import { resetPack, savePack, usePack } from '../store/rule-packs';
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
  demandPack(check, pack);
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

/**
 * Puts a pack saved before in use again.
 *
 * @throws Refusal `gone` when there is none with this id, `bad-rule-pack` when it can no longer be used.
 */
export async function useSavedPack(deps: Deps, check: (pack: unknown) => void, id: string): Promise<{ key: string }> {
  const { db } = deps;
  const now = deps.now();
  await withReopen(db, () =>
    db.transaction('rw', [db.rulePacks, db.jobs], async () => {
      const row = await db.rulePacks.get(id);
      if (row === undefined) throw new Refusal('gone', 'This version is no longer kept');
      demandPack(check, row.pack);
      await usePack(db, row, now);
      await db.jobs.put({ id: 'rejudge', dueAt: now });
    }),
  );
  return { key: (await deps.judging()).packKey };
}

function demandPack(check: (pack: unknown) => void, pack: unknown): void {
  try {
    check(pack);
  } catch (error) {
    throw new Refusal('bad-rule-pack', error instanceof Error ? error.message : String(error));
  }
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
