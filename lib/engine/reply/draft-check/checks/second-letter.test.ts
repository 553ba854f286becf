import { expect, it } from 'vitest';
import { checkDraft } from '../registry';
import { NOW, replyTo } from '../../testing';

const HOUR = 3_600_000;
const found = (hours: number, from: 'us' | 'buyer' = 'us') => {
  const thread = [
    { from: 'buyer' as const, text: 'Hi', at: NOW - 90 * HOUR },
    { from, text: 'Hello', at: NOW - hours * HOUR },
  ];
  return checkDraft({ text: 'Hello again. Nina' }, replyTo('', { thread })).filter(
    ({ check }) => check === 'second-letter',
  );
};

it('stops a second letter within a day', () => {
  expect(found(20)[0]?.reason.en).toContain('20 hours ago');
});

it('lets the same sitting, the next day and an answer be', () => {
  expect(found(0.5)).toEqual([]);
  expect(found(25)).toEqual([]);
  expect(found(3, 'buyer')).toEqual([]);
});
