import { describe, expect, it } from 'vitest';
import { values } from '../testing';

describe('payment', () => {
  it.each([
    ['Can we pay by L/C at sight?', { method: 'lc' }],
    ['Pago por transferencia bancaria', { method: 'tt' }],
    ['Оплата по аккредитиву', { method: 'lc' }],
    ['付款用信用证', { method: 'lc' }],
    ['30% deposit and the rest later', { method: 'deposit', share: 0.3 }],
    ['We accept 30/70', { method: 'deposit', share: 0.3 }],
    ['I want to pay with PayPal', { method: 'paypal' }],
    ['用信保下单', { method: 'trade-assurance' }],
  ])('%s', (text, value) => {
    expect(values('payment', text)).toContainEqual(value);
  });

  it.each([['What are your payment terms?'], ['Is a deposit needed?'], ['¿Cuáles son las formas de pago?']])(
    'reads none from: %s',
    (text) => {
      expect(values('payment', text)).toEqual([]);
    },
  );
});
