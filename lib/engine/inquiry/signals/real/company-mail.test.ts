import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './company-mail';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('adds a finding when the domain is the website’s', () => {
  const found = findIn(signal, { text: '', buyer: { email: 'a@nordhus.se', website: 'https://nordhus.se' } });
  expect(found).toMatchObject([
    { field: 'buyer.email', strength: 0.6 },
    { field: 'buyer.website', strength: 0.4 },
  ]);
  expect(findIn(signal, { text: '', buyer: { email: 'a@nordhus.se', website: 'nordhus.com' } })).toHaveLength(1);
});

it('knows nothing from a missing or fully masked address', () => {
  expect(findIn(signal, { text: 'hi' })).toEqual({ unknown: ['buyer.email'] });
  expect(findIn(signal, { text: 'hi', buyer: { email: '***@***' } })).toEqual({ unknown: ['buyer.email'] });
});
