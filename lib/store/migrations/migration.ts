import type { Transaction } from 'dexie';

/** Rows by table name, as they stand in the database. */
export type RowsByTable = Readonly<Record<string, readonly object[]>>;

/** One version of the database. One file each, named `NNN-what.ts`; its test runs it on its own rows. */
export interface Migration {
  version: number;
  /** Tables and their indices as Dexie wants them; only those that change. `null` drops a table. */
  stores: Readonly<Record<string, string | null>>;
  /** Changes rows. Runs inside the version-change transaction: store calls only, no judging, no network, no clock. */
  upgrade?(transaction: Transaction): Promise<void>;
  /** Rows of the version before … */
  before: RowsByTable;
  /** … and what must be there afterwards. */
  after: RowsByTable;
}
