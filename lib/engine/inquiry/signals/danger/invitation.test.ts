import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './invitation';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('a named product makes it a visit', () => {
  expect(findIn(signal, { text: 'Send an invitation letter for our visa', product: 'Tile' })).toEqual([]);
});

it('vague cooperation weighs less than a letter', () => {
  const [letter] = [findIn(signal, { text: 'We need an invitation letter.' })].flat();
  const [vague] = [findIn(signal, { text: 'We want to establish cooperation with you.' })].flat();
  expect(letter).not.toHaveProperty('strength');
  expect(vague).toHaveProperty('strength', 0.4);
});
