import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { byHand, letter, replyTo, templateById } from '../../testing';

const reply = replyTo(
  'Thank you, order placed for the insulated bottle.',
  {},
  { order: { stage: 'bad-review', number: 'TA-2207' } },
);

it('settles by a day, begs for nothing', () => {
  const own = byHand(templateById('bad-review-settled'), ['settlement']);
  const { text, holes } = letter('bad-review-settled', reply, 'en', { own });
  expect(holes).toEqual([]);
  expect(text).toContain('What we do now: Sample words. It is done by Monday 16 March');
  expect(text).not.toMatch(/change your review|five stars|please delete/i);
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('bad-review-settled');
});
