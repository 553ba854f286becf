import { caseFromConversation, caseFromInquiryRow } from '../engine/inquiry/case-from-rows';
import { defaultPack } from '../engine/inquiry/default-pack';
import { judge } from '../engine/inquiry/judge';
import { parseRulePack, type RulePack } from '../engine/inquiry/rule-pack';
import type { ReaderModel } from '../engine/reader/model';
import { withPersonal } from '../engine/reader/personal';
import { shippedReader } from '../engine/reader/shipped';
import { hash } from '../shared/hash';
import { withReopen, type PortsideDb } from '../store/db';
import { learnedSummary, learnedWeights } from '../store/learned';
import type { RulePackRecord } from '../store/rows';
import { activePack } from '../store/rule-packs';
import type { Judging } from './deps';
import { orderLearning } from './learn';

/** The engine with one pack and one reader; null = the rules judge alone. */
export function engineWith(pack: RulePack, reader: ReaderModel | null = shippedReader()): Judging {
  const readerVersion = `${reader?.version ?? ''}${reader?.learned?.version ?? ''}`;
  return {
    packKey: `${pack.version}+${hash(JSON.stringify(pack) + readerVersion)}`,
    reader,
    caseOfConversation: caseFromConversation,
    caseOfRow: caseFromInquiryRow,
    judge: (inquiry) => judge(inquiry, pack, undefined, reader),
  };
}

/**
 * The engine with whatever pack is in use and whatever the reader has learned here. The last one is kept by the rows it came
 * from, which spares checking them again for each snapshot; a new worker simply checks once more. A saved pack that can no
 * longer be read (older form, edited by hand) leaves the built-in one in use, damaged learning the shipped reader, each with
 * a notice.
 */
export function engineFor(db: PortsideDb, now: () => number): () => Promise<Judging> {
  let kept: { id: string; judging: Judging } | undefined;
  return async () => {
    const [row, learned] = await withReopen(db, () => Promise.all([activePack(db), learnedSummary(db)]));
    const version = learned?.version ?? '';
    const id = `${row === undefined ? 'built-in' : row.id} ${version} ${learned?.at ?? ''}`;
    if (kept?.id !== id) {
      const reader = await readReader(db, version, now());
      kept = { id, judging: engineWith((await readPack(db, row, now())) ?? defaultPack, reader) };
    }
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

/** The shipped reader with what was learned. What cannot be used is made anew from the rows it came from. */
async function readReader(db: PortsideDb, version: string, now: number): Promise<ReaderModel | null> {
  const shipped = shippedReader();
  if (shipped === null || version === '') return shipped;
  const reader = withPersonal(shipped, await learnedWeights(db));
  if (reader?.learned?.version === version) return reader;
  // Other shipped weights after an update are no damage: what was learned on the old ones is only out of date.
  if (reader !== shipped) await db.notices.put({ id: 'learned-unreadable', at: now });
  await orderLearning(db, now);
  return shipped;
}
