import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './many-suppliers';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('does not know without the number, unless the buyer says so', () => {
  expect(findIn(signal, { text: 'Hello' })).toEqual({ unknown: ['suppliersContacted'] });
  expect(findIn(signal, { text: 'We contacted several suppliers.' })).toMatchObject([{ strength: 0.5 }]);
});

it.each([
  [17, 0],
  [18, 1],
])('%i suppliers', (suppliersContacted, n) => {
  expect(findIn(signal, { suppliersContacted })).toHaveLength(n);
});
