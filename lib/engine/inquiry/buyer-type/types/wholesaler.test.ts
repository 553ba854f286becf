import { describe, expect, it } from 'vitest';
import { typesIn } from '../testing';

describe('wholesaler', () => {
  it.each([
    'We are a wholesaler of toys, please send your price list.',
    'Somos mayoristas de juguetes y buscamos precios.',
    'Somos atacadistas e precisamos de cotação.',
    'Nous sommes grossistes en jouets, quel est le prix ?',
    'Ich betreibe einen Großhandel für Spielwaren und suche Puzzles.',
    'Мы оптовая компания, ищем поставщика игрушек.',
    'انا تاجر جملة واريد عرض سعر',
    '我是做批发的，想要报价',
    'We sell to retailers in Ghana and need 800 bags.',
  ])('%s', (text) => {
    expect(typesIn(text)).toContain('wholesaler');
  });

  it.each([
    'Do you sell wholesale?',
    'Is there a wholesale price?',
    'We need 200 pcs.',
    'Your wholesale company looks good.',
  ])('not: %s', (text) => {
    expect(typesIn(text)).not.toContain('wholesaler');
  });
});
