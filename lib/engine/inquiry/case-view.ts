import type { CaseAttachment, CaseLink, InquiryCase } from './case';

/** A word of the folded text. Han, kana and hangul count one character as one word, so that patterns need no segmenter. */
export interface Words {
  text: string[];
  /** Offsets in the folded text. */
  start: number[];
  end: number[];
  /** True where a sentence or paragraph ends before this word; gaps in patterns do not cross it. */
  fresh: boolean[];
}

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
   * What signals search: lower case, accents of Latin letters taken off, full-width and styled letters as ASCII, look-alike
   * letters inside Latin words as Latin, Arabic letter variants unified, invisible characters removed, runs of white space
   * as one blank (one newline, or two for a paragraph). Its length differs from the original's: turn offsets into a span
   * with `spanOf`, never by hand.
   */
  folded: string;
  /** Original offset of each folded unit, and one more for the end; null = same offsets. */
  map: Uint32Array | null;
  words: Words;
  /** Which scripts occur, so that work for the others can be skipped. */
  scripts: { latin: boolean; cyrillic: boolean; arabic: boolean; han: boolean };
  /** Invisible characters removed by folding. */
  invisible: number;
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
  /** Lower-case host name of `href`, punycode kept; undefined when it is no http(s) address. */
  host?: string;
  part?: string;
  /** Offsets in the original text of `part`. */
  start?: number;
  end?: number;
}
