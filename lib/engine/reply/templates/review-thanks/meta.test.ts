import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { letter, replyTo } from '../../testing';

const reply = replyTo(
  'Thank you, order placed for the insulated bottle.',
  {},
  { order: { stage: 'reviewed', number: 'TA-2207' } },
);

it('thanks and turns to the next order', () => {
  const { text } = letter('review-thanks', reply);
  expect(text).toContain('Thank you for taking the time');
  expect(text).toContain('Production takes 25–30 days');
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('review-thanks');
});
