import { expect, it } from 'vitest';
import { checkSignal } from '../../signal-check';
import signal from './trade-terms';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});
