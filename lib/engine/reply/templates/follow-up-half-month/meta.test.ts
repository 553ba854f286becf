import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { NOW, letter, replyTo } from '../../testing';

const DAY = 86_400_000;
const thread = [
  { from: 'buyer' as const, text: 'Price of the insulated bottle?', at: NOW - 29 * DAY },
  { from: 'us' as const, text: 'Quotation 1', at: NOW - 16 * DAY - 8 * DAY },
  { from: 'us' as const, text: 'Quotation 2', at: NOW - 16 * DAY - 4 * DAY },
  { from: 'us' as const, text: 'Quotation 3', at: NOW - 16 * DAY - 0 * DAY },
];
const reply = replyTo('', { thread }, { now: NOW });

it('can be answered by a number', () => {
  expect(letter('follow-up-half-month', reply).text).toMatch(/1\. [\s\S]+6\. /);
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('follow-up-half-month');
});
