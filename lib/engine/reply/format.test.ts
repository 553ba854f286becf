import { expect, it } from 'vitest';
import {
  formatCountry,
  formatDate,
  formatDays,
  formatList,
  formatMoney,
  formatNumber,
  formatPrices,
  formatQuantity,
} from './format';
import { wordingOf } from './wording';

it('keeps Western digits, the decimal point and no group below 10,000', () => {
  expect(formatNumber(3500, { group: ',' })).toBe('3500');
  expect(formatNumber(12_000.5, { group: ',' })).toBe('12,000.5');
  expect(formatNumber(0.1 + 0.2, { group: ',' })).toBe('0.3');
});

it('writes money with code, two decimals and unit', () => {
  expect(formatMoney({ amount: 2.5, currency: 'USD', per: 'piece' }, 'en')).toBe('USD 2.50 per piece');
  expect(formatMoney({ amount: 2.5, to: 3, currency: 'USD' }, 'en')).toBe('USD 2.50–3.00');
  expect(formatMoney({ amount: 1800, currency: 'EUR' }, 'en')).toBe('EUR 1800');
  expect(formatMoney({ amount: 2.85, currency: 'USD', per: 'piece' }, 'zh')).toBe('USD 2.85 每件');
});

it('counts one and many, leaves unknown units as they are', () => {
  expect(formatQuantity({ amount: 1, unit: 'set' }, 'en')).toBe('1 set');
  expect(formatQuantity({ amount: 500, from: 300, unit: 'piece', per: 'month' }, 'en')).toBe('300–500 pieces a month');
  expect(formatQuantity({ amount: 3, unit: 'cases of six' }, 'en')).toBe('3 cases of six');
  expect(formatQuantity({ amount: 20, unit: '' }, 'en')).toBe('20');
  expect(formatQuantity({ amount: 500, unit: 'piece' }, 'zh')).toBe('500件');
});

it('writes days, steps, lists and countries', () => {
  expect(formatDays({ from: 25, to: 30 }, 'en')).toBe('25–30 days');
  expect(formatDays({ from: 1 }, 'en')).toBe('1 day');
  expect(formatPrices({ tiers: [{ from: 500, price: 3.2 }], currency: 'USD', unit: 'piece' }, 'en')).toEqual([
    'from 500 pieces: USD 3.20 per piece',
  ]);
  expect(formatList(['A', 'B'], 'zh')).toBe('A和B');
  expect(formatCountry('NL', 'en')).toBe('the Netherlands');
  expect(formatCountry('DE', 'fr')).toBe('Allemagne');
  expect(formatCountry('??', 'en')).toBe('??');
});

it('writes a date in words, in the reader’s zone', () => {
  const at = Date.UTC(2026, 2, 12, 2);
  expect(formatDate({ at, zone: 'Asia/Shanghai' }, 'en')).toBe('Thursday 12 March');
  expect(formatDate({ at, zone: 'America/New_York' }, 'en')).toBe('Wednesday 11 March');
  expect(formatDate({ at, zone: 'Asia/Riyadh' }, 'ar')).toMatch(/12/);
});

it.each([
  ['es', 'jueves, 12 de marzo', 'domingo, 1 de marzo'],
  ['pt', 'quinta-feira, 12 de março', 'domingo, 1º de março'],
  ['fr', 'jeudi 12 mars', 'dimanche 1er mars'],
  ['de', 'Donnerstag, 12. März', 'Sonntag, 1. März'],
  ['it', 'giovedì 12 marzo', 'domenica 1º marzo'],
  ['tr', '12 Mart Perşembe', '1 Mart Pazar'],
] as const)('writes the twelfth and the first of a month in %s', (language, twelfth, first) => {
  const at = (day: number): string => formatDate({ at: Date.UTC(2026, 2, day, 2), zone: 'Asia/Shanghai' }, language);
  expect(at(12)).toBe(twelfth);
  expect(at(1)).toBe(first);
});

it.each([
  ['es', '300–12\u00A0000 piezas al mes', 'USD 2.85 por pieza', '1 caja'],
  ['pt', '300–12\u00A0000 peças por mês', 'USD 2.85 por peça', '1 caixa'],
  ['fr', '300–12\u00A0000 pièces par mois', 'USD 2.85 par pièce', '1 carton'],
  ['de', '300–12\u00A0000 Stück pro Monat', 'USD 2.85 pro Stück', '1 Karton'],
  ['it', '300–12\u00A0000 pezzi al mese', 'USD 2.85 a pezzo', '1 cartone'],
  ['tr', 'ayda 300–12\u00A0000 adet', 'USD 2.85 / adet', '1 koli'],
] as const)('counts and prices in %s, the point staying decimal', (language, many, price, one) => {
  expect(formatQuantity({ amount: 12_000, from: 300, unit: 'piece', per: 'month' }, language)).toBe(many);
  expect(formatMoney({ amount: 2.85, currency: 'USD', per: 'piece' }, language)).toBe(price);
  expect(formatQuantity({ amount: 1, unit: 'box' }, language)).toBe(one);
});

it.each([
  ['ru', '12 марта (четверг)'],
  ['ar', 'الخميس 12 مارس'],
  ['ja', '3月12日(木)'],
  ['ko', '3월 12일(목)'],
] as const)('writes a date that fits behind "by" and "until" in %s', (language, text) => {
  expect(formatDate({ at: Date.UTC(2026, 2, 12, 2), zone: 'Asia/Shanghai' }, language)).toBe(text);
});

it.each([
  ['ru', '2 комплекта', '25 комплектов', '21–25 дней', '500 шт и более — USD 3.20 / шт'],
  ['ar', '2 طقم', '25 طقمًا', '21 إلى 25 يومًا', 'USD 3.20 / قطعة لكمية 500 قطعة فأكثر'],
  ['ja', '2セット', '25セット', '21～25日', '500個以上 USD 3.20/個'],
  ['ko', '2세트', '25세트', '21~25일', '500개 이상 USD 3.20/개'],
] as const)('counts, spans and prices in %s, figures Western', (language, two, many, days, step) => {
  expect(formatQuantity({ amount: 2, unit: 'set' }, language)).toBe(two);
  expect(formatQuantity({ amount: 25, unit: 'set' }, language)).toBe(many);
  expect(formatDays({ from: 21, to: 25 }, language)).toBe(days);
  const prices = { tiers: [{ from: 500, price: 3.2 }], currency: 'USD', unit: 'piece' };
  expect(formatPrices(prices, language)).toEqual([step]);
});

it('keeps a row of Latin names in one direction in Arabic', () => {
  expect(formatList(['T/T 30/70', 'Trade Assurance'], 'ar')).toBe('T/T 30/70, Trade Assurance');
  expect(formatList(['السعر', 'العينات'], 'ar')).toBe('السعر والعينات');
});

it('falls back to English words where a language has none of its own', () => {
  expect(['en', 'it']).toContain(wordingOf('it').language);
});
