import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './blue-label';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('says when the page does not show it', () => {
  expect(findIn(signal, { text: 'hi', buyer: {} })).toEqual({ unknown: ['buyer.blueLabel'] });
});
