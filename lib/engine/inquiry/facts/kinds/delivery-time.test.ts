import { describe, expect, it } from 'vitest';
import { values } from '../testing';

describe('delivery time', () => {
  it.each([
    ['Delivery within 30 days', 30],
    ['We need shipping in 2-3 weeks', 21],
    ['Entrega en 45 días', 45],
    ['Livraison sous 3 semaines', 21],
    ['Lieferung innerhalb von 6 Wochen', 42],
    ['Доставка за 20 дней', 20],
    ['التسليم خلال 15 يوم', 15],
    ['交期30天', 30],
  ])('%s', (text, days) => {
    expect(values('delivery-time', text).map((value) => value.days)).toEqual([days]);
  });

  it.each([
    ['We need them by December 10', 'by December 10'],
    ['Los necesito antes del 10 de marzo', 'antes del 10 de marzo'],
    ['Нужно до 15 марта', 'до 15 марта'],
    ['Wir brauchen es bis Ende März', 'bis Ende März'],
  ])('%s', (text, said) => {
    expect(values('delivery-time', text)).toEqual([{ text: said }]);
  });

  it('tells goods wanted at once from an answer wanted at once', () => {
    expect(values('delivery-time', 'Please ship as soon as possible')).toEqual([
      { text: 'as soon as possible', urgent: true },
    ]);
    expect(values('delivery-time', '急用，越快越好')).toHaveLength(2);
    expect(values('delivery-time', 'Please reply as soon as possible')).toEqual([]);
    expect(values('delivery-time', 'Send your quotation asap')).toEqual([]);
  });

  it.each([
    ['What is your delivery time?'],
    ['12 months warranty, what about shipping?'],
    ['Payment net 30 days after delivery'],
    ['We started 10 years ago'],
    ['For children 3 years old, please ship'],
  ])('reads none from: %s', (text) => {
    expect(values('delivery-time', text)).toEqual([]);
  });
});
