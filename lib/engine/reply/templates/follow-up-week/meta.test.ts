import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { NOW, letter, replyTo } from '../../testing';

const DAY = 86_400_000;
const thread = [
  { from: 'buyer' as const, text: 'Price of the insulated bottle?', at: NOW - 17 * DAY },
  { from: 'us' as const, text: 'Quotation 1', at: NOW - 8 * DAY - 4 * DAY },
  { from: 'us' as const, text: 'Quotation 2', at: NOW - 8 * DAY - 0 * DAY },
];
const reply = replyTo('', { thread }, { now: NOW });

it('brings something new', () => {
  const { text, raised } = letter('follow-up-week', reply);
  expect(raised.length).toBeGreaterThan(0);
  expect(text).toContain('1. Sample: USD 20.00');
  expect(text).toContain('350 ml kids bottle');
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('follow-up-week');
});
