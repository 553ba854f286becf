import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './history';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('gives each fact its own finding', () => {
  const buyer = { orders: 2, productViews: 9, repliedInquiries: 1, loginDays: 6, registeredAt: Date.UTC(2022, 0, 5) };
  const found = findIn(signal, { text: '', buyer });
  expect(Array.isArray(found) && found.map(({ field, value }) => [field, value])).toEqual([
    ['buyer.orders', '2'],
    ['buyer.productViews', '9'],
    ['buyer.repliedInquiries', '1'],
    ['buyer.loginDays', '6'],
    ['buyer.registeredAt', '2022-01-05'],
  ]);
  expect(findIn(signal, { text: '', buyer: { ...buyer, spamInquiries: 2 } })).toEqual([]);
  expect(findIn(signal, { text: '', buyer: { ...buyer, blacklisted: 2 } })).toEqual([]);
});

it('knows nothing from hidden counters alone', () => {
  expect(findIn(signal, { text: '', buyer: { orders: null } })).toHaveProperty('unknown');
});
