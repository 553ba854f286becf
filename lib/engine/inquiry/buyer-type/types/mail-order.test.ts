import { describe, expect, it } from 'vitest';
import { typesIn } from '../testing';

describe('mail-order', () => {
  it.each([
    'We are a mail order company and need 600 lamps.',
    'Somos una empresa de venta por catálogo, necesitamos lámparas.',
    'Somos uma empresa de venda por catálogo, preciso de preços.',
    'Nous sommes une société de vente par correspondance et cherchons des lampes.',
    'Wir sind ein Versandhändler und suchen Lampen.',
    'Мы занимаемся, это торговля по каталогам, нужна цена',
    'نحن نعمل في البيع عبر الكتالوج ونريد السعر',
    '我们是邮购公司，要采购灯',
    'We need it for our next mail order catalogue.',
  ])('%s', (text) => {
    expect(typesIn(text)).toContain('mail-order');
  });

  it.each(['Please send me your catalogue.', 'Can I order by mail?', 'Send your catalog and price list by mail.'])(
    'not: %s',
    (text) => {
      expect(typesIn(text)).not.toContain('mail-order');
    },
  );
});
