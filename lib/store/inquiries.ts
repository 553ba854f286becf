import type { PortsideDb } from './db';
import type { InquiryRecord } from './rows';

/** By the platform's number. */
export function inquiryByNumber(db: PortsideDb, inquiryId: string): Promise<InquiryRecord | undefined> {
  return db.inquiries.where('inquiryId').equals(inquiryId).first();
}

/** Those of a list that are stored, by the platform's number. */
export async function inquiriesByNumber(
  db: PortsideDb,
  inquiryIds: readonly string[],
): Promise<Map<string, InquiryRecord>> {
  const rows = await db.inquiries.where('inquiryId').anyOf(inquiryIds).toArray();
  return new Map(rows.map((row) => [row.inquiryId, row]));
}
