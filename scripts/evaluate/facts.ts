import { createHash } from 'node:crypto';
import type { InquiryCase } from '../../lib/engine/inquiry/case';
import type { FactKind } from '../../lib/engine/inquiry/facts/fact';
import { factsOf } from '../../lib/engine/inquiry/facts/facts-of';
import { viewCase } from '../../lib/engine/inquiry/view';

/** One fact as `evaluate -- facts` writes it: in the buyer's words (part and UTF-16 offsets) or in a field of the page. */
export interface FactOnLine {
  slot: FactKind;
  part?: string;
  start?: number;
  end?: number;
  quote?: string;
  field?: string;
  value: Readonly<Record<string, unknown>>;
}

export interface FactsLine {
  id: string;
  /** The sender offers his own goods, so nothing is read off. */
  sells: boolean;
  facts: FactOnLine[];
  /** What the engine would ask for. */
  missing: FactKind[];
}

/** What the engine reads off one inquiry. */
export function factsLine(id: string, inquiry: InquiryCase): FactsLine {
  const { list, missing, sells } = factsOf(viewCase(inquiry));
  const facts = list.map(({ kind, value, span, field }): FactOnLine => {
    const place = span ? { part: span.part, start: span.start, end: span.end, quote: span.quote } : { field };
    return { slot: kind, ...place, value: { ...value } };
  });
  return { id, sells, facts, missing };
}

/** A short hash of all the buyer wrote, by which labels notice that the text under them has changed. */
export function textHash(inquiry: InquiryCase): string {
  const texts = viewCase(inquiry).buyerParts.map(({ id, original }) => `${id}\n${original}`);
  return createHash('sha256').update(texts.join('\n\n')).digest('hex').slice(0, 16);
}
