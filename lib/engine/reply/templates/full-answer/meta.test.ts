import { expect, it } from 'vitest';
import { suggest } from '../../suggest';
import { letter, replyTo } from '../../testing';

const reply = replyTo(
  'Hello Nina,\nwe are a wholesaler in Ohio and want 3,500 pcs of the insulated bottle. What is your price? What is the MOQ? Do you have stock?',
  { buyer: { name: 'Karen Lee', country: 'US', company: 'Lee Outdoor LLC' } },
);

it('answers each question in order and marks what only the rep can say', () => {
  const { text, holes } = letter('full-answer', reply);
  expect(text).toContain('1. Price FOB Ningbo: USD 2.85 per piece for 3500 pieces.');
  expect(text).toContain('2. Minimum order: 500 pieces.');
  expect(holes.map(({ slot }) => slot)).toEqual(['answer:stock']);
});

it('asks neither quantity nor company, which he gave', () => {
  expect(letter('full-answer', reply).asked).not.toEqual(expect.arrayContaining(['quantity']));
  expect(letter('full-answer', reply).text).not.toContain('How many');
});

it('is proposed first for such a letter', () => {
  expect(suggest(reply)[0]?.template.id).toBe('full-answer');
});
