import { expect, it } from 'vitest';
import { checkDraft } from '../registry';
import { replyTo } from '../../testing';

const found = (text: string, channel: 'tm' | 'inquiry') =>
  checkDraft({ text }, replyTo('Hi', { channel })).filter(({ check }) => check === 'too-long');

it('stops a letter in a chat and says where to cut', () => {
  const [one] = found('word '.repeat(300), 'tm');
  expect(one?.span?.start).toBe(1200);
  expect(found('字'.repeat(700), 'tm')[0]?.span?.start).toBe(600);
});

it('lets short ones and letters be', () => {
  expect(found('word '.repeat(200), 'tm')).toEqual([]);
  expect(found('word '.repeat(500), 'inquiry')).toEqual([]);
});
