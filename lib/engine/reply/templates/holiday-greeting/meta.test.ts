import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { byHand, letter, replyTo, templateById } from '../../testing';

const reply = replyTo('Price of the insulated bottle?', {}, { occasion: 'holiday' });

it('is of use: closing dates and the last day to order', () => {
  const template = templateById('holiday-greeting');
  const own = byHand(template, ['holiday', 'closed_from', 'closed_to', 'order_by']);
  const { text, holes } = letter('holiday-greeting', reply, 'en', { own });
  expect(holes).toEqual([]);
  expect(text).toContain('We are closed from Thursday 12 March');
  expect(text).toContain('Orders confirmed by');
});

it('asks the rep for the dates', () => {
  expect(letter('holiday-greeting', reply).holes.map(({ slot }) => slot)).toEqual([
    'holiday',
    'closed_from',
    'closed_to',
  ]);
});

it('is proposed first then', () => {
  const genuine = { ...reply, verdict: { ...reply.verdict, level: 'genuine' as const, priority: 'normal' as const } };
  expect(suggest(genuine)[0]?.template.id).toBe('holiday-greeting');
});
