import { z } from 'zod';
import { BUYER_TYPES } from '../shared/buyer-types';
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
