import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { letter, replyTo } from '../../testing';

const reply = replyTo(
  'Thank you, order placed for the insulated bottle.',
  {},
  { order: { stage: 'received', number: 'TA-2207' } },
);

it('asks how the goods are before it asks for the review', () => {
  const { text } = letter('review-request', reply);
  expect(text.indexOf('How is it?')).toBeLessThan(text.indexOf('short review'));
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('review-request');
});
