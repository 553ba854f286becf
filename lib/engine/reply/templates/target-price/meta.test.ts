import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { NOW, letter, replyTo } from '../../testing';

const thread = [
  { from: 'buyer' as const, text: 'Price for 1000 insulated bottle?', at: NOW - 200_000_000 },
  { from: 'us' as const, text: 'USD 3.20 FOB Ningbo.', at: NOW - 190_000_000 },
  { from: 'buyer' as const, text: 'Too expensive. Our target price is USD 2.40 per piece.', at: NOW - 3_600_000 },
];
const reply = replyTo('', { thread });

it('repeats the target, offers three ways and gives nothing away', () => {
  const { text } = letter('target-price', reply);
  expect(text).toContain('your target is USD 2.40');
  expect(text).toMatch(/Quantity:[\s\S]+Specification:[\s\S]+Planning:/);
  expect(text).not.toMatch(/discount|we accept|agreed|can do USD 2\.40/i);
});

it('is proposed first while he haggles', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('target-price');
});
