import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './domestic-ip';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('needs both countries', () => {
  expect(findIn(signal, { text: '', buyer: { country: 'DE' } })).toEqual({ unknown: ['ipCountry'] });
  expect(findIn(signal, { text: '', ipCountry: 'CN' })).toEqual({ unknown: ['buyer.country'] });
  expect(findIn(signal, { text: '', ipCountry: 'cn', buyer: { country: 'DE' } })).toEqual([
    { field: 'ipCountry', value: 'CN ≠ Germany' },
  ]);
});
