import { MINUTE } from '../shared/time';
import type { FieldHealth, PageKind } from '../snapshots/page';
import type { PortsideDb } from '../store/db';
import { healthKey, healthOf, MISSES_TO_REPORT } from '../store/page-health';
import type { PageHealthRecord } from '../store/rows';
import type { Deps } from './deps';

/** Repeated readings of a steady page count once in this time: health must not become most of what is written. */
const COUNTED_AGAIN = MINUTE;

/**
 * Counts where each field of a page was found, or that it was not (codebases.md §2.5). A change (found again, found
 * elsewhere, missing) counts at once; more of the same at most once a minute.
 */
export async function countHealth(
  deps: Deps,
  page: PageKind,
  fields: readonly FieldHealth[],
  at: number,
): Promise<void> {
  if (fields.length === 0) return;
  const { db } = deps;
  const stored = new Map((await healthOf(db, page)).map((row) => [row.key, row]));
  const changed: PageHealthRecord[] = [];
  for (const seen of new Map(fields.map((one) => [one.field, one])).values()) {
    const row = stored.get(healthKey(page, seen.field)) ?? blank(deps, page, seen);
    const next = counted(row, seen, at);
    if (next !== row) changed.push({ ...next, updatedAt: deps.now() });
  }
  await writeHealth(db, changed);
}

async function writeHealth(db: PortsideDb, rows: readonly PageHealthRecord[]): Promise<void> {
  if (rows.length > 0) await db.pageHealth.bulkPut(rows);
}

function blank(deps: Deps, page: PageKind, { field, kind }: FieldHealth): PageHealthRecord {
  const now = deps.now();
  const key = healthKey(page, field);
  return { id: deps.newId(now), updatedAt: now, key, page, field, kind, hits: [], misses: 0, missesInRow: 0 };
}

/** The row with this reading counted, or the row itself when it says nothing new. */
export function counted(row: PageHealthRecord, seen: FieldHealth, at: number): PageHealthRecord {
  return seen.level === null ? missed(row, seen, at) : hit(row, seen, seen.level, at);
}

function hit(row: PageHealthRecord, seen: FieldHealth, level: number, at: number): PageHealthRecord {
  const isNews =
    row.missesInRow > 0 || row.hits[level] === undefined || row.hits[level] === 0 || row.kind !== seen.kind;
  if (!isNews && at - (row.lastHitAt ?? 0) < COUNTED_AGAIN) return row;
  const hits = Array.from({ length: Math.max(row.hits.length, level + 1) }, (_, i) => row.hits[i] ?? 0);
  hits[level] = (hits[level] ?? 0) + 1;
  return { ...row, kind: seen.kind, hits, missesInRow: 0, lastHitAt: at };
}

function missed(row: PageHealthRecord, seen: FieldHealth, at: number): PageHealthRecord {
  const isNews = row.missesInRow < MISSES_TO_REPORT || row.kind !== seen.kind;
  if (!isNews && at - (row.lastMissAt ?? 0) < COUNTED_AGAIN) return row;
  const { misses, missesInRow } = row;
  return { ...row, kind: seen.kind, misses: misses + 1, missesInRow: missesInRow + 1, lastMissAt: at };
}
