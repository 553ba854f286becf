import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './full-contact';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('counts what the card shows in full and what is only written for less', () => {
  expect(findIn(signal, { text: 'Price of mugs?', buyer: { fax: '+46 8 1' } })).toMatchObject([
    { field: 'buyer.fax', strength: 0.6 },
  ]);
  expect(findIn(signal, { text: 'Price of mugs? Fax: 0812345678' })).toMatchObject([
    { strength: 0.24, span: { quote: 'Fax: 0812345678' } },
  ]);
});

it('says when it knows nothing of the buyer', () => {
  expect(findIn(signal, { text: 'Hello' })).toEqual({ unknown: ['buyer'] });
  expect(findIn(signal, { text: 'Hello', buyer: {} })).toEqual([]);
});

it('takes no seller’s signature', () => {
  const text = 'We supply roller blinds, our factory is in Foshan.\nTel: +86 757 1234 5678';
  expect(findIn(signal, { text, buyer: {} })).toEqual([]);
});
