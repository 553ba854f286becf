import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { letter, replyTo } from '../../testing';

const reply = replyTo('What is your lowest price of the insulated bottle? What is the wall thickness and steel cost?');

it('is polite, asks who he is, and tells no price', () => {
  const { text, asked } = letter('probe', reply);
  expect(asked).toContain('company');
  expect(text).not.toMatch(/USD|\d\.\d\d/);
  expect(text).toContain('Thank you for your interest');
});

it('is proposed where the origin does not match', () => {
  const evidence = [{ id: 'probe.domestic-ip', group: 'probe' as const, weight: 1, reason: { zh: '', en: '' } }];
  const seen = {
    ...reply,
    verdict: { ...reply.verdict, level: 'unsure' as const, priority: 'normal' as const, evidence },
  };
  expect(suggest(seen)[0]?.template.id).toBe('probe');
});
