import { describe, expect, it } from 'vitest';
import { values } from '../testing';

describe('target price', () => {
  it.each([
    ['Our target price is USD 2.40 per piece', { amount: 2.4, currency: 'USD', per: 'piece' }],
    ['Nuestro presupuesto: 3 euros', { amount: 3, currency: 'EUR' }],
    ['Целевая цена 150 рублей', { amount: 150, currency: 'RUB' }],
    ['目标价15元', { amount: 15, currency: 'CNY' }],
    ['Zielpreis 4,50 €', { amount: 4.5, currency: 'EUR' }],
    ['Can you do it for $3 each?', { amount: 3, currency: 'USD', assumed: true, per: 'piece' }],
    ['My budget is 500', { amount: 500 }],
    ['Presupuesto de 900 pesos', { amount: 900 }],
  ])('%s', (text, value) => {
    const [price] = values('target-price', text);
    expect(price).toMatchObject(value);
    expect(price?.currency).toBe('currency' in value ? value.currency : undefined);
  });

  it.each([['Your price of $5 is too high'], ['I paid $20 for shipping last year'], ['How much is it?']])(
    'reads none from: %s',
    (text) => {
      expect(values('target-price', text)).toEqual([]);
    },
  );
});
