import { expect, it } from 'vitest';
import { viewCase } from '../inquiry/view';
import { matchProduct, recommendFor } from './product-match';
import { FULL } from './testing';

const match = (text: string, rest = {}) => matchProduct(viewCase({ text, now: 0, ...rest }), FULL.products);

it('finds the product in the buyer’s words, with the place', () => {
  expect(match('Price of a vacuum flask?')).toMatchObject({ entry: { id: 'b500' }, span: { quote: 'vacuum flask' } });
});

it('takes the page’s product, cut titles included', () => {
  expect(match('Price?', { product: 'Kids Insulated Bottle 350 ml' })?.entry.id).toBe('k350');
  expect(match('Price?', { product: 'Double Wall Vacuum Insulated Stainless Steel Water Bottle...' })?.entry.id).toBe(
    'b500',
  );
});

it('matches nothing foreign, and nothing by one shared word', () => {
  expect(match('Price of bicycle tyres?')).toBeUndefined();
  expect(match('insulated wire')).toBeUndefined();
  expect(match('Price?', { product: 'Picnic basket' })).toBeUndefined();
});

it('recommends a promoted product that shares a word, never the same, never at random', () => {
  const [bottle, kids] = FULL.products;
  expect(recommendFor(bottle, FULL.products)?.id).toBe('k350');
  expect(recommendFor(kids, FULL.products)).toBeUndefined();
  expect(recommendFor(undefined, FULL.products)).toBeUndefined();
  expect(
    recommendFor(bottle, [...FULL.products.slice(0, 1), { id: 'x', name: 'Garden hose', tag: 'hot' }]),
  ).toBeUndefined();
});
