import { expect, it } from 'vitest';
import { introductionsIn } from './introduction';
import { said, viewOf } from './testing';

it.each([
  ['We are a family-run kitchenware distributor in Gdansk.', 'we are a family-run kitchenware distributor'],
  ['Tengo una tienda online', 'tengo una tienda online'],
  ['我们是一家户外用品批发商', '我们是一家户外用品批发商'],
  ['Hello, I own a small shop', 'i own a small shop'],
])('%s', (text, quote) => {
  expect(introductionsIn(viewOf(text)).map(said)).toEqual([quote]);
});

it.each([
  'We are interested in your company.',
  'Our company',
  'We are happy. A shop is near.',
  'Is your company a factory?',
  'Wir suchen einen Großhändler',
])('nobody introduces himself in: %s', (text) => {
  expect(introductionsIn(viewOf(text))).toEqual([]);
});

it.each(['We have a government contract for a supply company', 'Мы представляем министерство и его компания ждет'])(
  'a state and its tenders introduce nobody: %s',
  (text) => {
    expect(introductionsIn(viewOf(text))).toEqual([]);
  },
);
