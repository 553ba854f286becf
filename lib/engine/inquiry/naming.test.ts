import { describe, expect, it } from 'vitest';
import type { InquiryCase } from './case';
import { namesProduct } from './naming';
import { viewCase } from './view';

function names(given: Partial<InquiryCase>): boolean {
  return namesProduct(viewCase({ text: '', now: 0, ...given }));
}

describe('a product is named by', () => {
  it.each([
    'We are interested in bamboo chairs',
    'looking for a supplier of glass bottles',
    'price for 300 pcs',
    'size 20x30 cm, blue colour',
    'Please quote GX450B',
    'Busco guantes de nitrilo',
    'Procuro luvas de algodão',
    'Je cherche des paniers en osier',
    'Wir suchen Gartenstühle',
    'Нужны перчатки рабочие',
    'نبحث عن كراسي',
    '我们想采购竹椅',
  ])('%s', (text) => {
    expect(names({ text })).toBe(true);
  });

  it('the page, or a title as subject', () => {
    expect(names({ product: 'Tent' })).toBe(true);
    expect(names({ subject: 'Waterproof canvas tent outdoor' })).toBe(true);
  });
});

it.each([
  'We are interested in your products, send catalogue',
  'Please give us your price list',
  'We want to buy from you',
  'looking for new suppliers of your products',
  'This is Pat, purchasing manager of Harbour Trading Ltd',
  'Purchase Order',
  'Estamos interesados en sus productos',
  '请发产品目录',
  'mail me at pat99@example.com',
])('none is named by: %s', (text) => {
  expect(names({ text })).toBe(false);
});

it('a subject about papers is no title', () => {
  expect(names({ subject: 'Harbour Offshore Order 76510' })).toBe(false);
});
