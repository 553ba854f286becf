import { Refusal } from '../../messages/router';
import { withReopen, type PortsideDb } from '../../store/db';
import type { ImportRecord } from '../../store/rows';
import { firstBadRow } from '../../store/transfer/row-schemas';
import type { Deps } from '../deps';

/** Begins an import; what an earlier one left behind is dropped, as there is one at a time. */
export async function beginImport(deps: Deps): Promise<string> {
  const { db } = deps;
  const now = deps.now();
  const record: ImportRecord = { id: deps.newId(now), startedAt: now, chunks: 0, rows: 0 };
  await withReopen(db, () =>
    db.transaction('rw', [db.imports, db.importChunks], async () => {
      await Promise.all([db.imports.clear(), db.importChunks.clear()]);
      await db.imports.add(record);
    }),
  );
  return record.id;
}

export interface Chunk {
  importId: string;
  index: number;
  table: string;
  firstRow: number;
  rows: unknown[];
}

/**
 * Checks and keeps one chunk apart from the tables in use. The same index again replaces, so a chunk may be sent twice.
 *
 * @throws Refusal `bad-row` naming table and row; the import is over then, nothing of it was used.
 * @throws Refusal `no-import` when it was ended or replaced by another.
 */
export async function stageChunk(deps: Deps, chunk: Chunk): Promise<{ chunks: number; rows: number }> {
  const { db } = deps;
  const bad = firstBadRow(chunk.table, chunk.rows, chunk.firstRow);
  if (bad) {
    await abortImport(deps, chunk.importId);
    throw new Refusal('bad-row', `${bad.table}, row ${bad.row + 1}: ${bad.fault}`);
  }
  const { importId, index, table, rows } = chunk;
  return withReopen(db, () =>
    db.transaction('rw', [db.imports, db.importChunks], async () => {
      const record = await demandImport(db, importId);
      const before = await db.importChunks.get([importId, index]);
      await db.importChunks.put({ importId, index, table, rows });
      const next = {
        ...record,
        chunks: record.chunks + (before ? 0 : 1),
        rows: record.rows + rows.length - (before?.rows.length ?? 0),
      };
      await db.imports.put(next);
      return { chunks: next.chunks, rows: next.rows };
    }),
  );
}

/** The import under way. @throws Refusal `no-import`. */
export async function demandImport(db: PortsideDb, importId: string): Promise<ImportRecord> {
  const record = await db.imports.get(importId);
  if (!record) throw new Refusal('no-import', 'This import was ended; begin again');
  return record;
}

/** Ends an import and forgets what was received. Ending one that is over is no error. */
export async function abortImport({ db }: Deps, importId: string): Promise<void> {
  await withReopen(db, () =>
    db.transaction('rw', [db.imports, db.importChunks], async () => {
      await db.imports.delete(importId);
      await db.importChunks
        .where('[importId+index]')
        .between([importId, 0], [importId, Number.MAX_SAFE_INTEGER])
        .delete();
    }),
  );
}
