import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './picture-and-target';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('asks for the pictures only when there is a target price', () => {
  expect(findIn(signal, { text: 'target price $2.40' })).toEqual({ unknown: ['images'] });
  expect(findIn(signal, { text: 'hello' })).toEqual([]);
});
