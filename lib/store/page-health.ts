import type { PageKind } from '../snapshots/page';
import type { PortsideDb } from './db';
import type { PageHealthRecord } from './rows';

/** An `always` field missing this often in a row is reported: the page changed (codebases.md §2.5). */
export const MISSES_TO_REPORT = 2;

export function healthKey(page: PageKind, field: string): string {
  return `${page}/${field}`;
}

/** Health of all fields of one kind of page. */
export function healthOf(db: PortsideDb, page: PageKind): Promise<PageHealthRecord[]> {
  return db.pageHealth.where('page').equals(page).toArray();
}

/** Whether this field should be there and has stayed away. */
export function isMissing(row: PageHealthRecord): boolean {
  return row.kind === 'always' && row.missesInRow >= MISSES_TO_REPORT;
}
