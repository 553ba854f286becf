import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './too-technical';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('cannot tell whether a company stands behind it when the page shows no buyer', () => {
  const text = 'Which formula, curing temperature and tolerance do you use?';
  expect(findIn(signal, { text })).toEqual({ unknown: ['buyer.company'] });
  expect(findIn(signal, { text, buyer: { company: '' } })).toHaveLength(3);
  expect(findIn(signal, { text: 'hello' })).toEqual([]);
});
