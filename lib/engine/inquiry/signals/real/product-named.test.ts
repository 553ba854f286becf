import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './product-named';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('names ours in full and an unlisted thing for less', () => {
  const listed = findIn(signal, { text: 'price of enamel mugs', ourProducts: ['Enamel mug'] });
  expect(listed).toEqual([{ span: { part: 'text', start: 9, end: 20, quote: 'enamel mugs' }, value: 'Enamel mug' }]);
  expect(findIn(signal, { text: 'price of enamel mugs' })).toMatchObject([
    { strength: 0.7, span: { quote: 'enamel mugs' } },
  ]);
});

it('points at the page’s product when the words name none, but not on the request market', () => {
  expect(findIn(signal, { text: 'price?', product: 'Enamel mug' })).toMatchObject([
    { field: 'product', strength: 0.7 },
  ]);
  expect(findIn(signal, { text: 'price?', product: 'Enamel mug', channel: 'rfq' })).toEqual({
    unknown: ['ourProducts', 'product'],
  });
});
