import type { Row } from '../../store/rows';
import type { PortsideDb, SharedTable } from '../../store/db';
import { buyerByKey } from '../../store/buyers';
import { conversationByKey } from '../../store/conversations';
import { inquiryByNumber } from '../../store/inquiries';
import { messageId } from '../../store/messages';
import type {
  BuyerRecord,
  ConversationRecord,
  FeedbackRecord,
  InquiryRecord,
  MessageRecord,
  PageHealthRecord,
  VerdictRecord,
} from '../../store/rows';
import { verdictOn } from '../../store/verdicts';

/** What an import has found out so far. */
export interface Merging {
  db: PortsideDb;
  now: number;
  /** Imported id → id of the row here that is the same thing. */
  same: Map<string, string>;
  /** Imported weak key → the key it gets here, where that one is taken by somebody else of the same name. */
  rekeyed: Map<string, string>;
  /** Conversations whose row has to be counted and judged anew. */
  touched: Set<string>;
  added: number;
  updated: number;
  unchanged: number;
}

type Merger<R> = (merging: Merging, row: R) => Promise<void>;

/** Parents before children, so that children find whom they belong to. */
export const MERGE_ORDER: readonly SharedTable[] = [
  'buyers',
  'conversations',
  'messages',
  'inquiries',
  'selections',
  'verdicts',
  'feedback',
  'rulePacks',
  'pageHealth',
];

/** The rows have been checked by `ROW_SCHEMAS` for just this table. */
export const MERGERS: Record<SharedTable, Merger<never>> = {
  buyers: mergeBuyer,
  conversations: mergeConversation,
  messages: mergeMessage,
  inquiries: mergeInquiry,
  selections: mergeById('selections'),
  verdicts: mergeVerdict,
  feedback: mergeFeedback,
  rulePacks: mergeById('rulePacks'),
  pageHealth: mergeHealth,
};

async function keep<R extends Row>(merging: Merging, table: SharedTable, row: R, here: R | undefined): Promise<void> {
  if (here && here.updatedAt >= row.updatedAt) {
    merging.unchanged += 1;
    return;
  }
  await merging.db.table<R>(table).put(here ? { ...row, id: here.id } : row);
  if (here) merging.updated += 1;
  else merging.added += 1;
}

function mergeById(table: 'selections' | 'rulePacks'): Merger<Row> {
  return async (merging, row) => keep(merging, table, row, await merging.db.table<Row>(table).get(row.id));
}

async function mergeBuyer(merging: Merging, row: BuyerRecord): Promise<void> {
  const { db } = merging;
  const key = await keyHere(merging, row.key, row.id);
  const here = (await buyerByKey(db, key)) ?? (await db.buyers.get(row.id));
  if (here && here.id !== row.id) merging.same.set(row.id, here.id);
  await keep(merging, 'buyers', { ...row, key }, here);
}

async function mergeConversation(merging: Merging, row: ConversationRecord): Promise<void> {
  const { db } = merging;
  const key = await keyHere(merging, row.key, row.id);
  const buyerId = merging.same.get(row.buyerId) ?? row.buyerId;
  const here = (await conversationByKey(db, key)) ?? (await db.conversations.get(row.id));
  if (here && here.id !== row.id) merging.same.set(row.id, here.id);
  if (here) merging.touched.add(here.id);
  // Only this device's own word counts for what is in its index; `settle` and the ordered job make it good.
  await keep(merging, 'conversations', { ...row, key, buyerId, textKey: here?.textKey }, here);
}

/** Weak keys count per device: the same key can be another person of the same name. Ids are the same everywhere. */
async function keyHere(merging: Merging, key: string, id: string): Promise<string> {
  if (!key.startsWith('n:')) return key;
  const decided = merging.rekeyed.get(key);
  if (decided !== undefined) return decided;
  let free = key;
  if (await isSomebodyElses(merging.db, key, id)) {
    const stem = key.slice(0, key.lastIndexOf('#') + 1);
    for (let n = 1; (await ownersOf(merging.db, free)).length > 0; n += 1) free = stem + n;
  }
  merging.rekeyed.set(key, free);
  return free;
}

async function isSomebodyElses(db: PortsideDb, key: string, id: string): Promise<boolean> {
  const owners = await ownersOf(db, key);
  return owners.length > 0 && !owners.includes(id);
}

async function ownersOf(db: PortsideDb, key: string): Promise<string[]> {
  const owners = await Promise.all([buyerByKey(db, key), conversationByKey(db, key)]);
  return owners.flatMap((owner) => (owner ? [owner.id] : []));
}

async function mergeMessage(merging: Merging, row: MessageRecord): Promise<void> {
  const conversationId = merging.same.get(row.conversationId) ?? row.conversationId;
  const id = messageId(conversationId, row.at, row.fp);
  const here = await merging.db.messages.get(id);
  if (!here) merging.touched.add(conversationId);
  await keep(merging, 'messages', { ...row, id, conversationId }, here);
}

async function mergeInquiry(merging: Merging, row: InquiryRecord): Promise<void> {
  const { db } = merging;
  const here = (await inquiryByNumber(db, row.inquiryId)) ?? (await db.inquiries.get(row.id));
  if (here && here.id !== row.id) merging.same.set(row.id, here.id);
  const opened = row.conversationId ?? here?.conversationId;
  const next = { ...row };
  if (opened !== undefined) next.conversationId = merging.same.get(opened) ?? opened;
  await keep(merging, 'inquiries', next, here);
}

async function mergeVerdict(merging: Merging, row: VerdictRecord): Promise<void> {
  const subjectId = merging.same.get(row.subjectId) ?? row.subjectId;
  const here = (await verdictOn(merging.db, subjectId)) ?? (await merging.db.verdicts.get(row.id));
  await keep(merging, 'verdicts', { ...row, subjectId }, here);
}

async function mergeFeedback(merging: Merging, row: FeedbackRecord): Promise<void> {
  const subjectId = merging.same.get(row.subjectId) ?? row.subjectId;
  const here = await merging.db.feedback.get(row.id);
  if (!here) merging.touched.add(subjectId);
  await keep(merging, 'feedback', { ...row, subjectId }, here);
}

/** Health speaks of the pages as seen from here; a file only fills gaps. */
async function mergeHealth(merging: Merging, row: PageHealthRecord): Promise<void> {
  const here = await merging.db.pageHealth.where('key').equals(row.key).first();
  if (here) merging.unchanged += 1;
  else await keep(merging, 'pageHealth', row, await merging.db.pageHealth.get(row.id));
}
