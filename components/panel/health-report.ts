import { isMissing } from '@/lib/store/page-health';
import type { OpenPageRecord, PageHealthRecord } from '@/lib/store/rows';

/** Fields that should be on this page and are not: missing now, and not for the first time (codebases.md §2.5). */
export function changedFields(page: OpenPageRecord, health: readonly PageHealthRecord[]): string[] {
  const gone = new Set(health.filter(isMissing).map((row) => row.field));
  return page.missing.filter((field) => gone.has(field));
}

/**
 * What a person can send to get a locator repaired: which fields of which page are found how. No text of the page, no names, no
 * numbers of buyers.
 *
 * @param version the product's; `at` ms UTC.
 */
export function healthReport(
  page: OpenPageRecord,
  health: readonly PageHealthRecord[],
  version: string,
  at: number,
): string {
  const rows = [...health]
    .sort((a, b) => b.missesInRow - a.missesInRow || a.field.localeCompare(b.field))
    .map(
      (row) =>
        `${row.field}\t${row.kind}\thits ${row.hits.join('/')}\tmisses ${row.misses} (${row.missesInRow} in a row)`,
    );
  return [
    `Portside ${version}, ${new Date(at).toISOString()}`,
    `page ${page.page}, state ${page.state}, language ${page.lang}`,
    `missing now: ${page.missing.join(', ') || 'none'}`,
    ...rows,
  ].join('\n');
}
