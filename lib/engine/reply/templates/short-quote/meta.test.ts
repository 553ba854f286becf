import { expect, it } from 'vitest';
import { EMPTY, letter, replyTo } from '../../testing';

const reply = replyTo('Price for 3500 pcs insulated bottle?');

it('is read at a glance: price with unit and term, minimum, lead time, last day', () => {
  const { text } = letter('short-quote', reply);
  expect(text).toContain('- Price: USD 2.85 per piece FOB Ningbo');
  expect(text).toContain('- Lead time: 25–30 days');
  expect(text.split('\n').length).toBeLessThan(22);
});

it('lists the steps where no quantity is known', () => {
  expect(letter('short-quote', replyTo('Price of the insulated bottle?')).text).toContain('from 3000 pieces: USD 2.85');
});

it('marks the price where none is known', () => {
  expect(letter('short-quote', replyTo('Price?', {}, { our: EMPTY })).holes.map(({ slot }) => slot)).toContain('price');
});
