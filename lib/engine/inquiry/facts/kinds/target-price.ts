import type { Part } from '../../case-view';
import { readPart } from '../../lexicon/reading';
import { targetPrices } from '../../lexicon/target-price';
import { patterns } from '../../pattern';
import { currencyIn } from '../currency';
import { defineFact, eachOnce, factAt, titleParts, type FactOf, type Stretch } from '../fact';

/** A price the buyer names himself, beyond the words for a target that the lexicon knows. */
const OFFERED = patterns(
  '{looking for|need|want|expect|hoping for|aim for|aiming for|accept} {a|the|} price {of|around|about|at|under|below} {usd|us|} #',
  '{can|could} you {do|make|offer|sell} ..8 {for|at} {usd|us|} #',
  '{looking to|ready to|willing to|hoping to|prepared to} pay {around|about|up to|} {usd|us|} #',
  '{we|i} {can|could|will|would} {pay|offer} {you|} {usd|us|up to|} #',
);

/** The price the buyer wants to pay, in which currency and for what unit. */
export default defineFact({
  kind: 'target-price',
  name: { zh: '目标价', en: 'Target price' },
  find(view) {
    const titles = titleParts(view);
    const parts = view.buyerParts.filter((part) => !titles.has(part));
    const facts = targetPrices(view)
      .filter(({ part }) => !titles.has(part))
      .flatMap((place) => priceAt(place) ?? []);
    for (const span of OFFERED.all(parts, 3)) {
      const part = parts.find(({ id }) => id === span.part);
      const amount =
        part &&
        readPart(part).numbers.find(
          (number) =>
            (number.kind === 'money' ||
              /^\s?(?:each|per|apiece|a piece|\/)/.test(part.folded.slice(number.end, number.end + 8))) &&
            originalOf(part, number.start) < span.end &&
            originalOf(part, number.end - 1) >= span.start,
        );
      if (amount) facts.push(...(priceAt({ part, start: amount.start, end: amount.end }) ?? []));
    }
    return eachOnce(facts, 4);
  },
});

function originalOf(part: Part, offset: number): number {
  return part.map ? (part.map[offset] ?? part.original.length) : offset;
}

const PER =
  /^\s?(?:\/|per|each|a|por|par|pro|за|je|每)\s?(pcs?|piece|unit|set|pair|kg|ton|mt|m|meter|yard|box|carton|pieza|unidad|unidade|piece|stuck|шт[а-я]*|个|件|套|kilo)(?!\p{L})|^\s?(each|apiece|c\/u|cada uno)/u;

function priceAt({ part, start, end }: Stretch): FactOf<'target-price'>[] | undefined {
  const number = readPart(part).numbers.find(
    (one) => one.start < end && start < one.end && (one.kind === 'money' || one.kind === 'bare'),
  );
  if (!number || number.value <= 0) return undefined;
  const around = part.folded.slice(Math.max(start, number.start - 8), Math.min(part.folded.length, number.end + 14));
  const currency = currencyIn(cutAtNext(around));
  const per = PER.exec(part.folded.slice(number.end, number.end + 16));
  // "75$/6 pieces": a price for some pieces together.
  const several =
    /^\s?\/\s?\d{1,4}\s?\p{L}{2,8}/u.exec(part.folded.slice(number.end, number.end + 16))?.[0].length ?? 0;
  const stretch = { part, start, end: Math.max(end, number.end + (per?.[0].length ?? several)) };
  return [
    factAt('target-price', stretch, {
      amount: number.value,
      ...(currency ? { currency: currency.code } : {}),
      ...(currency?.assumed ? { assumed: true } : {}),
      ...(per ? { per: per[1] ?? 'piece' } : {}),
    }),
  ];
}

/** What follows in the next sentence or line belongs to another amount. */
function cutAtNext(text: string): string {
  return text.replace(/[\n;].*$/s, '');
}
