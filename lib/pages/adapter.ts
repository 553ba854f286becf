import type { ConversationList, InquiryList, OpenConversation } from '../snapshots/conversation';
import type { FieldHealth, FieldKind, PageKind, PageLanguage, PageState } from '../snapshots/page';

/**
 * One way to find a field. Locators of a field are tried in order: specific class → class prefix or attribute → label
 * words (zh, en) → give up. Where and when each was seen stands as a comment beside it (not as data: the content script
 * has a size budget), so that a dead one can be told from a typo. Written with the builders of `fields.ts`.
 */
export interface Locator {
  /** CSS selector, or label words whose neighbour holds the value. */
  css?: string;
  /**
   * Label words in lower case, zh and en, compared with `Line.label`. With `css` too, only the items matched by it are
   * searched: first line label, rest value.
   */
  labels?: readonly string[];
  /** Attribute of the `css` element that holds the value; default is its text. */
  attr?: string;
  /** The value stands on the line before its label; default is the line after it. */
  before?: boolean;
  /** Position among a row's lines (class-free layouts); the adapter reads it and refuses when lines are missing. */
  place?: string;
}

export interface FieldLocators {
  field: string;
  kind: FieldKind;
  locators: readonly Locator[];
}

/** What an adapter reads at one moment. Parts a page kind does not have stay undefined. */
export interface PageReading {
  open?: OpenConversation | null;
  conversations?: ConversationList;
  inquiries?: InquiryList;
  health: FieldHealth[];
}

/** An element that can carry a chip, with the row key of the snapshot. */
export interface ChipAnchor {
  /** Row key as in `ConversationRow.key` / `InquiryRow.key`; `open` for the conversation header. */
  key: string;
  element: Element;
}

/** What the environment supplies, so that tests in jsdom (no layout) can decide visibility and zone themselves. */
export interface ReadContext {
  document: Document;
  url: URL;
  /** Has size and `visibility: visible` (visible.ts); a parameter because jsdom has no layout. */
  isVisible(element: Element): boolean;
  /** Rendered height in CSS pixels; without it the element's own box is measured (the disconnected bar needs it). */
  height?(element: Element): number;
  /**
   * Whether every mutation in this element is passed to `invalidate` (row-cache.ts): what was read of it and not named there
   * is taken from memory unseen. Without it everything is read anew.
   */
  tracked?: (element: Element) => boolean;
  now: number;
}

/** All knowledge of one page of the seller backend. One file each under `adapters/`, found by its name. */
export interface PageAdapter {
  id: PageKind;
  /** True for exactly this page's URLs; the matrix test proves that each sample URL has exactly one owner. */
  matches(url: URL): boolean;
  sampleUrls: readonly string[];
  /** Every field with its locators: the table the health rows and the "broken" fixtures are made from. */
  fields: readonly FieldLocators[];
  language(context: ReadContext): PageLanguage;
  /** ok · loading · logged-out · risk-check · disconnected · layout-unknown. Never throws. */
  state(context: ReadContext): PageState;
  /** Reads everything. Never throws; what cannot be read is unknown. Must cache unchanged rows (≤ 8 ms a switch). */
  read(context: ReadContext): PageReading;
  /**
   * Cheap text that changes whenever another conversation is shown, made with `identityKeyOf`: header name, customerId, first
   * and last message. Null when no conversation is open or it is not legible. Runs in every frame with mutations.
   */
  identityKey(context: ReadContext): string | null;
  /** Narrowest stable elements to observe; empty while the page is still a shell. */
  watchRoots(context: ReadContext): Element[];
  /** Where chips may sit, for rows now in the document. Cheap. */
  chipAnchors(context: ReadContext): ChipAnchor[];
  /** The element holding the message with this fingerprint, for marking a quote. */
  messageElement?(context: ReadContext, fp: string): Element | null;
}

export function definePageAdapter(adapter: PageAdapter): PageAdapter {
  return adapter;
}
