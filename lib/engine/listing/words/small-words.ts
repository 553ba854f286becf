/** Words that join others: lower case in Title Case, exempt from counting. */
const SMALL = new Set(
  `a an and as at but by for from in into is it its nor of off on onto or over per so than that the this to up via vs w with without within your our
  are be can no not all any if under between`.split(/\s+/),
);

/** Of those, the ones Title Case writes small. */
const LOWER = new Set(
  'a an and as at but by for from in into nor of off on onto or per the to up via vs w with x'.split(' '),
);

export function isSmallWord(lower: string): boolean {
  return SMALL.has(lower);
}

export function isLowerInTitles(lower: string): boolean {
  return LOWER.has(lower);
}

/** Words that open a long tail: "for 2 persons", "with lid". */
const TAIL = new Set('for with without from in of on to by at under as w per via'.split(' '));

export function opensTail(lower: string): boolean {
  return TAIL.has(lower);
}
