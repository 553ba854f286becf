import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { PortsideDb } from '../db';
import { MIGRATIONS } from '.';
import type { Migration, RowsByTable } from './migration';

const FILES = readdirSync(fileURLToPath(new URL('.', import.meta.url))).filter((name) => /^\d{3}-.*\.ts$/.test(name));

function openAt(indexedDB: IDBFactory, migrations: readonly Migration[]): Dexie {
  const db = new Dexie('migrating', { indexedDB, IDBKeyRange });
  for (const { version, stores, upgrade } of migrations) {
    const next = db.version(version).stores({ ...stores });
    if (upgrade) next.upgrade((transaction) => upgrade(transaction));
  }
  return db;
}

async function put(db: Dexie, rows: RowsByTable): Promise<void> {
  for (const [name, list] of Object.entries(rows)) await db.table(name).bulkPut([...list]);
}

describe('migrations', () => {
  test('every file of the folder is in the list, and the versions go up one by one', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(FILES.map((name) => Number(name.slice(0, 3))));
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });

  test.each(MIGRATIONS.map((migration, i) => [migration.version, migration, i] as const))(
    'version %i turns its rows before into its rows after',
    async (_version, migration, i) => {
      expect(Object.values(migration.before).flat().length).toBeGreaterThan(0);
      const factory = new IDBFactory();
      // The first version has nothing before it: its rows must simply fit.
      const old = openAt(factory, MIGRATIONS.slice(0, Math.max(i, 1)));
      await put(old, migration.before);
      old.close();
      const current = openAt(factory, MIGRATIONS.slice(0, i + 1));
      for (const [name, rows] of Object.entries(migration.after)) {
        expect(await current.table(name).toArray()).toEqual(rows);
      }
      current.close();
    },
  );

  test('the class opens at the newest version with all its tables', async () => {
    const db = new PortsideDb('whole', { indexedDB: new IDBFactory(), IDBKeyRange });
    await db.open();
    expect(db.verno).toBe(MIGRATIONS.length);
    await Promise.all(db.tables.map((table) => table.count()));
    db.close();
  });
});
