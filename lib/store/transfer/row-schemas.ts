import { BUYER_TYPES } from '../../shared/buyer-types';
import { z } from 'zod';
import { CAPS } from '../../snapshots/caps';
import { buyerCard, inquiryRow, instant, messageFields } from '../../snapshots/schema';
import {
  companyProfile,
  draftFields,
  ownTemplate,
  productFields,
  productOrigin,
  REPLY_EVENTS,
} from '../../shared/our-side-schema';
import { PAGE_KINDS } from '../../snapshots/page';
import type { SharedTable } from '../db';

/*
 * Rows as they may come in from a file. A file is as little to be trusted as a page: strict objects, bounded lengths. Worker
 * only; the view never needs these.
 */

const id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'no row id');
const line = z.string().max(CAPS.line);
const row = { id, updatedAt: instant };
const level = z.enum(['danger', 'spam', 'unsure', 'genuine']);
const priority = z.enum(['high', 'normal', 'low', 'spam']);
const zeroOrOne = z.union([z.literal(0), z.literal(1)]);

const conversations = z.strictObject({
  ...row,
  createdAt: instant,
  channel: z.enum(['tm', 'inquiry']),
  key: z
    .string()
    .regex(/^(?:[cq]:|n:.*#\d+$)/s, 'no conversation key')
    .max(CAPS.line + 50),
  name: line,
  nameKey: line,
  customerId: z.string().max(128).optional(),
  inquiryId: z.string().max(128).optional(),
  buyerId: id,
  subject: line.optional(),
  product: line.optional(),
  url: line,
  firstMessageAt: instant.optional(),
  lastMessageAt: instant.optional(),
  lastFrom: z.enum(['buyer', 'us']).optional(),
  lastText: line.optional(),
  messageCount: z.int().min(0),
  moreAbove: z.boolean().optional(),
  unanswered: zeroOrOne,
  level,
  priority,
  firstText: line.optional(),
  textKey: z.string().max(20).optional(),
  previewKey: z.string().max(200).optional(),
});

const messages = z.strictObject({
  ...messageFields,
  id: z.string().regex(/^[0-9a-f-]{36}\.[0-9a-z]{9}\.[\w~-]{1,64}$/, 'no message id'),
  updatedAt: instant,
  conversationId: id,
  order: z.int().min(1).optional(),
  near: instant.optional(),
});

const buyers = z.strictObject({
  ...row,
  createdAt: instant,
  key: z
    .string()
    .min(3)
    .max(CAPS.line + 50),
  name: line,
  nameKey: line,
  card: buyerCard,
  seenAt: z.record(z.string().max(40), instant),
  country: z.string().max(2).optional(),
  typeByHand: z.enum(BUYER_TYPES).optional(),
});

const inquiries = z.strictObject({
  ...row,
  createdAt: instant,
  inquiryId: z.string().regex(/^[\w-]{1,128}$/),
  row: inquiryRow,
  conversationId: id.optional(),
  seenAt: instant,
});

const both = z.strictObject({ zh: line, en: line });
const span = z.strictObject({
  part: z.string().max(20),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string().max(CAPS.text),
});
const evidence = z.array(
  z.strictObject({
    id: z.string().max(100),
    group: z.enum(['danger', 'bulk', 'probe', 'real', 'guard']),
    weight: z.number().min(-1000).max(1000),
    reason: both,
    span: span.optional(),
    field: z.string().max(100).optional(),
    value: line.optional(),
  }),
);
const verdict = z.strictObject({
  level,
  junk: z.number().min(0).max(1),
  priority,
  action: both,
  actionId: z.string().max(100),
  evidence: evidence.max(500),
  counter: evidence.max(500),
  unknown: z.array(z.strictObject({ id: z.string().max(100), needs: z.array(z.string().max(100)).max(50) })).max(500),
  readings: z.array(both).max(10).optional(),
  rulesJunk: z.number().min(0).max(1).optional(),
  reader: z
    .strictObject({
      junk: z.number().min(0).max(1),
      disagrees: z.boolean(),
      clues: z
        .array(z.strictObject({ weight: z.number().min(-1000).max(1000), span, learned: z.literal(true).optional() }))
        .max(50),
      without: z.strictObject({ junk: z.number().min(0).max(1), level }).optional(),
    })
    .optional(),
  limits: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]).optional(),
  pack: z.string().max(200),
});

const verdicts = z.strictObject({
  ...row,
  subjectId: id,
  subject: z.enum(['conversation', 'inquiry', 'selection']),
  verdict,
  pack: z.string().max(300),
  partial: z.boolean(),
  inputHash: z.string().max(40),
  judgedAt: instant,
  stale: z.literal(1).optional(),
});

const feedback = z.strictObject({
  ...row,
  subjectId: id,
  word: z.enum(['not-spam', 'spam', 'danger']),
  engineLevel: level,
  at: instant,
  undoneAt: instant.optional(),
});

const forgotten = z.strictObject({ ...row, subjectId: id.optional(), at: instant, undoneAt: instant.optional() });

const selections = z.strictObject({
  ...row,
  text: z.string().max(CAPS.text),
  from: line,
  at: instant,
  tabId: z.int().optional(),
});

const rulePacks = z.strictObject({ ...row, pack: z.unknown(), note: line, active: zeroOrOne });

const pageHealth = z.strictObject({
  ...row,
  key: z.string().max(200),
  page: z.enum(PAGE_KINDS),
  field: z.string().max(100),
  kind: z.enum(['always', 'sometimes', 'variant']),
  hits: z.array(z.int().min(0)).max(CAPS.levels + 1),
  misses: z.int().min(0),
  missesInRow: z.int().min(0),
  lastHitAt: instant.optional(),
  lastMissAt: instant.optional(),
});

const ourSide = z.strictObject({ ...row, profile: companyProfile, rep: line.optional() });

const products = z.strictObject({
  ...row,
  createdAt: instant,
  nameKey: line,
  entry: productFields,
  from: productOrigin,
  pageId: z.string().max(128).optional(),
});

const templates = z.strictObject({
  ...row,
  templateId: z.string().max(60),
  template: ownTemplate,
  active: zeroOrOne,
});

const drafts = z.strictObject({ ...row, conversationId: id, draft: draftFields });

const replyUses = z.strictObject({
  ...row,
  conversationId: id,
  templateId: z.string().max(100),
  event: z.enum(REPLY_EVENTS),
  at: instant,
  text: z.string().max(CAPS.text).optional(),
});

const tasks = z.strictObject({
  ...row,
  conversationId: id,
  kind: z.literal('promise'),
  key: z.string().max(200),
  what: line,
  quote: line,
  dueAt: instant,
  zone: z.string().max(60).optional(),
  state: z.enum(['proposed', 'open', 'done', 'dropped']),
  at: instant,
});

export const ROW_SCHEMAS: Record<SharedTable, z.ZodType> = {
  messages,
  verdicts,
  feedback,
  forgotten,
  inquiries,
  conversations,
  buyers,
  selections,
  rulePacks,
  pageHealth,
  ourSide,
  products,
  templates,
  drafts,
  replyUses,
  tasks,
};

/** The first fault of a table's rows, with the row's number as a person counts it in the file. */
export interface BadRow {
  table: string;
  /** Position within its table, first = 0. */
  row: number;
  /** What is wrong, e.g. `lastMessageAt: too big`. */
  fault: string;
}

/**
 * Checks rows of one table.
 *
 * @param firstRow number of `rows[0]` within its table.
 * @returns the first bad row, or undefined when all are good.
 */
export function firstBadRow(table: string, rows: readonly unknown[], firstRow: number): BadRow | undefined {
  if (!isSharedTable(table)) return { table, row: firstRow, fault: 'no such table' };
  const schema = ROW_SCHEMAS[table];
  for (const [i, one] of rows.entries()) {
    const parsed = schema.safeParse(one);
    if (parsed.success) continue;
    const issue = parsed.error.issues[0];
    const place = issue?.path.map(String).join('.');
    return { table, row: firstRow + i, fault: `${place ? `${place}: ` : ''}${issue?.message ?? 'wrong shape'}` };
  }
  return undefined;
}

export function isSharedTable(table: string): table is SharedTable {
  return Object.hasOwn(ROW_SCHEMAS, table);
}
