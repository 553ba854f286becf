import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { NOW, letter, replyTo } from '../../testing';

const DAY = 86_400_000;
const thread = [
  { from: 'buyer' as const, text: 'Price of the insulated bottle?', at: NOW - 20 * DAY },
  { from: 'us' as const, text: 'Quotation 1', at: NOW - 15 * DAY - 0 * DAY },
];
const reply = replyTo('', { thread }, { now: NOW });

it('agrees on the next season', () => {
  expect(letter('silence-market-cycle', reply).text).toContain('next season');
});

it('is proposed for a big buyer who halted', () => {
  const size = { size: 'big' as const, strength: 0.9, reason: { zh: '', en: '' } };
  const big = { ...reply, size, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(big).map(({ template }) => template.id)).toContain('silence-market-cycle');
});
