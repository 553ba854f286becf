import type { InquiryCase } from '../engine/inquiry/case';
import type { Verdict } from '../engine/inquiry/verdict';
import type { InquiryRow, OpenConversation } from '../snapshots/conversation';
import type { ReaderModel } from '../engine/reader/model';
import type { PortsideDb } from '../store/db';

/** What the store knows beyond the page itself. */
export interface Facts {
  /** ms UTC */
  now: number;
  channel: 'inquiry' | 'tm';
  /** What this buyer sent in other conversations, and others who sent near-equal words; oldest first. */
  earlier: NonNullable<InquiryCase['earlier']>;
}

/** The engine with the rule pack in use, as the worker needs it; a test supplies its own. */
export interface Judging {
  /** Identifies the pack's content and what the reader knows; stored with each verdict, so that verdicts of older packs are found and renewed. */
  packKey: string;
  /** The reader it judges with, for judging with another pack and the same reader. */
  reader?: ReaderModel | null;
  caseOfConversation(open: OpenConversation, facts: Facts): InquiryCase;
  /** A list row only: subject, preview and what the row tells of the buyer. */
  caseOfRow(row: InquiryRow, facts: Facts): InquiryCase;
  judge(inquiry: InquiryCase): Verdict;
}

/** What the worker's work depends on; nothing of it is remembered between two events. */
export interface Deps {
  db: PortsideDb;
  /** ms UTC */
  now(): number;
  newId(now: number): string;
  judging(): Promise<Judging>;
}
