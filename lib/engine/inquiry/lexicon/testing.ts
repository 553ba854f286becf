import type { CaseView, Part } from '../case-view';
import type { InquiryCase } from '../case';
import { viewCase } from '../view';

/** A view over a text alone, for tests of the extractors. */
export function viewOf(text: string, rest: Partial<InquiryCase> = {}): CaseView {
  return viewCase({ text, now: 0, ...rest });
}

/** The text's part. */
export function partOf(text: string): Part {
  const part = viewOf(text).buyerParts[0];
  if (!part) throw new Error('an empty text has no part');
  return part;
}

/** What stands at a place, folded. */
export function said({ part, start, end }: { part: Part; start: number; end: number }): string {
  return part.folded.slice(start, end);
}

/** Pieces of hostile and ordinary text that the property tests put together at random. */
export const PIECES = [
  ' ',
  '\n',
  '\n\n',
  '.',
  ',',
  ':',
  '?',
  '5,000 pcs',
  '10 000 шт',
  '٥٠٠ قطعة',
  '5000个',
  '1x40HQ',
  '17*9*9.5cm',
  '1.5',
  '1,111,111',
  'x',
  '$',
  '+86 138',
  'ship to ',
  'looking for ',
  'we are a ',
  'Ltd',
  'FOB',
  'précis',
  'é',
  '\u0301',
  '\u200b',
  '😀',
  '\ud83d',
  '不锈钢',
  'ｆｕｌｌ',
  'ﷺ',
  'ß',
  'İ',
  'a@b.co',
  'qty: ',
  'цена ',
  'والسعر ',
];
