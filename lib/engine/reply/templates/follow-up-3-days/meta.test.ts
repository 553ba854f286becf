import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { NOW, letter, replyTo } from '../../testing';

const DAY = 86_400_000;
const thread = [
  { from: 'buyer' as const, text: 'Price of the insulated bottle?', at: NOW - 9 * DAY },
  { from: 'us' as const, text: 'Quotation 1', at: NOW - 4 * DAY - 0 * DAY },
];
const reply = replyTo('', { thread }, { now: NOW });

it('asks one question that a word answers', () => {
  const { text } = letter('follow-up-3-days', reply);
  expect(text).toContain('price, lead time or a sample');
  expect(text.length).toBeLessThan(600);
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('follow-up-3-days');
});

it('waits on the first two days', () => {
  const early = replyTo('', { thread: thread.map((one) => ({ ...one, at: one.at + 3 * DAY })) });
  expect(suggest(early)).toEqual([]);
});
