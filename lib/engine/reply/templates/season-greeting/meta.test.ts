import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { byHand, letter, replyTo, templateById } from '../../testing';

const reply = replyTo('Price of the insulated bottle?', {}, { occasion: 'season' });

it('says by when to order', () => {
  const own = byHand(templateById('season-greeting'), ['season', 'order_by']);
  const { text, holes } = letter('season-greeting', reply, 'en', { own });
  expect(holes).toEqual([]);
  expect(text).toContain('ordered by Thursday 12 March reach you in time: 25–30 days of production');
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('season-greeting');
});
