import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import { MIGRATIONS } from './migrations';
import type {
  BuyerRecord,
  ConversationRecord,
  DraftRecord,
  FeedbackRecord,
  FingerprintRecord,
  ForgottenRecord,
  ImportChunkRecord,
  ImportRecord,
  InquiryRecord,
  JobRecord,
  LearnedRecord,
  MessageRecord,
  NoticeRecord,
  OpenPageRecord,
  OurSideRecord,
  PageHealthRecord,
  ProductRecord,
  ReplyUseRecord,
  RulePackRecord,
  SelectionRecord,
  TaskRecord,
  TemplateRecord,
  VerdictRecord,
  VisitListRecord,
  VisitRecord,
} from './rows';

export const DATABASE_NAME = 'portside';

/**
 * The one database, opened by the worker and by each extension page, never by a content script (there it would be the page's
 * own). Only the worker writes. Dexie's own handling of `versionchange` is kept: raising the version while a panel is open
 * closes and reopens it (codebases.md §3.2).
 */
export class PortsideDb extends Dexie {
  declare conversations: EntityTable<ConversationRecord, 'id'>;
  declare messages: EntityTable<MessageRecord, 'id'>;
  declare buyers: EntityTable<BuyerRecord, 'id'>;
  declare inquiries: EntityTable<InquiryRecord, 'id'>;
  declare verdicts: EntityTable<VerdictRecord, 'id'>;
  declare feedback: EntityTable<FeedbackRecord, 'id'>;
  declare pageHealth: EntityTable<PageHealthRecord, 'id'>;
  declare fingerprints: EntityTable<FingerprintRecord, 'key'>;
  declare ourSide: EntityTable<OurSideRecord, 'id'>;
  declare products: EntityTable<ProductRecord, 'id'>;
  declare templates: EntityTable<TemplateRecord, 'id'>;
  declare drafts: EntityTable<DraftRecord, 'id'>;
  declare replyUses: EntityTable<ReplyUseRecord, 'id'>;
  declare tasks: EntityTable<TaskRecord, 'id'>;
  declare forgotten: EntityTable<ForgottenRecord, 'id'>;
  declare learned: EntityTable<LearnedRecord, 'id'>;
  declare openPages: EntityTable<OpenPageRecord, 'tabId'>;
  declare visits: EntityTable<VisitRecord, 'visit'>;
  declare visitLists: EntityTable<VisitListRecord, 'visit'>;
  declare selections: EntityTable<SelectionRecord, 'id'>;
  declare rulePacks: EntityTable<RulePackRecord, 'id'>;
  declare jobs: EntityTable<JobRecord, 'id'>;
  declare notices: EntityTable<NoticeRecord, 'id'>;
  declare imports: EntityTable<ImportRecord, 'id'>;
  declare importChunks: Table<ImportChunkRecord, [string, number]>;

  /** @param options for tests, which bring their own IndexedDB. */
  constructor(name = DATABASE_NAME, options: DexieOptions = {}) {
    super(name, options);
    for (const { version, stores, upgrade } of MIGRATIONS) {
      const next = this.version(version).stores({ ...stores });
      if (upgrade) next.upgrade((transaction) => upgrade(transaction));
    }
  }
}

/** Tables whose rows belong to the user and may be exported, imported and later shared. */
export const SHARED_TABLES = [
  'messages',
  'verdicts',
  'feedback',
  'forgotten',
  'inquiries',
  'conversations',
  'buyers',
  'selections',
  'rulePacks',
  'pageHealth',
  'ourSide',
  'products',
  'templates',
  'drafts',
  'replyUses',
  'tasks',
] as const;
export type SharedTable = (typeof SHARED_TABLES)[number];

let shared: PortsideDb | undefined;

/** The database of this context, opened on first use: nothing is opened while a bundler merely loads this module. */
export function db(): PortsideDb {
  shared ??= new PortsideDb();
  return shared;
}

/** The errors after which opening anew is worth one try: the browser closed the connection under us (Dexie 1805). */
function wasClosed(error: unknown): boolean {
  const names = ['DatabaseClosedError', 'InvalidStateError'];
  const inner = error instanceof Dexie.DexieError ? (error as { inner?: unknown }).inner : undefined;
  return [error, inner].some((one) => one instanceof Error && names.includes(one.name));
}

/**
 * Runs store work; when the connection turns out to be closed, opens it again and runs the work once more. Safe because the
 * work is one transaction, which either happened or did not.
 */
export async function withReopen<T>(database: PortsideDb, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!wasClosed(error)) throw error;
    database.close({ disableAutoOpen: false });
    await database.open();
    return await work();
  }
}
