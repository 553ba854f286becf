import { expect, it } from 'vitest';
import { checkDraft } from '../registry';
import { replyTo } from '../../testing';

const spelling = (text: string) => {
  const start = text.indexOf('recieve');
  return start === -1 ? [] : [{ start, end: start + 7, suggestions: ['receive'] }];
};

it('passes on what the engine finds, with a fix', () => {
  const text = 'You recieve it.';
  const [one] = checkDraft({ text }, replyTo('Hi'), { spelling }).filter(({ check }) => check === 'spelling');
  expect(one).toMatchObject({ span: { quote: 'recieve' }, fix: { text: 'receive', start: 4, end: 11 } });
});

it('is silent without an engine', () => {
  expect(checkDraft({ text: 'You recieve it.' }, replyTo('Hi')).some(({ check }) => check === 'spelling')).toBe(false);
});
