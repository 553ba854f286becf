import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { NOW, letter, replyTo } from '../../testing';

const thread = [
  { from: 'buyer' as const, text: 'We ordered 500 pcs.', at: NOW - 900_000_000 },
  { from: 'us' as const, text: 'Shipped today.', at: NOW - 800_000_000 },
  {
    from: 'buyer' as const,
    text: 'The bottles arrived damaged, 40 of them leak. Quality is bad.',
    at: NOW - 3_600_000,
  },
];
const reply = replyTo('', { thread });

it('asks for proof, names a day and offers no discount', () => {
  const { text } = letter('quality-complaint', reply);
  expect(text).toContain('1. Photos');
  expect(text).toContain('by Monday 16 March');
  expect(text).not.toMatch(/discount|% off|lower price|cheaper/i);
  expect(letter('quality-complaint', reply, 'zh').text).not.toMatch(/折|便宜|优惠|降价/);
});

it('counts on from its own points when there are other questions', () => {
  const more = replyTo('', { thread: [...thread, { from: 'buyer' as const, text: 'And what is your MOQ?', at: NOW }] });
  expect(letter('quality-complaint', more).text).toContain('4. Minimum order');
});

it('comes before everything else', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('quality-complaint');
});
