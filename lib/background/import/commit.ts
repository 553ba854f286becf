import { Refusal } from '../../messages/router';
import { SHARED_TABLES, withReopen, type SharedTable } from '../../store/db';
import { effective } from '../../store/effective';
import { dropUnused } from '../../store/fingerprints';
import { wordOn } from '../../store/feedback';
import { allMessages } from '../../store/messages';
import { markStale, verdictOn } from '../../store/verdicts';
import type { Deps } from '../deps';
import { orderFingerprints } from '../fingerprint-all';
import { orderLearning } from '../learn';
import { summarise } from '../summarise';
import { MERGE_ORDER, MERGERS, type Merging } from './merge-rows';
import { abortImport, demandImport } from './staging';

export type Imported = Pick<Merging, 'added' | 'updated' | 'unchanged'>;

/**
 * Brings what was received into the tables in use, in one transaction: either all of it or nothing. Of a row that is here
 * too, the one edited last counts; messages are only ever added.
 *
 * @param chunks how many were sent.
 * @throws Refusal `incomplete` when not all of them have arrived, `no-import` when it was ended.
 */
export async function commitImport(deps: Deps, importId: string, chunks: number): Promise<Imported> {
  const { db } = deps;
  const tables = [
    ...SHARED_TABLES.map((name) => db.table(name)),
    db.imports,
    db.importChunks,
    db.jobs,
    db.fingerprints,
  ];
  return withReopen(db, () =>
    db.transaction('rw', tables, async () => {
      const record = await demandImport(db, importId);
      if (record.chunks !== chunks) throw new Refusal('incomplete', `${record.chunks} of ${chunks} parts have arrived`);
      const merging = await begin(deps);
      for (const table of MERGE_ORDER) await mergeTable(merging, importId, table);
      for (const id of merging.touched) await settle(deps, id, merging.now);
      await markStale(db, [...merging.touched], merging.now);
      await orderFingerprints(db, merging.now);
      await db.jobs.put({ id: 'rejudge', dueAt: merging.now });
      await orderLearning(db, merging.now);
      await abortImport(deps, importId);
      const { added, updated, unchanged } = merging;
      return { added, updated, unchanged };
    }),
  );
}

async function begin({ db, now }: Deps): Promise<Merging> {
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const fresh = { rulePacks: (await db.rulePacks.count()) === 0, templates: (await db.templates.count()) === 0 };
  return { db, now: now(), same: new Map(), rekeyed: new Map(), fresh, touched: new Set(), ...counts };
}

async function mergeTable(merging: Merging, importId: string, table: SharedTable): Promise<void> {
  const { importChunks } = merging.db;
  const keys = await importChunks.where('[importId+table]').equals([importId, table]).primaryKeys();
  const merge = MERGERS[table] as (merging: Merging, row: unknown) => Promise<void>;
  for (const key of keys.sort((a, b) => a[1] - b[1])) {
    const chunk = await importChunks.get(key);
    for (const row of chunk?.rows ?? []) await merge(merging, row);
  }
}

/** Counts a conversation anew after messages or words came to it. */
async function settle({ db }: Deps, id: string, now: number): Promise<void> {
  const row = await db.conversations.get(id);
  if (!row) return;
  const [messages, record, word] = await Promise.all([allMessages(db, id), verdictOn(db, id), wordOn(db, id)]);
  const { level, priority } = effective(record?.verdict, word?.word);
  const next = { ...row, ...summarise(messages), level, priority, updatedAt: now };
  await db.conversations.put(next);
  if (row.textKey !== undefined && row.textKey !== next.textKey) await dropUnused(db, [row.textKey]);
}
