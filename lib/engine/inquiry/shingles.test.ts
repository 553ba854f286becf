import { expect, it } from 'vitest';
import { nearness, shinglesOf } from './shingles';

const near = (a: string, b: string): number => nearness(shinglesOf(a), shinglesOf(b));
const LONG =
  'Dear sir, we are interested in your product and want to place an order soon, please send us your best price list.';

it('the same words are alike whatever their dress', () => {
  expect(near(LONG, LONG.toUpperCase().replaceAll(' ', '\n '))).toBe(1);
});
it('one changed word leaves most alike, other words nothing', () => {
  expect(near(LONG, LONG.replace('soon', 'today'))).toBeGreaterThan(0.6);
  expect(near(LONG, 'Could you make this bag in green with a longer strap for our shops in Lyon?')).toBe(0);
});
it('a few words are like nothing', () => {
  expect(near('price please', 'price please')).toBe(0);
});
