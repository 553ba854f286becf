import type { PageSnapshot, SnapshotReceipt } from '../snapshots/snapshot';
import { withReopen } from '../store/db';
import type { Settings } from '../settings/settings';
import { chipsFor } from './chips-for';
import type { Deps } from './deps';
import { onSnapshot, type Applied } from './on-snapshot';
import type { Frame } from './open-pages';

/**
 * Stores a snapshot and answers with the chips for the page. A full disk is answered, not thrown: the page goes on showing
 * what it has, and a notice waits for the panel.
 */
export async function answerSnapshot(
  deps: Deps,
  snapshot: PageSnapshot,
  frame: Frame,
  { chips, language }: Pick<Settings, 'chips' | 'language'>,
): Promise<SnapshotReceipt> {
  let applied: Applied;
  try {
    applied = await onSnapshot(deps, snapshot, frame);
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    await notifyFull(deps);
    return { stored: false, code: 'storage-full', chipsOff: !chips, rows: {}, open: null };
  }
  await clearFull(deps);
  const receipt: SnapshotReceipt = { stored: true, chipsOff: !chips, rows: {}, open: null };
  if (applied.resend) receipt.resend = true;
  return chips ? { ...receipt, ...(await readChips(deps, snapshot, applied, language)) } : receipt;
}

async function readChips(
  { db, now }: Deps,
  { visit }: PageSnapshot,
  { conversationId }: Applied,
  language: Settings['language'],
): Promise<Pick<SnapshotReceipt, 'rows' | 'open'>> {
  const list = await withReopen(db, () => db.visitLists.get(visit));
  return chipsFor(db, list?.rows ?? [], conversationId, language, now());
}

/** Dexie wraps the browser's error: the transaction's abort carries it inside. */
export function isStorageFull(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return name === 'QuotaExceededError' || isStorageFull(inner, depth + 1);
}

/** The notice needs room too, so what an unfinished import left behind goes first. */
async function notifyFull({ db, now }: Deps): Promise<void> {
  try {
    await db.importChunks.clear();
    await db.notices.put({ id: 'storage-full', at: now() });
  } catch (error) {
    // Not even that fits; the receipt still says so.
    if (!isStorageFull(error)) throw error;
  }
}

async function clearFull({ db }: Deps): Promise<void> {
  await withReopen(db, async () => {
    if ((await db.notices.get('storage-full')) !== undefined) await db.notices.delete('storage-full');
  });
}
