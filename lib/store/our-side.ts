import type { OurSide } from '../engine/reply/our-side';
import { db as shared, type PortsideDb } from './db';
import type { DraftRecord, OurSideRecord, ProductRecord, ReplyUseRecord, TaskRecord, TemplateRecord } from './rows';

/** Who we are as last written; undefined while nothing is. */
export function newestOurSide(db: PortsideDb): PromiseLike<OurSideRecord | undefined> {
  return db.ourSide.orderBy('updatedAt').last();
}

/** Our side as the reply engine takes it; works half empty. */
export async function ourSide(): Promise<OurSide> {
  const [row, products] = await Promise.all([newestOurSide(shared()), shared().products.toArray()]);
  return {
    profile: row?.profile ?? {},
    products: products.map(({ id, entry }) => ({ id, ...entry })),
    ...(row?.rep === undefined ? {} : { rep: row.rep }),
  };
}

/** All our products, oldest first. */
export async function productRows(): Promise<ProductRecord[]> {
  return shared().products.orderBy('id').toArray();
}

/** Every version of every own template, oldest first. */
export async function templateRows(): Promise<TemplateRecord[]> {
  return shared().templates.orderBy('id').toArray();
}

/** The letter being written in a conversation. */
export async function draftOf(conversationId: string): Promise<DraftRecord | undefined> {
  return shared().drafts.where('conversationId').equals(conversationId).first();
}

/** What became of templates so far, oldest first. */
export async function replyUses(): Promise<ReplyUseRecord[]> {
  return shared().replyUses.orderBy('id').toArray();
}

/** Promises made in a conversation that are not done with, the first due first. */
export async function openTasks(conversationId: string): Promise<TaskRecord[]> {
  const rows = await shared().tasks.where('conversationId').equals(conversationId).sortBy('dueAt');
  return rows.filter(({ state }) => state === 'proposed' || state === 'open');
}
