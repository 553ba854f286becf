import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './price-only';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('is silenced by a company, a number or a specification', () => {
  const text = 'Best price? Send the price. What is the lowest price?';
  expect(findIn(signal, { text })).toHaveLength(3);
  expect(findIn(signal, { text, buyer: { company: 'Nordhus AB' } })).toEqual([]);
  expect(findIn(signal, { text: `${text} For 200 pcs.` })).toEqual([]);
  expect(findIn(signal, { text: `${text} Call +46 8 123 456 78` })).toEqual([]);
});

const buyer = (text: string) => ({ from: 'buyer' as const, text });
const us = (text: string) => ({ from: 'us' as const, text });

it.each([
  [
    'his answer comes in two messages',
    [buyer('price?'), us('How many do you need?'), buyer('hi'), buyer('just the best price')],
  ],
  [
    'we asked without a question mark',
    [buyer('price?'), us('Please tell us the quantity you need.'), buyer('best price?')],
  ],
  ['in Chinese', [buyer('多少钱'), us('请告诉我们您需要的数量'), buyer('先报价，最低价多少')]],
])('circles: %s', (_why, thread) => {
  expect(findIn(signal, { text: '', thread })).not.toEqual([]);
});

it.each([
  [
    'haggles over what we quoted without asking anything',
    [buyer('price?'), us('It is 2.30 USD.'), buyer('best price?'), us('2.20 USD is our best.'), buyer('last price?')],
  ],
  [
    'answered our question later',
    [buyer('price?'), us('How many do you need?'), buyer('best price?'), us('For how many?'), buyer('300 pcs')],
  ],
  ['has not answered yet', [buyer('price?'), us('How many do you need?')]],
])('does not circle who %s', (_why, thread) => {
  expect(findIn(signal, { text: '', thread })).toEqual([]);
});
