import { nameKey } from '../shared/text';
import { valueOf } from '../snapshots/field';
import type { PageSnapshot } from '../snapshots/snapshot';
import type { PortsideDb } from '../store/db';
import { withReopen } from '../store/db';
import type { ListedRow, VisitListRecord, VisitRecord } from '../store/rows';
import { countHealth } from './count-health';
import type { Deps, Judging } from './deps';
import { isLegible, nextVisit, replaces, standing, toOpenPage, type Frame } from './open-pages';
import { storeConversation } from './store-conversation';
import { storeInquiries } from './store-inquiries';
import { previewKey } from './preview-key';

/** What became of a snapshot. */
export interface Applied {
  /** The conversation this snapshot is about, if its page is legible. */
  conversationId?: string;
  /** The snapshot relies on parts that this worker has not heard, or no longer knows. */
  resend: boolean;
}

/** Everything a snapshot can touch; one transaction, so that a worker ended at any moment leaves all of it or nothing. */
function tables(db: PortsideDb) {
  return [
    db.conversations,
    db.messages,
    db.buyers,
    db.inquiries,
    db.verdicts,
    db.feedback,
    db.pageHealth,
    db.fingerprints,
    db.openPages,
    db.visits,
    db.visitLists,
    db.jobs,
    db.drafts,
    db.replyUses,
    db.tasks,
  ];
}

/**
 * Stores what a page told: its conversation, its lists, what the tab shows, the page's health. Idempotent: the same snapshot,
 * or a newer one with the same content, changes no row of the shared tables.
 *
 * @throws as Dexie does, e.g. on a full disk; then nothing was stored.
 */
export async function onSnapshot(deps: Deps, snapshot: PageSnapshot, frame: Frame): Promise<Applied> {
  const judging = await deps.judging();
  const { db } = deps;
  return withReopen(db, () => db.transaction('rw', tables(db), async () => apply(deps, judging, snapshot, frame)));
}

async function apply(deps: Deps, judging: Judging, snapshot: PageSnapshot, frame: Frame): Promise<Applied> {
  const visit = await deps.db.visits.get(snapshot.visit);
  const order = standing(visit, snapshot.seq);
  const legible = isLegible(snapshot.state);
  // A page's clock is a page's word.
  const capturedAt = Math.min(snapshot.capturedAt, deps.now());
  const { page, url } = snapshot;
  const read = { page, url, capturedAt, late: order === 'late', shownId: visit?.conversationId };
  const stored = legible && snapshot.open ? await storeConversation(deps, judging, snapshot.open, read) : undefined;
  if (legible && snapshot.inquiries) await storeInquiries(deps, judging, snapshot.inquiries.rows, capturedAt);
  if (order !== 'new') return { resend: false, ...(stored === undefined ? {} : { conversationId: stored }) };
  const next = nextVisit(visit, { ...snapshot, capturedAt }, frame, stored);
  await writeVisit(deps.db, visit, next, snapshot);
  await writeOpenPage(deps, { ...snapshot, capturedAt }, frame, next);
  if (snapshot.state === 'ok' || snapshot.state === 'layout-unknown') {
    await countHealth(deps, page, snapshot.health, capturedAt);
  }
  const shown = legible ? next.conversationId : undefined;
  return {
    resend: (visit === undefined || visit.unheard === true) && legible && leavesOut(snapshot),
    ...(shown === undefined ? {} : { conversationId: shown }),
  };
}

/** Whether a snapshot relies on what its visit said before. The first of a visit never does. */
function leavesOut({ page, seq, open, conversations, inquiries }: PageSnapshot): boolean {
  if (seq <= 1) return false;
  if (page === 'one-talk') return open === undefined || conversations === undefined;
  return page === 'inquiry-list' ? inquiries === undefined : page === 'inquiry-detail' && open === undefined;
}

async function writeVisit(
  db: PortsideDb,
  old: VisitRecord | undefined,
  next: VisitRecord,
  snapshot: PageSnapshot,
): Promise<void> {
  if (!old) await forgetFrame(db, next);
  await db.visits.put(next);
  const rows = listedRows(snapshot);
  if (rows) await db.visitLists.put({ visit: next.visit, tabId: next.tabId, rows } satisfies VisitListRecord);
}

/** A frame that begins a new visit has ended the one before, also when it could not say so. */
async function forgetFrame(db: PortsideDb, { tabId, frameId }: Frame): Promise<void> {
  const visits = await db.visits.where('tabId').equals(tabId).toArray();
  const ended = visits.filter((row) => row.frameId === frameId).map((row) => row.visit);
  if (ended.length === 0) return;
  await db.visits.bulkDelete(ended);
  await db.visitLists.bulkDelete(ended);
}

async function writeOpenPage(deps: Deps, snapshot: PageSnapshot, frame: Frame, visit: VisitRecord): Promise<void> {
  const old = await deps.db.openPages.get(frame.tabId);
  const next = toOpenPage(snapshot, frame, visit, old, deps.now());
  if (replaces(old, next)) await deps.db.openPages.put(next);
}

/** The list's rows as chips need them; undefined when the snapshot tells of no list. */
function listedRows({ state, conversations, inquiries }: PageSnapshot): ListedRow[] | undefined {
  if (!isLegible(state) || (conversations === undefined && inquiries === undefined)) return undefined;
  const chats = (conversations?.rows ?? []).map((row) => ({
    key: row.key,
    nameKey: nameKey(valueOf(row.name) ?? ''),
    previewKey: previewKey(valueOf(row.preview) ?? ''),
  }));
  const inquiryRows = (inquiries?.rows ?? []).map(({ key, inquiryId }) => ({ key, inquiryId }));
  return [...chats, ...inquiryRows];
}
