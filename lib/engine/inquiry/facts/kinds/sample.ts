import { languageOf } from '../../language-of';
import type { Placed } from '../../lexicon/reading';
import { readPart } from '../../lexicon/reading';
import { defineFact, eachOnce, factAt, speakingParts, type FactOf } from '../fact';
import { isInProduct } from '../goods';

/** Words that mean other things as well: a probe, a form, an example. */
const AMBIGUOUS = /^(?:probe|نموذج|ornek|campione)$/;

/** A sample is wanted or asked about. */
export default defineFact({
  kind: 'sample',
  name: { zh: '样品', en: 'Sample' },
  find(view) {
    const readings = speakingParts(view);
    const german = languageOf(readings.map(({ part }) => part)) === 'de';
    const facts = readings.flatMap((reading) =>
      reading
        .of('sample')
        .filter((hit) => !isOther(hit, german) && !isInProduct(view, hit))
        .map(sampleAt),
    );
    // The number tells more than the bare word.
    return eachOnce(
      facts.sort((a, b) => Number(b.value.amount !== undefined) - Number(a.value.amount !== undefined)),
      2,
    );
  },
});

function isOther({ part, start, end }: Placed, german: boolean): boolean {
  const word = part.folded.slice(start, end);
  if (AMBIGUOUS.test(word)) return !(german && word === 'probe');
  // "As per our sample", "sample picture": theirs, not ours.
  return (
    /(?:as per|like|same as|our|my|attached|following) $/.test(part.folded.slice(Math.max(0, start - 12), start)) ||
    /^ (?:picture|image|photo|attached|pic|time|lead time)|^s? ?[:：]/.test(part.folded.slice(end, end + 10))
  );
}

const FREE = /(?:free|gratis|gratuit\w*|kostenlos\w*|бесплатн[а-я]*|مجاني[ء-ي]*|免费)\s?(?:of charge\s)?$/;
const ONE = /(?:^|\s)(?:a|one|un|una|uma|une|ein|einen|один|一个|1)\s(?:\p{L}+\s)?$/u;

function sampleAt(hit: Placed): FactOf<'sample'> {
  const { part, start, end } = hit;
  const before = part.folded.slice(Math.max(0, start - 24), start);
  const number = readPart(part).numbers.find(
    (one) =>
      one.end <= start &&
      start - one.end <= 12 &&
      (one.kind === 'quantity' || one.kind === 'bare') &&
      !/[.!?\n]/.test(part.folded.slice(one.end, start)),
  );
  const amount =
    number && number.value < 1000 && Number.isInteger(number.value) ? number.value : ONE.test(before) ? 1 : undefined;
  const from = number && amount !== undefined ? number.start : start;
  const free = FREE.test(before) || /^\s?(?:free|gratis|gratuit)/.test(part.folded.slice(end, end + 10));
  return factAt(
    'sample',
    { part, start: Math.min(start, from), end },
    { ...(amount === undefined ? {} : { amount }), ...(free ? { free: true } : {}) },
  );
}
