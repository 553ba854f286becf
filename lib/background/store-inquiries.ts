import type { InquiryRow } from '../snapshots/conversation';
import type { PortsideDb } from '../store/db';
import { inquiriesByNumber } from '../store/inquiries';
import type { InquiryRecord, VerdictRecord } from '../store/rows';
import { verdictsOn } from '../store/verdicts';
import type { Deps, Judging } from './deps';
import { renewVerdict } from './judge-conversation';

/**
 * Stores the rows of the inquiry centre's list and judges those that were not opened yet by what the row shows. Inside the
 * caller's transaction; unchanged rows are not written.
 *
 * @param seenAt when the list was read, ms UTC; an older reading does not replace a newer one.
 */
export async function storeInquiries(
  deps: Deps,
  judging: Judging,
  rows: readonly InquiryRow[],
  seenAt: number,
): Promise<void> {
  const { db } = deps;
  const byNumber = new Map(rows.map((row) => [row.inquiryId, row]));
  const stored = await inquiriesByNumber(db, [...byNumber.keys()]);
  const opened = await openedInquiries(
    db,
    [...byNumber.keys()].filter((id) => !stored.has(id)),
  );
  const changed: InquiryRecord[] = [];
  for (const row of byNumber.values()) {
    const old = stored.get(row.inquiryId);
    const record = next(deps, old, row, seenAt, opened.get(row.inquiryId));
    if (record !== old) changed.push(record);
  }
  if (changed.length > 0) await db.inquiries.bulkPut(changed);
  await judgeInquiries(deps, judging, changed);
}

/** Conversations of these inquiries, by the platform's number. */
async function openedInquiries(db: PortsideDb, inquiryIds: readonly string[]): Promise<Map<string, string>> {
  if (inquiryIds.length === 0) return new Map();
  const rows = await db.conversations
    .where('key')
    .anyOf(inquiryIds.map((id) => `q:${id}`))
    .toArray();
  return new Map(rows.map((row) => [row.key.slice(2), row.id]));
}

function next(
  deps: Deps,
  old: InquiryRecord | undefined,
  row: InquiryRow,
  seenAt: number,
  conversationId: string | undefined,
): InquiryRecord {
  const now = deps.now();
  if (old && (old.seenAt > seenAt || JSON.stringify(old.row) === JSON.stringify(row))) return old;
  if (old) return { ...old, row, seenAt, updatedAt: now };
  const fresh = { id: deps.newId(now), createdAt: now, updatedAt: now, inquiryId: row.inquiryId, row, seenAt };
  return conversationId === undefined ? fresh : { ...fresh, conversationId };
}

/** Judges those inquiries that are known by their list row only. Inside the caller's transaction. */
export async function judgeInquiries(deps: Deps, judging: Judging, records: readonly InquiryRecord[]): Promise<void> {
  const unopened = records.filter((record) => record.conversationId === undefined);
  if (unopened.length === 0) return;
  const old = await verdictsOn(
    deps.db,
    unopened.map((record) => record.id),
  );
  const renewed: VerdictRecord[] = [];
  for (const record of unopened) {
    const inquiry = judging.caseOfRow(record.row, { now: deps.now(), channel: 'inquiry', earlier: [] });
    const subject = { id: record.id, kind: 'inquiry' as const, partial: true };
    const verdict = renewVerdict(deps, judging, subject, inquiry, old.get(record.id));
    if (verdict !== old.get(record.id)) renewed.push(verdict);
  }
  if (renewed.length > 0) await deps.db.verdicts.bulkPut(renewed);
}
