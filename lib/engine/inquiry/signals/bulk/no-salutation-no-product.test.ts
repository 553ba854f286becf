import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './no-salutation-no-product';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('a greeting in the second message counts', () => {
  const thread = [
    { from: 'buyer' as const, text: 'send catalog' },
    { from: 'buyer' as const, text: 'hello?' },
  ];
  expect(findIn(signal, { text: '', thread })).toEqual([]);
});

it('an empty text says nothing', () => {
  expect(findIn(signal, { text: '' })).toEqual([]);
  expect(findIn(signal, { text: ' \n ' })).toEqual([]);
});
