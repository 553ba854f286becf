import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { FULL, letter, replyTo } from '../../testing';

const reply = replyTo('Hello, can I get a sample of the insulated bottle?');

it('says fee, time and who pays the courier', () => {
  const { text } = letter('sample-policy', reply);
  expect(text).toContain('Sample fee: USD 20.00, credited against your first order');
  expect(text).toContain('Ready in 5–7 days');
  expect(text).toContain('courier is on your account');
});

it('says nothing of a courier where our policy does not', () => {
  const our = { ...FULL, profile: { ...FULL.profile, sample: { free: true } } };
  const { text } = letter('sample-policy', replyTo('Sample please?', {}, { our }));
  expect(text).toContain('free of charge');
  expect(text).not.toMatch(/on your account|We pay/);
});

it('is proposed first to somebody who only wants a sample', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('sample-policy');
});
