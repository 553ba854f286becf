import type { Fingerprint } from '../engine/seen/fingerprint';
import { withReopen, type PortsideDb } from '../store/db';
import { dropUnused, keepFingerprints } from '../store/fingerprints';
import { allMessages } from '../store/messages';
import type { ConversationRecord } from '../store/rows';
import { markStale } from '../store/verdicts';
import { isBefore } from './build-case';
import type { Deps } from './deps';
import { beginningOf, copiesFor, fingerprintOf, type Beginning } from './seen-before';

/** Conversations done in one transaction: short enough that a page's snapshot never waits long. */
const BATCH = 25;

/** Has the fingerprints of all conversations brought up to date, from the first one on. Inside the caller's transaction. */
export async function orderFingerprints(db: PortsideDb, now: number): Promise<void> {
  await db.jobs.put({ id: 'fingerprint', dueAt: now });
}

/**
 * Brings the fingerprints of all conversations up to date, in small transactions: after an import, and for what was stored by
 * an older version. How far it came stands in its job, so that it goes on there, also after the worker's end; the job is gone
 * when all is done, and the verdicts concerned are ordered to be renewed.
 *
 * @param keepOn asked before each batch; false stops there.
 * @returns whether any are left.
 */
export async function fingerprintAll(deps: Deps, keepOn: () => boolean = () => true): Promise<{ left: boolean }> {
  while (keepOn()) {
    if (!(await withReopen(deps.db, () => oneBatch(deps)))) return { left: false };
  }
  return { left: true };
}

async function oneBatch({ db, now }: Deps): Promise<boolean> {
  const tables = [db.conversations, db.messages, db.fingerprints, db.verdicts, db.jobs];
  return db.transaction('rw', tables, async () => {
    const job = await db.jobs.get('fingerprint');
    if (!job) return false;
    const rows = await db.conversations
      .where('id')
      .above(job.after ?? '')
      .limit(BATCH)
      .toArray();
    const last = rows.at(-1);
    if (last === undefined) {
      await db.jobs.delete('fingerprint');
      await db.jobs.put({ id: 'rejudge', dueAt: now() });
      return false;
    }
    await bringUpToDate(db, rows, now());
    await db.jobs.put({ ...job, after: last.id });
    return true;
  });
}

async function bringUpToDate(db: PortsideDb, rows: readonly ConversationRecord[], now: number): Promise<void> {
  const done: Done[] = [];
  for (const row of rows) {
    const begun = await beginningFor(db, row);
    const changed = begun.textKey !== row.textKey || begun.firstText !== row.firstText;
    const print = begun.textKey === undefined ? null : fingerprintOf(begun.firstText ?? '');
    done.push({ row: changed ? { ...row, ...begun, updatedAt: now } : row, changed, print });
  }
  const added = await keepFingerprints(
    db,
    done.flatMap(({ print }) => print ?? []),
  );
  const changed = done.filter((one) => one.changed).map((one) => one.row);
  if (changed.length > 0) await db.conversations.bulkPut(changed);
  await dropUnused(db, new Set(rows.flatMap(({ textKey }) => textKey ?? [])));
  const news = done.filter((one) => one.changed || (one.print && added.has(one.print.key)));
  await markStale(db, await concernedBy(db, news), now);
}

interface Done {
  row: ConversationRecord;
  changed: boolean;
  print: Fingerprint | null;
}

/** Conversations that are judged by one of these, themselves included. */
async function concernedBy(db: PortsideDb, news: readonly Done[]): Promise<string[]> {
  const ids = new Set(news.map(({ row }) => row.id));
  for (const { row } of news) {
    for (const other of (await copiesFor(db, row)).rows) if (isBefore(row, other)) ids.add(other.id);
  }
  return [...ids];
}

/** From the row alone where it says enough: reading all messages of everybody would take minutes. */
async function beginningFor(db: PortsideDb, row: ConversationRecord): Promise<Beginning> {
  if (row.firstText === undefined) return { firstText: undefined, textKey: undefined };
  const begun = beginningOf([{ from: 'buyer', text: row.firstText }]);
  if (begun.textKey !== undefined) return begun;
  const again = beginningOf(await allMessages(db, row.id));
  return again.firstText === undefined ? begun : again;
}
