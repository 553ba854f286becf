import type { CaseAttachment, CaseLink, InquiryCase } from './case';

/** One stretch of buyer's (or our) words with its place. */
export interface Part {
  /** `subject`, `text` or `m<i>`; see `Span.part`. */
  id: string;
  from: 'buyer' | 'us';
  /** ms UTC */
  at?: number;
  /** The original, untouched: offsets in spans refer to it. */
  original: string;
  /**
   * Same length as `original` (offsets carry over one to one): lower case, full-width and look-alike characters folded,
   * invisible ones replaced by spaces or U+0000 never read by patterns. Signals search here.
   */
  folded: string;
}

/**
 * The case prepared once for all signals: texts folded, the buyer's parts apart from ours, links and attachments from the
 * page and those written out in the text together. Built by `viewCase` (view.ts); pure, linear.
 */
export interface CaseView {
  case: InquiryCase;
  /** All parts in order. */
  parts: Part[];
  /** Only what the buyer wrote, subject first. */
  buyerParts: Part[];
  /** Total length of what the buyer wrote, UTF-16 units, invisible characters not counted. */
  buyerLength: number;
  /** Links of the page and addresses written in the buyer's text, with the span where they stand if in text. */
  links: ViewLink[];
  attachments: CaseAttachment[] | undefined;
}

export interface ViewLink extends CaseLink {
  part?: string;
  start?: number;
  end?: number;
}
