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
