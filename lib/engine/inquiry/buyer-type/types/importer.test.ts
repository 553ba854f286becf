import { describe, expect, it } from 'vitest';
import { typesIn } from '../testing';

describe('importer', () => {
  it.each([
    'We are importers of kitchenware in Gdansk, please quote 500 trays.',
    'Somos importadores de muebles en Lima, necesitamos precios.',
    'Somos uma empresa importadora e precisamos de preços.',
    'Nous sommes importateurs de vaisselle et cherchons des plateaux.',
    'Wir sind ein Importeur für Gartenmöbel und suchen Stühle.',
    'Мы компания импортер, нужны подносы, сколько стоит?',
    'نحن شركة استيراد ونريد عرض سعر',
    '我们是进口商，想采购托盘',
    'We import from China regularly and need 2 containers.',
  ])('%s', (text) => {
    expect(typesIn(text)).toContain('importer');
  });

  it.each([
    'We are looking for an importer.',
    'What are the import duties?',
    'Do you work with importers?',
    'I want to buy 20 trays.',
  ])('not: %s', (text) => {
    expect(typesIn(text)).not.toContain('importer');
  });
});
