import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { NOW, letter, replyTo } from '../../testing';

const DAY = 86_400_000;
const thread = [
  {
    from: 'buyer' as const,
    text: 'We are comparing with other suppliers. Price of the insulated bottle?',
    at: NOW - 20 * DAY,
  },
  { from: 'us' as const, text: 'Our offer for the insulated bottle.', at: NOW - 9 * DAY },
];
const reply = replyTo('', { thread });

it('speaks of us only', () => {
  const { text } = letter('silence-other-supplier', reply);
  expect(text).toContain('warranty 12 months');
  expect(text).not.toMatch(/cheap|bad quality|other suppliers are/i);
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('silence-other-supplier');
});
