import type { Row } from '../../store/rows';
import type { PortsideDb, SharedTable } from '../../store/db';
import { buyerByKey } from '../../store/buyers';
import { conversationByKey } from '../../store/conversations';
import { inquiryByNumber } from '../../store/inquiries';
import { messageId } from '../../store/messages';
import type {
  BuyerRecord,
  ConversationRecord,
  DraftRecord,
  FeedbackRecord,
  ForgottenRecord,
  InquiryRecord,
  MessageRecord,
  OurSideRecord,
  PageHealthRecord,
  ProductRecord,
  ReplyUseRecord,
  RulePackRecord,
  TaskRecord,
  TemplateRecord,
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
  /** Nothing of the kind was here before the import, so that what the file had in use may be in use here too. */
  fresh: { rulePacks: boolean; templates: boolean };
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
  'forgotten',
  'rulePacks',
  'pageHealth',
  'ourSide',
  'products',
  'templates',
  'drafts',
  'replyUses',
  'tasks',
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
  forgotten: mergeForgotten,
  rulePacks: mergeRulePack,
  pageHealth: mergeHealth,
  ourSide: mergeOurSide,
  products: mergeProduct,
  templates: mergeTemplate,
  drafts: mergeDraft,
  replyUses: mergeReplyUse,
  tasks: mergeTask,
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

function mergeById(table: 'selections'): Merger<Row> {
  return async (merging, row) => keep(merging, table, row, await merging.db.table<Row>(table).get(row.id));
}

/** A file must not take over what is in use here: who wants its pack or template puts it in use by hand. */
async function mergeRulePack(merging: Merging, row: RulePackRecord): Promise<void> {
  const { rulePacks } = merging.db;
  const here = await rulePacks.get(row.id);
  const active = here?.active ?? (merging.fresh.rulePacks ? row.active : 0);
  if (!here && active === 1) await rulePacks.where('active').equals(1).modify({ active: 0 });
  await keep(merging, 'rulePacks', { ...row, active }, here);
}

async function mergeTemplate(merging: Merging, row: TemplateRecord): Promise<void> {
  const { templates } = merging.db;
  const here = await templates.get(row.id);
  const active = here?.active ?? (merging.fresh.templates ? row.active : 0);
  // Of several versions in use that a file may hold, the last one is.
  if (!here && active === 1) await templates.where('templateId').equals(row.templateId).modify({ active: 0 });
  await keep(merging, 'templates', { ...row, active }, here);
}

/** The newest row holds, so another device's would replace our name and company. */
async function mergeOurSide(merging: Merging, row: OurSideRecord): Promise<void> {
  const { ourSide } = merging.db;
  const here = await ourSide.get(row.id);
  if (!here && (await ourSide.count()) > 0) merging.unchanged += 1;
  else await keep(merging, 'ourSide', row, here);
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

async function mergeForgotten(merging: Merging, row: ForgottenRecord): Promise<void> {
  const { subjectId } = row;
  const mapped = subjectId === undefined ? row : { ...row, subjectId: merging.same.get(subjectId) ?? subjectId };
  await keep(merging, 'forgotten', mapped, await merging.db.forgotten.get(row.id));
}

/** Health speaks of the pages as seen from here; a file only fills gaps. */
async function mergeHealth(merging: Merging, row: PageHealthRecord): Promise<void> {
  const here = await merging.db.pageHealth.where('key').equals(row.key).first();
  if (here) merging.unchanged += 1;
  else await keep(merging, 'pageHealth', row, await merging.db.pageHealth.get(row.id));
}

async function mergeProduct(merging: Merging, row: ProductRecord): Promise<void> {
  const { products } = merging.db;
  const here = (await products.where('nameKey').equals(row.nameKey).first()) ?? (await products.get(row.id));
  await keep(merging, 'products', row, here);
}

async function mergeDraft(merging: Merging, row: DraftRecord): Promise<void> {
  const conversationId = merging.same.get(row.conversationId) ?? row.conversationId;
  const { drafts } = merging.db;
  const here = (await drafts.where('conversationId').equals(conversationId).first()) ?? (await drafts.get(row.id));
  await keep(merging, 'drafts', { ...row, conversationId }, here);
}

async function mergeReplyUse(merging: Merging, row: ReplyUseRecord): Promise<void> {
  const conversationId = merging.same.get(row.conversationId) ?? row.conversationId;
  await keep(merging, 'replyUses', { ...row, conversationId }, await merging.db.replyUses.get(row.id));
}

async function mergeTask(merging: Merging, row: TaskRecord): Promise<void> {
  const conversationId = merging.same.get(row.conversationId) ?? row.conversationId;
  const { tasks } = merging.db;
  const here = (await tasks.where('key').equals(row.key).first()) ?? (await tasks.get(row.id));
  await keep(merging, 'tasks', { ...row, conversationId }, here);
}
