import { expect, it } from 'vitest';
import { targetPrices } from './target-price';
import { said, viewOf } from './testing';

it.each([
  ['Target price: USD 2.40 each', 'target price: usd 2.40'],
  ['our budget is 500', 'our budget is 500'],
  ['не дороже 300 рублей', 'не дороже 300 рублей'],
  ['目标价12元', '目标价12元'],
  ['no más de $4', 'no mas de $4'],
])('%s', (text, quote) => {
  expect(targetPrices(viewOf(text)).map(said)).toContain(quote);
});

it.each(['what is the price under 500 pieces', 'Price $4', 'around 500', 'target market'])(
  'no target in: %s',
  (text) => {
    expect(targetPrices(viewOf(text))).toEqual([]);
  },
);
