import { z } from 'zod';

/*
 * Our side (company, products), drafts and own templates as they come from a form, a file or an import: strict, bounded. One
 * place, because messages and stored rows are checked against the same shapes. Worker and extension pages only: zod is 87 kB.
 */

/** Longest one-line entry and longest text, UTF-16 units. */
const LINE = 300;
const TEXT = 4_000;
/** Longest draft or template, UTF-16 units: more than any chat takes. */
const LETTER = 20_000;
const LIST = 50;

const line = z.string().max(LINE);
const language = z.enum(['zh', 'en', 'es', 'pt', 'fr', 'ru', 'ar', 'de', 'it', 'ja', 'ko', 'tr']);
const localText = z.union([z.string().max(TEXT), z.partialRecord(language, z.string().max(TEXT))]);
const amount = z.number().min(0).max(1e12);
const currency = z.string().regex(/^[A-Z]{3}$/, 'no ISO 4217 code');
const money = z.strictObject({ amount, to: amount.optional(), currency, per: line.optional() });
const quantity = z.strictObject({
  amount,
  from: amount.optional(),
  unit: line,
  per: z.enum(['week', 'month', 'year']).optional(),
});
const days = z.strictObject({ from: amount, to: amount.optional() });
const prices = z.strictObject({
  tiers: z
    .array(z.strictObject({ from: amount, price: amount }))
    .min(1)
    .max(LIST),
  currency,
  unit: line,
});

const person = z.strictObject({
  name: line,
  position: localText.optional(),
  email: line.optional(),
  phone: line.optional(),
  whatsapp: line.optional(),
  signature: localText.optional(),
});

/** `CompanyProfile` of the reply engine. */
export const companyProfile = z.strictObject({
  name: line.optional(),
  nameZh: line.optional(),
  kind: z.enum(['factory', 'trader', 'both']).optional(),
  about: localText.optional(),
  people: z.array(person).max(LIST).optional(),
  email: line.optional(),
  phone: line.optional(),
  website: line.optional(),
  address: localText.optional(),
  origin: localText.optional(),
  certificates: z.array(line).max(LIST).optional(),
  proofs: z.array(localText).max(LIST).optional(),
  payment: z.array(line).max(LIST).optional(),
  tradeTerms: z.array(line).max(LIST).optional(),
  loadingPort: line.optional(),
  markets: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'no ISO country'))
    .max(300)
    .optional(),
  sample: z
    .strictObject({
      free: z.boolean().optional(),
      fee: money.optional(),
      days: days.optional(),
      refunded: z.boolean().optional(),
      freight: z.enum(['ours', 'buyer']).optional(),
    })
    .optional(),
  custom: z
    .strictObject({
      what: z.array(localText).max(LIST).optional(),
      moq: quantity.optional(),
      days: days.optional(),
    })
    .optional(),
  moq: quantity.optional(),
  leadTime: days.optional(),
  warrantyMonths: z.number().min(0).max(1200).optional(),
  afterSales: localText.optional(),
  inspection: localText.optional(),
  quoteDays: z.number().min(0).max(3650).optional(),
});

/** `ProductEntry` of the reply engine without its id, which is the row's. */
export const productFields = z.strictObject({
  name: z.string().min(1).max(LINE),
  shortName: localText.optional(),
  keywords: z.array(line).max(LIST).optional(),
  prices: prices.optional(),
  term: line.optional(),
  moq: quantity.optional(),
  leadTime: days.optional(),
  certificates: z.array(line).max(LIST).optional(),
  packing: localText.optional(),
  specification: localText.optional(),
  port: line.optional(),
  tag: z.enum(['hot', 'new']).optional(),
});

/** Where a product came from; the platform's number where the page told it. */
export const productOrigin = z.enum(['hand', 'file', 'page']);

const slotValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), text: z.string().max(TEXT) }),
  z.strictObject({ kind: z.literal('text'), text: z.string().max(TEXT) }),
  z.strictObject({ kind: z.literal('flag'), on: z.boolean() }),
  z.strictObject({ kind: z.literal('number'), value: z.number() }),
  money.extend({ kind: z.literal('money') }),
  quantity.extend({ kind: z.literal('quantity') }),
  prices.extend({ kind: z.literal('prices') }),
  days.extend({ kind: z.literal('days') }),
  z.strictObject({ kind: z.literal('date'), at: z.number(), zone: line }),
  z.strictObject({ kind: z.literal('country'), code: line }),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.string().max(TEXT)).max(200) }),
]);

/** One stacked block of a draft: a template with what the rep filled in. */
const draftBlock = z.strictObject({
  templateId: z.string().max(100),
  fills: z.record(z.string().max(100), slotValue),
});

/** A letter being written to one buyer, as typed. */
export const draftFields = z.strictObject({
  text: z.string().max(LETTER),
  language,
  blocks: z.array(draftBlock).max(20),
  /** The rep changed words by hand: blocks no longer overwrite the text. */
  edited: z.boolean(),
});

const bilingual = z.strictObject({ zh: line, en: line });
const slotSpec = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'no slot name'),
  kind: z.enum(['line', 'text', 'flag', 'number', 'money', 'quantity', 'prices', 'days', 'date', 'country', 'list']),
  label: bilingual,
  required: z.boolean(),
});

/** A template of the rep's own, or his version of a built-in one (`templateId` is then the built-in's). */
export const ownTemplate = z.strictObject({
  templateId: z.string().regex(/^[\w-]{1,60}$/, 'no template id'),
  name: bilingual,
  purpose: bilingual,
  kind: z.enum(['letter', 'script']),
  tags: z.array(z.string().max(40)).max(20),
  slots: z.array(slotSpec).max(100),
  texts: z.partialRecord(language, z.string().max(LETTER)),
  /** When it is suggested: as the template it was made from. */
  fitsLike: z.string().max(60).optional(),
});

/** What became of a suggestion; teaches the order. */
export const REPLY_EVENTS = ['chosen', 'edited', 'inserted', 'copied', 'sent'] as const;
