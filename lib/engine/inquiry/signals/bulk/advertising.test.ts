import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './advertising';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it.each([
  ['pt', 'Somos fabricantes de caixas e oferecemos bons preços. Se tiver interesse, entre em contato.'],
  ['fr', 'Nous sommes fabricant de cartons, nous proposons des prix bas.'],
  ['ar', 'نحن مصنع كرتون ونوفر أفضل الأسعار'],
  ['it', 'Siamo produttori di scatole e offriamo buoni prezzi'],
  ['tr', 'Ambalaj üretiyoruz, ilgileniyorsanız yazın, ürünlerimizi sunuyoruz'],
  ['invoices', '我公司可代开增值税发票，税点低'],
  ['training', '销售培训课程，费用2800元，报名请来电'],
  ['prices', 'Price list: 1 unit 20 USD each, 10 units 18 USD each. Would you like to order this?'],
])('finds it: %s', (_what, text) => {
  expect(findIn(signal, { text })).not.toEqual([]);
});

it.each([
  ['asks for a maker', 'We are looking for a manufacturer of glass jars for our brand.'],
  ['a closing line', 'We need 300 jars. If you are interested please contact me.'],
  ['a title pasted as text', 'Hot Sale Factory Wholesale Custom Logo Cotton Tote Bag In Stock'],
  ['our own offer', ''],
])('nothing when the buyer %s', (_what, text) => {
  const thread = [{ from: 'us' as const, text: 'We are a professional manufacturer and offer competitive prices.' }];
  expect(findIn(signal, text === '' ? { text, thread } : { text })).toEqual([]);
});

it('an introduction alone weighs little when something is asked', () => {
  const [only] = [findIn(signal, { text: 'We are a wholesaler of toys. Is the price FOB?' })].flat();
  expect(only).toHaveProperty('strength', 0.2);
});
