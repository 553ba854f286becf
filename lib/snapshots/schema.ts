import { z } from 'zod';
import { CAPS } from './caps';
import {
  MESSAGE_KINDS,
  type AttachmentSeen,
  type BuyerCard,
  type ConversationList,
  type ConversationRow,
  type InquiryList,
  type InquiryRow,
  type LinkSeen,
  type MessageSeen,
  type OpenConversation,
  type ProductSeen,
} from './conversation';
import type { Field } from './field';
import { PAGE_KINDS, PAGE_STATES, type FieldHealth } from './page';
import type { PageSnapshot } from './snapshot';

/*
 * What a seller page may tell the worker, checked field by field. Everything is a strict object: a key we do not know means
 * that the sender is not our content script. The types are written by hand beside the adapters; `z.ZodType<…>` makes any
 * drift between the two a type error.
 *
 * Zod compiles parsers with `new Function` where it may; an extension's CSP forbids that and reports each try, hence jitless.
 */
z.config({ jitless: true });

const line = z.string().max(CAPS.line);
const count = z.int().min(-1).max(1_000_000_000);
/** ms UTC between 2000 and 2100; a page cannot put a message into the year 5000. */
export const instant = z.int().min(946_684_800_000).max(4_102_444_800_000);
const level = z.int().min(0).max(CAPS.levels);

const why = z.enum(['absent', 'not-shown', 'hidden', 'ambiguous']);
const missing = z.strictObject({ known: z.literal(false), why });

function field<T>(value: z.ZodType<T>): z.ZodType<Field<T>> {
  return z.union([z.strictObject({ known: z.literal(true), value, level }), missing]);
}

const text = field(line);
const flag = field(z.boolean());
const number = field(count);

const link: z.ZodType<LinkSeen> = z.strictObject({ text: line, href: z.string().max(CAPS.href) });

const attachment: z.ZodType<AttachmentSeen> = z.strictObject({
  name: line,
  type: z.string().max(200).optional(),
  size: z.number().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
});

const product: z.ZodType<ProductSeen> = z.strictObject({
  id: z.string().max(100).optional(),
  name: line.optional(),
  quantity: line.optional(),
});

const messageShape = {
  fp: z.string().regex(/^[\w~-]{1,64}$/),
  from: z.enum(['buyer', 'us', 'system', 'unknown']),
  kind: z.enum(MESSAGE_KINDS),
  text: z.string().max(CAPS.text),
  translation: z.string().max(CAPS.text).optional(),
  at: instant.nullable(),
  sender: line.optional(),
  links: z.array(link).max(CAPS.links),
  attachments: z.array(attachment).max(CAPS.attachments),
  images: z.int().min(0).max(100_000),
  products: z.array(product).max(CAPS.products),
  automatic: z.boolean().optional(),
  cut: z.boolean().optional(),
};
export const messageSeen: z.ZodType<MessageSeen> = z.strictObject(messageShape);
export const messageFields = messageShape;

export const buyerCard: z.ZodType<BuyerCard> = z.strictObject({
  name: text,
  country: text,
  level: text,
  blueLabel: flag,
  loginId: text,
  customerId: text,
  company: text,
  website: text,
  email: text,
  mobile: text,
  phone: text,
  fax: text,
  address: text,
  position: text,
  registeredAt: text,
  productViews: number,
  validInquiries: number,
  repliedInquiries: number,
  validRfqs: number,
  loginDays: number,
  spamInquiries: number,
  blacklisted: number,
  orders: number,
  tags: field(z.array(line).max(CAPS.tags)),
});

/** Ids become keys, so they may not be of any length or carry anything. */
const platformId = z.string().regex(/^[\w-]{1,128}$/);

export const openConversation: z.ZodType<OpenConversation> = z.strictObject({
  identity: z.strictObject({ name: text, customerId: field(platformId), inquiryId: field(platformId) }),
  subject: text,
  product: field(product),
  messages: z.array(messageSeen).max(CAPS.messages),
  moreAbove: flag,
  buyer: buyerCard,
  composer: field(z.enum(['empty', 'filled'])),
});

const conversationRow: z.ZodType<ConversationRow> = z.strictObject({
  key: line.min(1),
  name: text,
  unread: number,
  time: text,
  preview: text,
  labels: field(z.array(line).max(CAPS.tags)),
  active: z.boolean(),
});

const conversationList: z.ZodType<ConversationList> = z.strictObject({
  tab: field(z.enum(['all', 'waiting', 'other'])),
  rows: z.array(conversationRow).max(CAPS.rows),
});

export const inquiryRow: z.ZodType<InquiryRow> = z.strictObject({
  key: line.min(1),
  inquiryId: platformId,
  number: text,
  subject: text,
  preview: text,
  name: text,
  country: text,
  product: field(product),
  createdAt: text,
  updatedAt: text,
  owner: text,
  status: text,
  unread: flag,
  tm: flag,
});

const inquiryList: z.ZodType<InquiryList> = z.strictObject({
  rows: z.array(inquiryRow).max(CAPS.rows),
  hasNext: flag,
});

const fieldHealth: z.ZodType<FieldHealth> = z.strictObject({
  field: z.string().min(1).max(100),
  kind: z.enum(['always', 'sometimes', 'variant']),
  level: level.nullable(),
});

export const visitId = z.string().min(1).max(100);

/** The whole snapshot. Idempotent on the worker's side; see `PageSnapshot`. */
export const pageSnapshot: z.ZodType<PageSnapshot> = z.strictObject({
  page: z.enum(PAGE_KINDS),
  state: z.enum(PAGE_STATES),
  lang: z.enum(['zh', 'en', 'unknown']),
  visit: visitId,
  seq: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  capturedAt: instant,
  timeZone: z.string().max(100),
  url: z.string().max(CAPS.line),
  health: z.array(fieldHealth).max(CAPS.fields),
  open: openConversation.nullable().optional(),
  conversations: conversationList.optional(),
  inquiries: inquiryList.optional(),
});
