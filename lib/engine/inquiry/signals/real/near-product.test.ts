import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './near-product';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('weighs less while our range is unknown', () => {
  expect(findIn(signal, { text: 'Can you make a mug in blue, 9 cm?' })).toMatchObject([
    { strength: 0.6, span: { quote: 'Can you make' } },
  ]);
  const known = findIn(signal, { text: 'Can you make a mug in blue, 9 cm?', ourProducts: ['mug'] });
  expect(known).toEqual([{ span: { part: 'text', start: 0, end: 12, quote: 'Can you make' } }]);
});
