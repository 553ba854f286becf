import { expect, test } from 'vitest';
import { effective } from './effective';

test('without a word the engine’s verdict stands', () => {
  expect(effective({ level: 'spam', priority: 'spam' }, undefined)).toEqual({
    level: 'spam',
    priority: 'spam',
    byHand: false,
  });
  expect(effective(undefined, undefined)).toEqual({ level: 'unsure', priority: 'normal', byHand: false });
});

test('the rep’s word wins, in both directions', () => {
  const genuine = { level: 'genuine', priority: 'high' } as const;
  expect(effective(genuine, 'danger')).toEqual({ level: 'danger', priority: 'spam', byHand: true });
  expect(effective(genuine, 'spam')).toEqual({ level: 'spam', priority: 'spam', byHand: true });
  expect(effective({ level: 'danger', priority: 'spam' }, 'not-spam')).toEqual({
    level: 'genuine',
    priority: 'normal',
    byHand: true,
  });
  expect(effective({ level: 'unsure', priority: 'low' }, 'not-spam').priority).toBe('low');
});
