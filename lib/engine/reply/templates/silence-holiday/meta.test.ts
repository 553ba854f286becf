import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { NOW, letter, replyTo } from '../../testing';

const DAY = 86_400_000;
const thread = [
  {
    from: 'buyer' as const,
    text: 'We are out of office, on vacation soon. Price of the insulated bottle?',
    at: NOW - 20 * DAY,
  },
  { from: 'us' as const, text: 'Our offer for the insulated bottle.', at: NOW - 9 * DAY },
];
const reply = replyTo('', { thread });

it('does not push and asks for the day', () => {
  const { text } = letter('silence-holiday', reply);
  expect(text).toContain('can wait until you are back');
  expect(text).toContain('On which day');
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('silence-holiday');
});
