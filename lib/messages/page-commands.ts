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
  /** Something changed in the store (rep's word, settings): send a fresh snapshot so that chips are redrawn. */
  'tab.refresh': { request: Record<string, never>; response: null };
}

/** One message for a seller page, checked. */
export type TabCommand = { [T in keyof TabMessages]: { type: T; data: TabMessages[T]['request'] } }[keyof TabMessages];

/** Longest quote looked for in a page, UTF-16 units. */
const QUOTE_CAP = 20_000;

/** Checks what arrived in a seller page; null for anything that is no `tab.*` message of the right shape. */
export function readTabCommand(type: string, data: unknown): TabCommand | null {
  if (typeof data !== 'object' || data === null) return null;
  if (type === 'tab.clear-highlight' || type === 'tab.selection' || type === 'tab.refresh') return { type, data: {} };
  if (type !== 'tab.highlight') return null;
  const { visit, fp, quote } = data as Record<string, unknown>;
  if (typeof visit !== 'string' || typeof quote !== 'string' || quote.length > QUOTE_CAP) return null;
  if (fp === undefined) return { type, data: { visit, quote } };
  return typeof fp === 'string' ? { type, data: { visit, fp, quote } } : null;
}
