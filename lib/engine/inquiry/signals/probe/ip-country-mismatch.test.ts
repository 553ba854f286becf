import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './ip-country-mismatch';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('gives address, phone and mail a finding each', () => {
  const found = findIn(signal, {
    text: '',
    ipCountry: 'NG',
    buyer: { country: 'US', phone: '+86 138 0013 8000', email: 'a@163.com' },
  });
  expect(found).toMatchObject([
    { field: 'ipCountry', strength: 0.8 },
    { field: 'buyer.phone', strength: 1, value: '+8613800138000' },
    { field: 'buyer.email', strength: 1 },
  ]);
});

it('leaves the address in China to its own signal and says what it lacks', () => {
  expect(findIn(signal, { text: '', ipCountry: 'CN', buyer: { country: 'US' } })).toEqual([]);
  expect(findIn(signal, { text: '', buyer: { country: 'US' } })).toEqual({
    unknown: ['ipCountry', 'buyer.phone', 'buyer.email'],
  });
  expect(findIn(signal, { text: '', ipCountry: 'NG' })).toEqual({ unknown: ['buyer.country'] });
});

it('trusts what is only written less than what the card shows', () => {
  expect(findIn(signal, { text: 'call +86 138 0013 8000', buyer: { country: 'US' } })).toMatchObject([
    { strength: 0.7, span: { start: 5 } },
  ]);
});
