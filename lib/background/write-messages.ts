import type { MessageSeen } from '../snapshots/conversation';
import type { PortsideDb } from '../store/db';
import { byTime, messageId } from '../store/messages';
import type { MessageRecord } from '../store/rows';

/** The conversation's messages as they now stand, in order, and those that have to be written. */
export interface MessagePlan {
  all: MessageRecord[];
  changed: MessageRecord[];
}

/**
 * Brings what the page shows together with what is stored. Messages are only ever added or completed, and completing is
 * monotone (`complete`), so that reading the same window again, or an older one, changes nothing.
 */
export function planMessages(
  conversationId: string,
  stored: readonly MessageRecord[],
  seen: readonly MessageSeen[],
  now: number,
): MessagePlan {
  const rows = new Map(stored.map((row) => [row.id, row]));
  const changed = new Map<string, MessageRecord>();
  for (const fresh of placed(conversationId, seen, now)) {
    const old = rows.get(fresh.id);
    const next = old === undefined ? fresh : complete(old, fresh, now);
    if (next === old) continue;
    rows.set(next.id, next);
    changed.set(next.id, next);
  }
  return { all: [...rows.values()].sort(byTime), changed: [...changed.values()] };
}

/** Rows for what the page shows, each with its place among messages of the same printed time. */
function placed(conversationId: string, seen: readonly MessageSeen[], now: number): MessageRecord[] {
  let near = seen.find((message) => message.at !== null)?.at ?? undefined;
  let previous: number | undefined | null = null;
  let order = 0;
  return seen.map((message) => {
    near = message.at ?? near;
    order = near === previous ? order + 1 : 0;
    previous = near;
    const row: MessageRecord = {
      ...message,
      id: messageId(conversationId, message.at, message.fp),
      updatedAt: now,
      conversationId,
    };
    if (order > 0) row.order = order;
    if (message.at === null && near !== undefined) row.near = near;
    return row;
  });
}

/**
 * The stored row with what the new reading adds: a translation that came later, files that finished loading, a higher place
 * (a page that has not loaded all of a minute counts too low). Never takes anything away.
 *
 * @returns the stored row itself when nothing was added.
 */
function complete(old: MessageRecord, fresh: MessageRecord, now: number): MessageRecord {
  const next: MessageRecord = {
    ...old,
    translation: old.translation ?? fresh.translation,
    sender: old.sender ?? fresh.sender,
    automatic: old.automatic ?? fresh.automatic,
    near: old.near ?? fresh.near,
    order: Math.max(old.order ?? 0, fresh.order ?? 0) || undefined,
    images: Math.max(old.images, fresh.images),
    links: longer(old.links, fresh.links),
    attachments: longer(old.attachments, fresh.attachments),
    products: longer(old.products, fresh.products),
  };
  return sameValues(old, next) ? old : dropUndefined({ ...next, updatedAt: now });
}

function longer<T>(old: T[], fresh: T[]): T[] {
  return fresh.length > old.length ? fresh : old;
}

function sameValues(a: object, b: object): boolean {
  return Object.entries(b).every(([key, value]) => (a as Record<string, unknown>)[key] === value);
}

function dropUndefined<T extends object>(row: T): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}

/** Writes the plan's changed rows; nothing when there are none. */
export async function writeMessages(db: PortsideDb, plan: MessagePlan): Promise<void> {
  if (plan.changed.length > 0) await db.messages.bulkPut(plan.changed);
}
