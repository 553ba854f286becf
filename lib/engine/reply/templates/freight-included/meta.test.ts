import { expect, it } from 'vitest';
import { letter, replyTo } from '../../testing';

const reply = replyTo('How much is shipping of 1000 insulated bottle to Hamburg?', { buyer: { country: 'DE' } });

it('keeps goods and freight apart and asks the rep for the freight', () => {
  const { text, holes } = letter('freight-included', reply);
  expect(text).toContain('- Goods: USD 3.20 per piece FOB Ningbo');
  expect(holes.map(({ slot }) => slot)).toEqual(expect.arrayContaining(['freight', 'freight_mode']));
});

it('gives the quotation a last day', () => {
  expect(letter('freight-included', reply).text).toContain('Valid until Thursday 26 March');
});
