import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './one-line';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('a greeting and a closing word do not make it long', () => {
  expect(
    findIn(signal, { text: 'Hello dear.\nWhat is the price for the bag in the second picture?\nThanks.' }),
  ).toHaveLength(1);
});
