import { caseFromConversation, caseFromInquiryRow } from '../engine/inquiry/case-from-rows';
import { defaultPack } from '../engine/inquiry/default-pack';
import { judge } from '../engine/inquiry/judge';
import { parseRulePack, type RulePack } from '../engine/inquiry/rule-pack';
import { shippedReader } from '../engine/reader/shipped';
import { hash } from '../shared/hash';
import { withReopen, type PortsideDb } from '../store/db';
import type { RulePackRecord } from '../store/rows';
import { activePack } from '../store/rule-packs';
import type { Judging } from './deps';

/** The engine with one pack. */
export function engineWith(pack: RulePack): Judging {
  return {
    packKey: `${pack.version}+${hash(JSON.stringify(pack) + (shippedReader()?.version ?? ''))}`,
    caseOfConversation: caseFromConversation,
    caseOfRow: caseFromInquiryRow,
    judge: (inquiry) => judge(inquiry, pack),
  };
}

/**
 * The engine with whatever pack is in use. The last one is kept by the row it came from, which spares checking it again for
 * each snapshot; a new worker simply checks once more. A saved pack that can no longer be read (older form, edited by hand)
 * leaves the built-in one in use and a notice.
 */
export function engineFor(db: PortsideDb, now: () => number): () => Promise<Judging> {
  let kept: { id: string; judging: Judging } | undefined;
  return async () => {
    const row = await withReopen(db, () => activePack(db));
    const id = row === undefined ? 'built-in' : row.id;
    if (kept?.id !== id) kept = { id, judging: engineWith((await readPack(db, row, now())) ?? defaultPack) };
    return kept.judging;
  };
}

async function readPack(db: PortsideDb, row: RulePackRecord | undefined, now: number): Promise<RulePack | undefined> {
  if (row === undefined) return undefined;
  try {
    return parseRulePack(row.pack);
  } catch {
    await db.notices.put({ id: 'rule-pack-unreadable', at: now });
    return undefined;
  }
}
