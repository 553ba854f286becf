import { expect, it } from 'vitest';
import { checkDraft } from '../registry';
import { replyTo } from '../../testing';

const reply = replyTo('Price of 600 insulated bottles?');
const found = (text: string) =>
  checkDraft({ text, language: 'en' }, reply).filter(({ check }) => check === 'bare-price');
const reasons = (text: string): string[] => found(text).map(({ reason }) => reason.en);

it.each([
  'USD 2.85 per piece FOB Ningbo',
  '$2.85/pc FOB Ningbo',
  'US$ 3.00 each, EXW Yongkang',
  'FOB Ningbo: USD 2.85–3.20 per set',
  'USD 2.85 每件，FOB Ningbo',
  // Letters in French and others group figures with a space that does not break.
  'USD 12\u00A0000 par pièce FOB Ningbo',
])('is content with %j', (text) => {
  expect(found(text)).toEqual([]);
});

it('wants unit and term', () => {
  expect(reasons('The price is USD 2.85.')).toEqual([
    'A price without its unit: per piece, set or kilo?',
    'A price without a trade term (FOB, EXW, CIF with the place)',
  ]);
});

it('wants the currency', () => {
  expect(reasons('The price is 2.85 per piece FOB Ningbo.')).toEqual(['A price without its currency']);
});

it('fixes what our product list knows', () => {
  const fixes = found('The price is USD 2.85.').map(({ fix }) => fix?.text);
  expect(fixes).toEqual([' per piece', ', FOB Ningbo']);
  expect(found('The price is 2.85 per piece FOB Ningbo.')[0]?.fix?.text).toBe('USD ');
});

it('leaves fees, freight and sizes alone', () => {
  expect(found('Sample fee USD 20. Freight is $300. Size 2.85 mm, 24 to a carton.')).toEqual([]);
});
