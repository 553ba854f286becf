import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { NOW, letter, replyTo } from '../../testing';

const reply = replyTo(
  'Thank you, order placed for the insulated bottle.',
  {},
  { order: { stage: 'shipped', number: 'TA-2207', trackingNumber: '1Z999', carrier: 'UPS', eta: NOW } },
);

it('gives tracking number and arrival and asks for a review', () => {
  const { text, holes } = letter('shipped', reply);
  expect(holes).toEqual([]);
  expect(text).toContain('- Tracking number: 1Z999');
  expect(text).toContain('Expected with you: Thursday 12 March');
  expect(text).toContain('short review');
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('shipped');
});
