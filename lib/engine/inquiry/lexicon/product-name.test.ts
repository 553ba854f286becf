import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAboutProduct, productNames } from './product-name';
import { PIECES, viewOf } from './testing';

const first = (text: string, subject?: string) => productNames(viewOf(text, { subject }))[0]?.name;

describe('productNames', () => {
  it.each([
    ['I am interested in buying some enamel mugs for my shop', 'enamel mugs'],
    ['We are looking for a supplier of bamboo cutting boards', 'bamboo cutting boards'],
    ['Can I get a quote for 500 pcs folding garden chairs please', 'folding garden chairs'],
    ['Necesito 200 lámparas solares de jardín', 'lamparas solares de jardin'],
    ['Procuramos garrafas térmicas com logotipo', 'garrafas termicas'],
    ['Je cherche des bougies parfumées', 'bougies parfumees'],
    ['Wir suchen Gartenscheren mit Holzgriff', 'gartenscheren'],
    ['Интересуют керамические кружки', 'керамические кружки'],
    ['نبحث عن كراسي قابلة للطي', 'كراسي قابله للطي'],
    ['想采购一批不锈钢保温杯', '不锈钢保温杯'],
    ['Vorrei acquistare tazze smaltate', 'tazze smaltate'],
  ])('%s', (text, name) => {
    expect(first(text)).toBe(name);
  });

  it('takes a text or subject that is a listing title for the name', () => {
    expect(first('220V Tabletop Heat Press Machine for Caps and Mugs')).toBe('220v tabletop heat press machine for caps and mugs'); // prettier-ignore
    expect(first('can you ship to Norway', 'Large Wicker Picnic Basket with Lid')).toBe(
      'large wicker picnic basket with lid',
    );
  });

  it.each([
    'We are interested in your products.',
    'Please send me your catalogue and price list',
    'I am the purchasing manager of our company',
    'We want to establish a long term business relationship',
    'Me interesan sus productos',
    'Nous souhaitons recevoir votre catalogue',
    'Интересует ваша продукция',
    'نرغب في منتجاتكم',
    '我对你们的产品感兴趣',
    'Do you need folding chairs?',
    'Hello dear friend',
    'Business cooperation',
    'looking for steady suppliers of your products',
    'ما هو السعر والحد الأدنى للطلب',
    '想订购',
    'We want a refund',
    'We need to transfer the 30% deposit',
    'Die Regierung von Togo kauft Ihre Ware für 5 Millionen Dollar',
    'Нужно оплатить регистрационный сбор 2000 долларов адвокату',
    'Necesito pagar el depósito',
    'Please quote FOB Ningbo',
    'Adjunto los planos de la pieza',
    'Чертежи во вложении',
    'Последняя партия пришла с браком, 200 штук, просим вернуть деньги',
    'A última remessa veio com qualidade falsa, queremos reembolso de 200 peças',
    '上次发来的货质量很差，200个要退款',
    '银行把我们的货款退回了，发票号PI-2213',
  ])('no name in: %s', (text) => {
    expect(first(text)).toBeUndefined();
  });

  it('names nothing where the sender offers his own goods', () => {
    expect(first('We are a leading manufacturer of roller blinds. We can supply you any blinds. Price of blinds: $3')).toBeUndefined(); // prettier-ignore
  });

  it('counts the page’s product as a definite thing', () => {
    expect(isAboutProduct(viewOf('price?', { product: 'Mug' }))).toBe(true);
    expect(isAboutProduct(viewOf('price?', { product: ' ' }))).toBe(false);
  });

  it('never throws and gives names that stand in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES, 'mugs', 'price of ', '求购')), (pieces) => {
        for (const { part, start, end, name } of productNames(viewOf(pieces.join('')))) {
          expect(part.folded.slice(start, end)).toBe(name);
          expect(name.trim()).not.toBe('');
        }
      }),
    );
  });
});
