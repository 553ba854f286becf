import { describe, expect, it } from 'vitest';
import { isNamed, ownProductMatches, ownProducts, stem } from './own-products';
import { viewOf } from './testing';

const named = (text: string, ...ours: string[]) => ownProductMatches(viewOf(text), ours).find(isNamed)?.ours;

describe('ownProductMatches', () => {
  it.each([
    ['two wicker picnic baskets please', 'Wicker picnic basket'],
    ['stainless bottle 750ml', 'Stainless steel bottle'],
    ['tumblers', 'tumbler'],
    ['нужны керамические кружки', 'керамическая кружка'],
    ['需要藤编野餐篮', '野餐篮'],
    ['عندكم الطاولات؟', 'طاولة'],
  ])('%s names %s', (text, ours) => {
    expect(named(text, 'Tea towel', ours)).toBe(ours);
  });

  it.each([
    ['laundry basket', 'picnic basket'],
    ['your products', 'steel products'],
    ['hello', 'Wicker picnic basket'],
    ['steel pipe and, far from it, after many other words of all kinds here at last a bottle', 'steel bottle'],
  ])('%s does not name %s', (text, ours) => {
    expect(named(text, ours)).toBeUndefined();
  });

  it('finds a near thing without calling it named', () => {
    expect(ownProductMatches(viewOf('a laundry basket'), ['picnic basket'])[0]).toMatchObject({ share: 0.5, words: 1 });
  });
});

it('brings word forms together', () => {
  expect(['bottles', 'boxes', 'batteries', 'glass', 'бутылки', 'бутылка', 'الكراسي'].map(stem)).toEqual(['bottle', 'box', 'battery', 'glass', 'бутылк', 'бутылк', 'كراسي']); // prettier-ignore
});

it('knows our range only where something tells it', () => {
  expect(ownProducts(viewOf('x'))).toBeUndefined();
  expect(ownProducts(viewOf('x', { product: 'Mug', channel: 'rfq' }))).toBeUndefined();
  expect(ownProducts(viewOf('x', { product: 'Mug' }))).toEqual(['Mug']);
  expect(ownProducts(viewOf('x', { ourProducts: [] }))).toEqual([]);
});
