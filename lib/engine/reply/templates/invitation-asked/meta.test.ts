import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { letter, replyTo } from '../../testing';

const reply = replyTo('Please send me an invitation letter for visa to visit your company.');

it('promises no letter and turns to the product', () => {
  const { text } = letter('invitation-asked', reply);
  expect(text).toContain('for customers whose order is agreed');
  expect(text).toContain('500 ml insulated bottle');
});

it('is proposed where the verdict says so', () => {
  const asked = {
    ...reply,
    verdict: { ...reply.verdict, level: 'unsure' as const, priority: 'low' as const, actionId: 'template-invitation' },
  };
  expect(suggest(asked)[0]?.template.id).toBe('invitation-asked');
});
