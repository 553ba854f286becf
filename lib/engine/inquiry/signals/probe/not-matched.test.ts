import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './not-matched';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('names the inputs it lacks', () => {
  expect(findIn(signal, { text: '' })).toEqual({ unknown: ['channel'] });
  expect(findIn(signal, { text: '', channel: 'inquiry' })).toEqual({ unknown: ['product'] });
});
