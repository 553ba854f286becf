import { expect, it } from 'vitest';
import { letter, replyTo } from '../../testing';

const reply = replyTo('Hi, I am interested in your kids bottle, please send me price.');

it('asks what is missing in numbered points and gives no price', () => {
  const { text, asked } = letter('open-questions', reply);
  expect(asked).toContain('quantity');
  expect(text).toMatch(/1\. .+\n2\. /);
  expect(text).not.toMatch(/USD|\d\.\d\d/);
});

it('holds the price back rather than forgetting it', () => {
  expect(letter('open-questions', reply).questions.map(({ state }) => state)).toEqual(['held-back']);
});

it('promises a day where nothing is left to ask', () => {
  const told = replyTo(
    'We are Lee Ltd. Need 500 pcs insulated bottle 500 ml, black steel, to Oslo port, before 1 May, for our shop. Price?',
  );
  expect(letter('open-questions', told).text).toContain('by Monday 16 March');
});
