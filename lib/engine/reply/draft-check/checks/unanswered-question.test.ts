import { expect, it } from 'vitest';
import { checkDraft } from '../registry';
import { replyTo } from '../../testing';

const found = (buyer: string, text: string) =>
  checkDraft({ text, language: 'en' }, replyTo(buyer)).filter(({ check }) => check === 'unanswered-question');

it('names what was not answered, with the question and a fix', () => {
  const [one, ...more] = found('What is the MOQ? What is your lead time?', 'Lead time: 25 days.\n\nNina Xu');
  expect(more).toEqual([]);
  expect(one).toMatchObject({ about: { quote: 'What is the MOQ?' }, reason: { zh: '没答到：起订量' } });
  expect(one?.fix?.text).toContain('Minimum order: 500 pieces.');
});

it('puts the fix above the signature', () => {
  const text = 'Hello.\n\nNina Xu';
  const fix = found('What is the MOQ?', text)[0]?.fix;
  expect(text.slice(0, fix?.start)).toBe('Hello.');
});

it.each([
  ['What is the price?', 'USD 2.85 per piece FOB Ningbo'],
  ['What is the price?', '价格 USD 2.85'],
  ['How do you ship to Oslo?', 'By sea freight'],
  ['Do you have CE certificate?', 'Yes, the CE certificate is valid until 2027.'],
  ['Can you put our logo?', 'Laser logo is possible'],
  ['Does the lid fit older models?', 'The lid fits all models.'],
])('takes %j as answered by %j', (buyer, text) => {
  expect(found(buyer, text)).toEqual([]);
});

it('finds a question about none of the usual topics unanswered when nothing of it is touched', () => {
  expect(found('Does the lid fit older models?', 'Price USD 2.')).toHaveLength(1);
});

it('has no fix where our side says nothing', () => {
  expect(found('Is it in stock?', 'Hello.')[0]?.fix).toBeUndefined();
});
