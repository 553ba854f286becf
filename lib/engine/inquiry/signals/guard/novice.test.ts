import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './novice';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it.each([
  'Ich bin neu hier und weiß nicht, wie das geht',
  'Je débute, comment ça marche ?',
  'É a primeira vez que importo',
  'هذه أول مرة أشتري',
])('finds it: %s', (text) => {
  expect(findIn(signal, { text })).toHaveLength(1);
});

it('who asks for a FOB price knows what it is', () => {
  expect(findIn(signal, { text: 'What is your FOB price?' })).toEqual([]);
});
