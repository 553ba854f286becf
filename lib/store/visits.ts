import type { PortsideDb } from './db';

/** Forgets a visit: the page is gone. What it told about conversations stays. */
export async function dropVisit(db: PortsideDb, visit: string, tabId: number): Promise<void> {
  await db.transaction('rw', [db.visits, db.visitLists, db.openPages], async () => {
    await db.visits.delete(visit);
    await db.visitLists.delete(visit);
    const row = await db.openPages.get(tabId);
    if (row?.visit === visit) await db.openPages.delete(tabId);
  });
}

/** Forgets all that a tab shows: it was closed or has left the backend. */
export async function dropTab(db: PortsideDb, tabId: number): Promise<void> {
  await db.transaction('rw', [db.visits, db.visitLists, db.openPages], async () => {
    await db.openPages.delete(tabId);
    await db.visits.where('tabId').equals(tabId).delete();
    await db.visitLists.where('tabId').equals(tabId).delete();
  });
}

/** Forgets all tabs: their numbers mean nothing after the browser or the extension has restarted. */
export async function dropAllTabs(db: PortsideDb): Promise<void> {
  await db.transaction('rw', [db.visits, db.visitLists, db.openPages], async () => {
    await Promise.all([db.openPages.clear(), db.visits.clear(), db.visitLists.clear()]);
  });
}
