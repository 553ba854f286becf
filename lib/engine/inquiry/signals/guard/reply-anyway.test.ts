import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './reply-anyway';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('what a seller says about us is no wish of his', () => {
  expect(findIn(signal, { text: 'If you are interested in buying lamps, contact us.' })).toEqual([]);
  expect(findIn(signal, { text: 'We are looking for distributors in Spain.' })).toEqual([]);
});
