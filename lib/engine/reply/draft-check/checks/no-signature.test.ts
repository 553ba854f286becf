import { expect, it } from 'vitest';
import { checkDraft } from '../registry';
import { EMPTY, NOW, replyTo } from '../../testing';

const found = (text: string, reply = replyTo('Hi')) =>
  checkDraft({ text }, reply).filter(({ check }) => check === 'no-signature');

it('adds the signature with all that belongs to it', () => {
  const text = 'The price is fine.';
  const [one] = found(text);
  expect(one?.fix?.text).toMatch(/Nina Xu[\s\S]+Brightwell[\s\S]+\+86 190/);
  const fixed = text.slice(0, one?.fix?.start) + (one?.fix?.text ?? '');
  expect(found(fixed)).toEqual([]);
});

it('is content with a name or the company', () => {
  expect(found('Fine.\nNina')).toEqual([]);
  expect(found('Fine.\nBrightwell Kitchenware Co., Ltd.')).toEqual([]);
});

it('says nothing in a chat that goes on, nor where no name is known', () => {
  const thread = [
    { from: 'us' as const, text: 'Hello', at: NOW - 9_000 },
    { from: 'buyer' as const, text: 'Hi', at: NOW - 8_000 },
  ];
  expect(found('Yes', replyTo('', { thread, channel: 'tm' }))).toEqual([]);
  expect(found('Yes', replyTo('Hi', {}, { our: EMPTY }))).toEqual([]);
});
