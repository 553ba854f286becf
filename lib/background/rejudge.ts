import Dexie from 'dexie';
import { withReopen } from '../store/db';
import { allMessages } from '../store/messages';
import type { VerdictRecord } from '../store/rows';
import { outdatedVerdicts, verdictOn } from '../store/verdicts';
import { relatedTo } from './build-case';
import type { Deps, Judging } from './deps';
import { judgeConversation, keepVerdict } from './judge-conversation';
import { judgeInquiries } from './store-inquiries';

/** Verdicts renewed in one transaction: short enough that a page's snapshot never waits long. */
const BATCH = 20;

/**
 * Renews verdicts that were made with another rule pack or whose facts have changed, in small transactions. What is left to do
 * stands in the verdicts themselves, so that it goes on where it stopped, also after the worker's end.
 *
 * @param keepOn asked before each batch; false stops there.
 * @returns how many were gone through, how many of their conversations now count otherwise, and whether any are left.
 */
export async function rejudge(deps: Deps, keepOn: () => boolean = () => true): Promise<Renewed> {
  const total = { renewed: 0, changed: 0 };
  while (keepOn()) {
    const batch = await withReopen(deps.db, () => renewBatch(deps));
    if (batch.renewed === 0) return { ...total, left: false };
    total.renewed += batch.renewed;
    total.changed += batch.changed;
  }
  return { ...total, left: true };
}

export interface Renewed {
  renewed: number;
  changed: number;
  left: boolean;
}

async function renewBatch(deps: Deps): Promise<Omit<Renewed, 'left'>> {
  const judging = await deps.judging();
  const { db } = deps;
  const tables = [
    db.conversations,
    db.messages,
    db.buyers,
    db.inquiries,
    db.verdicts,
    db.feedback,
    db.selections,
    db.fingerprints,
  ];
  return db.transaction('rw', tables, async () => {
    const outdated = await outdatedVerdicts(db, judging.packKey, BATCH);
    let changed = 0;
    for (const row of outdated) changed += (await renewOrSkip(deps, judging, row)) ? 1 : 0;
    return { renewed: outdated.length, changed };
  });
}

/**
 * `renew`; a subject whose rows cannot be judged (a damaged message) keeps the verdict it has and counts as done with this
 * pack, or it would stop all others and be found again for ever. Judged again when its page is read, or with the next pack.
 * What the store itself says ends the batch.
 */
async function renewOrSkip(deps: Deps, judging: Judging, row: VerdictRecord): Promise<boolean> {
  try {
    return await renew(deps, judging, row);
  } catch (error) {
    if (error instanceof Dexie.DexieError || error instanceof DOMException) throw error;
    // No hash of any input, so that the old verdict does not hold for this pack once the rows are whole again.
    await deps.db.verdicts.update(row.id, { pack: judging.packKey, inputHash: '', stale: undefined });
    return false;
  }
}

/**
 * Renews one verdict; one whose subject is gone goes too, or it would be found again for ever.
 *
 * @returns whether a level changed by it.
 */
async function renew(deps: Deps, judging: Judging, row: VerdictRecord): Promise<boolean> {
  const outcome = await SUBJECTS[row.subject](deps, judging, row);
  if (outcome === 'gone') await deps.db.verdicts.delete(row.id);
  return outcome === 'changed';
}

type Outcome = 'same' | 'changed' | 'gone';
type Renewer = (deps: Deps, judging: Judging, row: VerdictRecord) => Promise<Outcome>;

const SUBJECTS: Record<VerdictRecord['subject'], Renewer> = {
  conversation: renewConversation,
  inquiry: renewInquiry,
  selection: renewSelection,
};

async function renewConversation(deps: Deps, judging: Judging, { subjectId }: VerdictRecord): Promise<Outcome> {
  const { db } = deps;
  const row = await db.conversations.get(subjectId);
  const buyer = row && (await db.buyers.get(row.buyerId));
  if (!row || !buyer) return 'gone';
  const [messages, related] = await Promise.all([allMessages(db, row.id), relatedTo(db, row)]);
  const { level, priority } = await judgeConversation(deps, judging, { row, messages, buyer, related });
  if (level === row.level && priority === row.priority) return 'same';
  await db.conversations.put({ ...row, level, priority, updatedAt: deps.now() });
  return 'changed';
}

async function renewInquiry(deps: Deps, judging: Judging, { subjectId, verdict }: VerdictRecord): Promise<Outcome> {
  const record = await deps.db.inquiries.get(subjectId);
  if (!record || record.conversationId !== undefined) return 'gone';
  await judgeInquiries(deps, judging, [record]);
  const now = await verdictOn(deps.db, subjectId);
  return now?.verdict.level === verdict.level ? 'same' : 'changed';
}

async function renewSelection(deps: Deps, judging: Judging, { subjectId }: VerdictRecord): Promise<Outcome> {
  const selection = await deps.db.selections.get(subjectId);
  if (!selection) return 'gone';
  const inquiry = { text: selection.text, now: deps.now() };
  await keepVerdict(deps, judging, { id: subjectId, kind: 'selection', partial: false }, inquiry);
  return 'same';
}
