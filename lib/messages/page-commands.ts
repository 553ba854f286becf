import type { PageSnapshot, SnapshotReceipt } from '../snapshots/snapshot';

/**
 * The messages a seller page takes part in, as types and hand-written guards: a content script may import this file, so no
 * zod and no `browser` here (codebases.md §4, sizes). The worker checks the same messages with the schemas of `protocol.ts`.
 */

/** seller page → worker. */
export interface PageMessages {
  'page.snapshot': { request: PageSnapshot; response: SnapshotReceipt };
  /** The page is going away or into the back/forward cache. */
  'page.gone': { request: { visit: string }; response: null };
}

/** panel or worker → seller page. */
export interface TabMessages {
  /** Mark a quote in the page. `fp` is the message's fingerprint; without it the whole pane is searched. */
  'tab.highlight': { request: { visit: string; fp?: string; quote: string }; response: { found: boolean } };
  'tab.clear-highlight': { request: Record<string, never>; response: null };
  /** What the user has selected on the page, for judging by hand. */
  'tab.selection': { request: Record<string, never>; response: { text: string } };
  /**
   * Write into the page's composer, if this conversation is still the open one. `over`: what may stand there now. Never sends.
   */
  'tab.insert': {
    request: {
      visit: string;
      name: string;
      customerId?: string;
      inquiryId?: string;
      text: string;
      over: 'empty' | 'anything' | { exactly: string };
    };
    response: InsertAnswer;
  };
  /** Something changed in the store (rep's word, settings): send a fresh snapshot so that chips are redrawn. */
  'tab.refresh': { request: Record<string, never>; response: null };
}

/** What became of it. `before` is what stood in the composer, for undoing. */
export type InsertAnswer =
  | { done: true; before: string }
  | {
      done: false;
      why: 'other-conversation' | 'no-composer' | 'two-composers' | 'filled' | 'changed' | 'not-kept';
    };

/** One message for a seller page, checked. */
export type TabCommand = { [T in keyof TabMessages]: { type: T; data: TabMessages[T]['request'] } }[keyof TabMessages];

/** Longest quote looked for in a page, UTF-16 units. */
const QUOTE_CAP = 20_000;

/** Checks what arrived in a seller page; null for anything that is no `tab.*` message of the right shape. */
export function readTabCommand(type: string, data: unknown): TabCommand | null {
  if (typeof data !== 'object' || data === null) return null;
  if (type === 'tab.clear-highlight' || type === 'tab.selection' || type === 'tab.refresh') return { type, data: {} };
  if (type === 'tab.insert') return readInsert(data);
  if (type !== 'tab.highlight') return null;
  const { visit, fp, quote } = data as Record<string, unknown>;
  if (typeof visit !== 'string' || typeof quote !== 'string' || quote.length > QUOTE_CAP) return null;
  if (fp === undefined) return { type, data: { visit, quote } };
  return typeof fp === 'string' ? { type, data: { visit, fp, quote } } : null;
}

function readInsert(data: object): TabCommand | null {
  const { visit, name, customerId, inquiryId, text, over } = data as Record<string, unknown>;
  if (typeof visit !== 'string' || typeof name !== 'string' || typeof text !== 'string') return null;
  if (text.length > QUOTE_CAP || !isOver(over)) return null;
  return {
    type: 'tab.insert',
    data: {
      visit,
      name,
      ...(typeof customerId === 'string' ? { customerId } : {}),
      ...(typeof inquiryId === 'string' ? { inquiryId } : {}),
      text,
      over,
    },
  };
}

function isOver(over: unknown): over is TabMessages['tab.insert']['request']['over'] {
  if (over === 'empty' || over === 'anything') return true;
  return typeof over === 'object' && over !== null && typeof (over as { exactly?: unknown }).exactly === 'string';
}
