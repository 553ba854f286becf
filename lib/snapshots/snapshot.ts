import type { ConversationList, InquiryList, OpenConversation } from './conversation';
import type { FieldHealth, PageKind, PageLanguage, PageState } from './page';

/**
 * What the content script tells the worker about a page at one settled moment. Idempotent: sending it twice changes
 * nothing. A part left out (`undefined`) has not changed since this visit's last acknowledged snapshot; `open: null`
 * says that no conversation is open.
 */
export interface PageSnapshot {
  page: PageKind;
  state: PageState;
  lang: PageLanguage;
  /** Random per document and route visit; with `seq` it orders what one page said. */
  visit: string;
  /** Grows by one per snapshot of a visit. */
  seq: number;
  /** ms UTC, the browser's clock. */
  capturedAt: number;
  /** The browser's IANA zone, in which printed times were read. */
  timeZone: string;
  /** Address without tokens or tracking (`cleanUrl`), for deep links back to this place. */
  url: string;
  health: FieldHealth[];
  open?: OpenConversation | null;
  conversations?: ConversationList;
  inquiries?: InquiryList;
}

/** A verdict small enough for a chip on a row. */
export interface Chip {
  level: 'danger' | 'spam' | 'unsure' | 'genuine';
  priority: 'high' | 'normal' | 'low' | 'spam';
  /** Read from the list row only; the conversation itself has not been opened yet. */
  partial: boolean;
  /** The rep decided, not the engine. */
  byHand: boolean;
  /** Word and one-line reason, already in the user's language. */
  word: string;
  title: string;
  /** Place in the order in which to answer, from 1; only of the first few. */
  rank?: number;
}

/** The worker's receipt for a snapshot. Row keys without an entry get no chip. */
export interface SnapshotReceipt {
  stored: boolean;
  /** Why it was not stored; a snapshot that was not stored is not acknowledged. */
  code?: 'storage-full' | 'failed';
  /** The worker does not know what this visit said before (data deleted, tab row lost): send every part again, once. */
  resend?: boolean;
  /** Chips are switched off in settings: take them away. */
  chipsOff: boolean;
  rows: Record<string, Chip>;
  /** For the open conversation of this very snapshot (`visit`, `seq`), never of another. */
  open: Chip | null;
}
