import type { InquiryCase } from '../case';
import { viewOf } from '../lexicon/testing';
import type { FactKind, FactOf, FactValues } from './fact';
import { factsOf } from './facts-of';

/** The facts of one kind in a text: value and quote. Throws when a quote is not what stands at its place. */
export function found<K extends FactKind>(
  kind: K,
  text: string,
  rest: Partial<InquiryCase> = {},
): [FactValues[K], string | undefined][] {
  const view = viewOf(text, rest);
  const facts = factsOf(view).list.filter((fact): fact is FactOf<K> & typeof fact => fact.kind === kind);
  return facts.map(({ value, span }) => {
    const part = view.buyerParts.find(({ id }) => id === span?.part);
    if (span && part?.original.slice(span.start, span.end) !== span.quote)
      throw new Error(`${span.quote} does not stand there`);
    return [value, span?.quote];
  });
}

/** Only the values. */
export function values<K extends FactKind>(kind: K, text: string, rest: Partial<InquiryCase> = {}): FactValues[K][] {
  return found(kind, text, rest).map(([value]) => value);
}
