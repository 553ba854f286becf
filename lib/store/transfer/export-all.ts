import { db as shared, SHARED_TABLES, type PortsideDb } from '../db';

/** Version of the file, not of the database: raised when an older reader could not make sense of it. */
export const EXPORT_FORMAT = 1;

const BATCH = 500;

export interface ExportOptions {
  /** ms UTC, printed into the file. */
  now: number;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  db?: PortsideDb;
}

/**
 * All data of the user as pieces of one JSON text: `{"portside":1,"exportedAt":"…","database":1,"tables":{…}}`. Read in
 * batches, never all at once. Children (messages, verdicts) come before what they belong to, so that what is stored while
 * this runs can at worst leave a parent without its newest children, never a child without its parent.
 *
 * @throws the signal's reason when aborted.
 */
export async function* exportAll({ now, onProgress, signal, db = shared() }: ExportOptions): AsyncGenerator<string> {
  const counts = await Promise.all(SHARED_TABLES.map((name) => db.table(name).count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  yield `{"portside":${EXPORT_FORMAT},"exportedAt":"${new Date(now).toISOString()}","database":${db.verno},"tables":{`;
  for (const [i, name] of SHARED_TABLES.entries()) {
    yield `${i === 0 ? '' : ','}\n"${name}":[`;
    let first = true;
    for await (const rows of batches(db, name)) {
      signal?.throwIfAborted();
      yield (first ? '\n' : ',\n') + rows.map((row) => JSON.stringify(row)).join(',\n');
      first = false;
      done += rows.length;
      onProgress?.(done, total);
    }
    yield ']';
  }
  yield '\n}}\n';
}

async function* batches(db: PortsideDb, name: string): AsyncGenerator<{ id: string }[]> {
  const table = db.table<{ id: string }, string>(name);
  let rows = await table.orderBy('id').limit(BATCH).toArray();
  while (rows.length > 0) {
    yield rows;
    const last = rows.at(-1)?.id ?? '';
    rows = rows.length < BATCH ? [] : await table.where('id').above(last).limit(BATCH).toArray();
  }
}
