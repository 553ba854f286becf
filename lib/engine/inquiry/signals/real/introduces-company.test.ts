import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './introduces-company';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('marks the words, and counts less beside no product', () => {
  const plain = findIn(signal, { text: 'We are a toy importer. Send catalogue.' });
  expect(plain).toMatchObject([{ strength: 0.2, span: { quote: 'We are a toy importer' } }]);
  expect(findIn(signal, { text: 'We are a toy importer. Price of wooden trains?' })).toMatchObject([{ strength: 1 }]);
});
