import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { byHand, letter, replyTo, templateById } from '../../testing';

const reply = replyTo(
  'Thank you, order placed for the insulated bottle.',
  {},
  { order: { stage: 'unpaid', number: 'TA-2207' } },
);

it('asks what is in the way and gives nothing off by itself', () => {
  const { text } = letter('unpaid-24h', reply);
  expect(text).toContain('TA-2207');
  expect(text).toContain('is something in the way?');
  expect(text).not.toContain('%');
});

it('offers the discount the rep fills in', () => {
  const own = byHand(templateById('unpaid-24h'), ['discount']);
  expect(letter('unpaid-24h', reply, 'en', { own }).text).toContain('I take 5 % off this order');
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('unpaid-24h');
});
