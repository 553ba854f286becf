import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './price-only';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('is silenced by a company, a number or a specification', () => {
  const text = 'Best price? Send the price. What is the lowest price?';
  expect(findIn(signal, { text })).toHaveLength(3);
  expect(findIn(signal, { text, buyer: { company: 'Nordhus AB' } })).toEqual([]);
  expect(findIn(signal, { text: `${text} For 200 pcs.` })).toEqual([]);
  expect(findIn(signal, { text: `${text} Call +46 8 123 456 78` })).toEqual([]);
});
