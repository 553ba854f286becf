import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './no-views-many-inquiries';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('names the counters it would need, hidden ones too', () => {
  expect(findIn(signal, {})).toEqual({ unknown: ['buyer.productViews', 'buyer.validInquiries'] });
  expect(findIn(signal, { buyer: { productViews: 0, validInquiries: null } })).toEqual({
    unknown: ['buyer.validInquiries'],
  });
});

it('shows both numbers', () => {
  expect(findIn(signal, { buyer: { productViews: 0, validInquiries: 250 } })).toMatchObject([
    { value: '250 / 0', strength: 1 },
  ]);
});
