import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './off-topic';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('does not know without our list', () => {
  expect(findIn(signal, { text: 'We need tents' })).toEqual({ unknown: ['ourProducts'] });
  expect(findIn(signal, { text: 'We need tents', ourProducts: [] })).toEqual({ unknown: ['ourProducts'] });
});

it('the product of the page is ours', () => {
  const given = { text: 'We are looking for rubber feet', product: 'Yoga mat 6 mm', ourProducts: ['yoga mat'] };
  expect(findIn(signal, given)).toEqual([]);
});
