import { z } from 'zod';
import { BUYER_TYPES } from '../shared/buyer-types';
import {
  companyProfile,
  draftFields,
  ownTemplate,
  productFields,
  productOrigin,
  REPLY_EVENTS,
} from '../shared/our-side-schema';
import { CAPS } from '../snapshots/caps';
import { pageSnapshot, visitId } from '../snapshots/schema';
import type { SnapshotReceipt } from '../snapshots/snapshot';
import type { SenderClass } from './sender';

/**
 * The contract between seller pages, panel, popup and worker: who may send what, checked at run time (codebases.md §3.1).
 * One entry per message; this is the one list edited by hand. A content script and the panel take only types from here.
 */
interface MessageSpec {
  from: SenderClass;
  request: z.ZodType;
  response: z.ZodType;
}

/** Row ids: UUIDs, compared as text only. */
const rowId = z.string().min(1).max(100);
const nothing = z.null();
const ask = z.strictObject({});

export const FEEDBACK_WORDS = ['not-spam', 'spam', 'danger'] as const;
const word = z.enum(FEEDBACK_WORDS);
const effective = z.strictObject({
  /** The rep's word now in force; null = the engine's verdict stands. */
  word: word.nullable(),
  level: z.enum(['danger', 'spam', 'unsure', 'genuine']),
  priority: z.enum(['high', 'normal', 'low', 'spam']),
});

const chip = z.strictObject({
  level: z.enum(['danger', 'spam', 'unsure', 'genuine']),
  priority: z.enum(['high', 'normal', 'low', 'spam']),
  partial: z.boolean(),
  byHand: z.boolean(),
  word: z.string(),
  title: z.string(),
  rank: z.int().min(1).optional(),
});

const receipt: z.ZodType<SnapshotReceipt> = z.strictObject({
  stored: z.boolean(),
  code: z.enum(['storage-full', 'failed']).optional(),
  chipsOff: z.boolean(),
  resend: z.boolean().optional(),
  rows: z.record(z.string(), chip),
  open: chip.nullable(),
});

const level = z.enum(['danger', 'spam', 'unsure', 'genuine']);

/** A product to be kept; without `id` it is new, or the one of the same name. */
const productToKeep = z.strictObject({
  id: rowId.optional(),
  entry: productFields,
  from: productOrigin,
  pageId: z.string().max(128).optional(),
});
const productKept = productToKeep.extend({ id: rowId });

/** Products of one message. */
export const PRODUCTS_AT_ONCE = 2_000;

/** Rows of one import message. */
export const IMPORT_CHUNK_ROWS = 2_000;

export const protocol = {
  'page.snapshot': { from: 'seller-page', request: pageSnapshot, response: receipt },
  'page.gone': { from: 'seller-page', request: z.strictObject({ visit: visitId }), response: nothing },

  /** The rep's word on a conversation, inquiry or selection; `null` takes back all words on it. */
  'command.feedback': {
    from: 'extension-page',
    request: z.strictObject({ subjectId: rowId, word: word.nullable() }),
    response: effective,
  },
  /** Takes back the newest word on it; the one before, if any, is in force again. */
  'command.undo-feedback': {
    from: 'extension-page',
    request: z.strictObject({ subjectId: rowId }),
    response: effective,
  },

  /** The reader forgets what it learned from a subject, or everything so far; words stay. `id` takes it back. */
  'command.forget-learned': {
    from: 'extension-page',
    request: z.strictObject({ subjectId: rowId.optional() }),
    response: z.strictObject({ id: rowId }),
  },
  /** Learns again from what was forgotten. Code `gone` when it was taken back already. */
  'command.recall-learned': { from: 'extension-page', request: z.strictObject({ id: rowId }), response: nothing },

  /** What type of buyer this is, in the rep's opinion; `null` takes it back. Answers with the one before, for undoing. */
  'command.set-buyer-type': {
    from: 'extension-page',
    request: z.strictObject({ buyerId: rowId, type: z.enum(BUYER_TYPES).nullable() }),
    response: z.strictObject({ before: z.enum(BUYER_TYPES).nullable() }),
  },

  /** Checks, keeps and uses a rule pack; older verdicts are renewed in the background. Code `bad-rule-pack` names the place. */
  'command.save-rule-pack': {
    from: 'extension-page',
    request: z.strictObject({ pack: z.unknown(), note: z.string().max(500) }),
    response: z.strictObject({ key: z.string() }),
  },
  /**
   * What would become of the newest verdicts with this pack; one part of them at a time, the next with `before` and `seen` of the
   * parts so far. Nothing is stored. Code `bad-rule-pack` names the place.
   */
  'command.preview-rule-pack': {
    from: 'extension-page',
    request: z.strictObject({ pack: z.unknown(), before: rowId.optional(), seen: z.int().min(0).max(100_000) }),
    response: z.strictObject({
      seen: z.number(),
      total: z.number(),
      changes: z.array(
        z.strictObject({
          subjectId: rowId,
          subject: z.enum(['conversation', 'inquiry', 'selection']),
          name: z.string(),
          from: level,
          to: level,
          rule: z.string().nullable(),
        }),
      ),
      next: rowId.nullable(),
    }),
  },
  /** Puts a pack saved before in use again. Code `gone` when it is no longer kept. */
  'command.use-rule-pack': {
    from: 'extension-page',
    request: z.strictObject({ id: rowId }),
    response: z.strictObject({ key: z.string() }),
  },
  /** Back to the pack that ships. */
  'command.reset-rule-pack': { from: 'extension-page', request: ask, response: z.strictObject({ key: z.string() }) },

  /** Judges a text selected by hand. `from` = host and path of the page. The verdict is stored under `subjectId`. */
  'command.judge-text': {
    from: 'extension-page',
    request: z.strictObject({
      text: z.string().min(1).max(CAPS.text),
      from: z.string().max(CAPS.line),
      tabId: z.int().min(0).optional(),
    }),
    response: z.strictObject({ subjectId: rowId }),
  },

  /** Everything goes at `dueAt` (ms UTC), unless it is called off before. */
  'command.delete-all': {
    from: 'extension-page',
    request: z.strictObject({ confirm: z.literal(true) }),
    response: z.strictObject({ dueAt: z.number() }),
  },
  /** `cancelled` is false when nothing was waiting, e.g. because it has already happened. */
  'command.cancel-delete': {
    from: 'extension-page',
    request: ask,
    response: z.strictObject({ cancelled: z.boolean() }),
  },

  /** An import: begin, chunks in any order, commit. Nothing is in use before the commit, which is one transaction. */
  'command.import-begin': {
    from: 'extension-page',
    request: z.strictObject({ format: z.literal(1) }),
    response: z.strictObject({ importId: rowId }),
  },
  /** `index` is unique within the import; a chunk sent twice counts once. Code `bad-row` names the row and ends the import. */
  'command.import-chunk': {
    from: 'extension-page',
    request: z.strictObject({
      importId: rowId,
      index: z.int().min(0).max(1_000_000),
      table: z.string().max(50),
      /** Number of the first row within its table, for naming a bad one. */
      firstRow: z.int().min(0),
      rows: z.array(z.unknown()).max(IMPORT_CHUNK_ROWS),
    }),
    response: z.strictObject({ chunks: z.number(), rows: z.number() }),
  },
  'command.import-commit': {
    from: 'extension-page',
    request: z.strictObject({ importId: rowId, chunks: z.int().min(0) }),
    response: z.strictObject({ added: z.number(), updated: z.number(), unchanged: z.number() }),
  },
  'command.import-abort': { from: 'extension-page', request: z.strictObject({ importId: rowId }), response: nothing },

  /** Who we are, whole. Answers with what stood before, for undoing; null = nothing did. */
  'command.save-our-side': {
    from: 'extension-page',
    request: z.strictObject({ profile: companyProfile, rep: z.string().max(300).optional() }),
    response: z.strictObject({
      before: z.strictObject({ profile: companyProfile, rep: z.string().optional() }).nullable(),
    }),
  },
  /** Keeps and removes products in one step; all or nothing. Undo = the same with `before` kept and `added` removed. */
  'command.save-products': {
    from: 'extension-page',
    request: z.strictObject({
      keep: z.array(productToKeep).max(PRODUCTS_AT_ONCE),
      remove: z.array(rowId).max(PRODUCTS_AT_ONCE),
    }),
    response: z.strictObject({ before: z.array(productKept), added: z.array(rowId) }),
  },
  /** The letter being written in a conversation, as typed; null = thrown away. Answers with what stood before. */
  'command.save-draft': {
    from: 'extension-page',
    request: z.strictObject({ conversationId: rowId, draft: draftFields.nullable() }),
    response: z.strictObject({ before: draftFields.nullable() }),
  },
  /** What became of a template in a conversation. */
  'command.log-reply': {
    from: 'extension-page',
    request: z.strictObject({
      /** Made by the sender: the same message twice counts once. */
      id: rowId,
      conversationId: rowId,
      templateId: z.string().max(100),
      event: z.enum(REPLY_EVENTS),
      text: z.string().max(CAPS.text).optional(),
    }),
    response: nothing,
  },
  /** A new version of a template of the rep's own (or of a built-in one), in use from now on. */
  'command.save-template': {
    from: 'extension-page',
    request: z.strictObject({ template: ownTemplate }),
    response: z.strictObject({ id: rowId, before: rowId.nullable() }),
  },
  /** Which version of a template is in use; null = none (removed, or the built-in one as shipped). Answers with the one before. */
  'command.use-template': {
    from: 'extension-page',
    request: z.strictObject({ templateId: z.string().max(60), id: rowId.nullable() }),
    response: z.strictObject({ before: rowId.nullable() }),
  },
  /** Many templates at once, from a file: all are kept or none. */
  'command.save-templates': {
    from: 'extension-page',
    request: z.strictObject({ templates: z.array(ownTemplate).max(500) }),
    response: z.strictObject({ ids: z.array(rowId) }),
  },
  /** A promise confirmed, done, dropped or moved. Answers with how it stood before. Code `gone` when there is none. */
  'command.set-task': {
    from: 'extension-page',
    request: z.strictObject({
      id: rowId,
      state: z.enum(['proposed', 'open', 'done', 'dropped']),
      dueAt: z.number().min(0).optional(),
    }),
    response: z.strictObject({ state: z.enum(['proposed', 'open', 'done', 'dropped']), dueAt: z.number() }),
  },

  /** The user has read a notice. */
  'command.dismiss-notice': {
    from: 'extension-page',
    request: z.strictObject({ id: z.string().max(50) }),
    response: nothing,
  },
} as const satisfies Record<string, MessageSpec>;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type CommandName = Extract<MessageName, `command.${string}`>;
export type RequestOf<N extends MessageName> = z.output<Protocol[N]['request']>;
export type ResponseOf<N extends MessageName> = z.output<Protocol[N]['response']>;

/** For `workerClient<Commands>()`: `send('command.feedback', {…})`, types only, so no zod in the bundle. */
export type Commands = { [N in CommandName]: { request: RequestOf<N>; response: ResponseOf<N> } };
