import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './trade-terms';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('gives each term once, the first for most', () => {
  const found = findIn(signal, { text: 'Price of enamel mugs FOB or fob Ningbo, MOQ, L/C, HS code' });
  expect(found).toMatchObject([{ strength: 0.6 }, { strength: 0.3 }, { strength: 0.3 }]);
  expect(found).toHaveLength(3);
});

it('does not take a Spanish tax number for a delivery term', () => {
  expect(findIn(signal, { text: 'Precio de tazas. CIF: B12345678' })).toEqual([]);
});
