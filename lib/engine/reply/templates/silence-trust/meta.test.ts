import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { NOW, letter, replyTo } from '../../testing';

const DAY = 86_400_000;
const thread = [
  {
    from: 'buyer' as const,
    text: 'How can I trust you? We were cheated before. Price of the insulated bottle?',
    at: NOW - 20 * DAY,
  },
  { from: 'us' as const, text: 'Our offer for the insulated bottle.', at: NOW - 9 * DAY },
];
const reply = replyTo('', { thread });

it('gives proof he can check and praises nobody', () => {
  const { text } = letter('silence-trust', reply);
  expect(text).toContain('- Audited by an inspection company in 2025');
  expect(text).not.toMatch(/leading|professional|trust us|reliable|high quality/i);
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('silence-trust');
});
