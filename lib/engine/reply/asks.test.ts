import { expect, it } from 'vitest';
import type { InquiryCase } from '../inquiry/case';
import { factsOf } from '../inquiry/facts/facts-of';
import { viewCase } from '../inquiry/view';
import { ASK_KINDS, givenKinds, type AskKind } from './asks';

const given = (text: string, rest: Partial<InquiryCase> = {}, page = {}): ReadonlySet<AskKind> => {
  const view = viewCase({ text, now: 0, ...rest });
  return givenKinds(view, factsOf(view), page);
};

it.each<[AskKind, string]>([
  ['quantity', 'We need 500 pcs'],
  ['quantity', 'please quote, order 300'],
  ['quantity', 'one 40HQ container'],
  ['quantity', 'necesito 200 unidades'],
  ['port', 'Can you ship to Nairobi?'],
  ['port', 'CIF Hamburg please'],
  ['port', '发到俄罗斯多少钱'],
  ['delivery-time', 'We need it before Christmas'],
  ['delivery-time', 'asap please'],
  ['specification', 'black, 500 ml, stainless steel'],
  ['certificate', 'Do you have CE?'],
  ['custom', 'with our logo'],
  ['use', 'for our shop in Lyon'],
  ['company', 'We are Northwind Trading Ltd'],
  ['product', 'model AB-12'],
])('counts %s as given in %j', (kind, text) => {
  expect(given(text).has(kind)).toBe(true);
});

it.each(['Hello', 'Price please', 'How much?', 'Interested'])('counts nothing as given in %j', (text) => {
  const kinds = given(text);
  expect(ASK_KINDS.filter((kind) => kinds.has(kind))).toEqual([]);
});

it('counts what the page shows: product, quantity, company', () => {
  expect(given('Price?', { product: 'Flask 1 l' }).has('product')).toBe(true);
  expect(given('Price?', {}, { kinds: ['quantity'] }).has('quantity')).toBe(true);
  expect(given('Price?', { buyer: { company: 'Northwind' } }).has('company')).toBe(true);
});

it('a question about our minimum is no quantity of his', () => {
  expect(given('What is your MOQ?').has('quantity')).toBe(false);
});
