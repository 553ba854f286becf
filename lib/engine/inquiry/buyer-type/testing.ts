import { viewOf } from '../lexicon/testing';
import type { BuyerTypeId } from '../../../shared/buyer-types';
import { buyerTypesOf, type TypeSeen } from './buyer-type-of';

/** The types read off a text. Throws when a quote is not what stands at its place. */
export function typesIn(text: string): BuyerTypeId[] {
  return seenIn(text).map(({ type }) => type);
}

function seenIn(text: string): TypeSeen[] {
  const seen = buyerTypesOf(viewOf(text));
  for (const { span } of seen.flatMap(({ findings }) => findings)) {
    if (span && text.slice(span.start, span.end) !== span.quote) throw new Error(`${span.quote} does not stand there`);
  }
  return seen;
}
