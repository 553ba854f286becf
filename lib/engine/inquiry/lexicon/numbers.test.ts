import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../fold';
import { numbersIn, parseNumber } from './numbers';
import { partOf, PIECES, said } from './testing';

function read(text: string): string[] {
  const part = partOf(text);
  return numbersIn(part).map(
    ({ kind, value, unit, ...place }) => `${kind} ${value} ${unit} [${said({ part, ...place })}]`,
  );
}

describe('parseNumber', () => {
  it.each([
    ['5,000', 5000],
    ['5.000', 5000],
    ['5 000', 5000],
    ['1,234,567.50', 1234567.5],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['0.500', 0.5],
    ['300', 300],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
});

describe('numbersIn', () => {
  it.each([
    ['5,000 pcs', 'quantity 5000 piece [5,000 pcs]'],
    ['500 Piece/Pieces', 'quantity 500 piece [500 piece/pieces]'],
    ['10 000 шт', 'quantity 10000 piece [10 000 шт]'],
    ['٥٠٠ قطعة', 'quantity 500 piece [500 قطعه]'],
    ['5000个', 'quantity 5000 piece [5000个]'],
    ['5万个', 'quantity 50000 piece [5万个]'],
    ['10k pcs', 'quantity 10000 piece [10k pcs]'],
    ['2 full sets', 'quantity 2 set [2 full sets]'],
    ["1 x 40'HQ", "quantity 1 container [1 x 40'hq]"],
    ['2*20gp', 'quantity 2 container [2*20gp]'],
    ['20ft', 'quantity 1 container [20ft]'],
    ['25 tons', 'quantity 25 tons [25 tons]'],
    ['500 kg', 'quantity 500 kg [500 kg]'],
    ['2 kg', 'measure 2 kg [2 kg]'],
    ['380V', 'measure 380 v [380v]'],
    ['40 oz', 'measure 40 oz [40 oz]'],
    ['12"', 'measure 12 inch [12"]'],
    ['17*9*9.5cm', 'dimensions 17 cm [17*9*9.5cm]'],
    ['11 x 14 mm', 'dimensions 11 mm [11 x 14 mm]'],
    ['3mm x 5mm', 'dimensions 3 mm [3mm x 5mm]'],
    ['$2.50', 'money 2.5  [$2.50]'],
    ['US$ 1,200', 'money 1200  [us$ 1,200]'],
    ['12元', 'money 12 元 [12元]'],
    ['3,50 €', 'money 3.5  [3,50 €]'],
    ['30 days', 'duration 30 days [30 days]'],
    ['45天', 'duration 45 天 [45天]'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('does not read model numbers, years of titles and loose words as quantities', () => {
    expect(read('IP67 enclosure')).toEqual([]);
    expect(read('2025 new trending sets')).toEqual(['bare 2025  [2025]']);
    expect(read('5 in stock')).toEqual(['bare 5  [5]']);
  });

  it('bounds the work on a text of numbers', () => {
    expect(numbersIn(partOf('1 222 333 '.repeat(20_000)))).toHaveLength(200);
  });

  it('never throws and quotes what stands there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES)), (pieces) => {
        const part = partOf(`1${pieces.join('')}`);
        for (const { start, end, value } of numbersIn(part)) {
          const span = spanOf(part, start, end);
          expect(part.original.slice(span.start, span.end)).toBe(span.quote);
          expect(span.quote).toMatch(/[\p{Nd}]/u);
          expect(value).not.toBeNaN();
        }
      }),
    );
  });
});

it.each([
  ['на 5 миллионов долларов', 5_000_000],
  ['for 5 million dollars', 5_000_000],
  ['por 3 millones de dólares', 3_000_000],
  ['für 2 Millionen Euro', 2_000_000],
  ['pour 3 millions de dollars', 3_000_000],
])('millions of a currency are money, no quantity: %s', (text, value) => {
  expect(numbersIn(partOf(text))).toMatchObject([{ kind: 'money', value }]);
});
