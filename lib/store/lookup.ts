import { withReopen, type PortsideDb } from './db';

type Key = string | number;

/**
 * Rows for many keys of one index at once, in a read of its own. Dexie's `anyOf` walks a cursor from key to key, and one query
 * a key costs five times the store's own work; for the two thousand rows of a page's list that is the difference between half
 * a second and a tenth. Not seen by live queries: for the worker only.
 *
 * @param limit most rows for one key.
 * @returns rows by key; keys without rows are left out.
 */
export async function lookUp<R>(
  db: PortsideDb,
  table: string,
  index: string,
  keys: Iterable<Key>,
  limit = 1,
): Promise<Map<Key, R[]>> {
  const wanted = [...new Set(keys)];
  if (wanted.length === 0) return new Map();
  const found = await withReopen(db, () => readAll<R>(db, table, index, wanted, limit));
  return new Map(wanted.flatMap((key, i) => (found[i]?.length ? [[key, found[i]] as const] : [])));
}

async function readAll<R>(
  db: PortsideDb,
  table: string,
  index: string,
  keys: readonly Key[],
  limit: number,
): Promise<R[][]> {
  if (!db.isOpen()) await db.open();
  const transaction = db.backendDB().transaction(table, 'readonly');
  const source = transaction.objectStore(table).index(index);
  return new Promise((resolve, reject) => {
    const requests = keys.map((key) => source.getAll(key, limit) as IDBRequest<R[]>);
    transaction.oncomplete = () => resolve(requests.map((request) => request.result));
    transaction.onabort = () => reject(transaction.error ?? new Error(`reading ${table} was stopped`));
  });
}
