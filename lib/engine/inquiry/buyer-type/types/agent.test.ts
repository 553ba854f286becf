import { describe, expect, it } from 'vitest';
import { typesIn } from '../testing';

describe('agent', () => {
  it.each([
    'I am a sourcing agent and need your best price for trays.',
    'Soy agente de compras, necesito precios.',
    'Sou representante comercial e preciso de preços.',
    'Nous sommes un bureau d’achat, quel est le prix ?',
    'Ich bin Handelsvertreter und suche Lampen.',
    'Я посредник, нужна цена на лампы.',
    'انا وكيل تجاري واريد السعر',
    '我帮客户问一下，这款多少钱',
    'My client needs 300 lamps, please quote.',
  ])('%s', (text) => {
    expect(typesIn(text)).toContain('agent');
  });

  it.each([
    'Do you have an agent here?',
    'We want to buy cleaning agent.',
    'Please contact my shipping agent.',
    'Is there an agent in Dubai?',
  ])('not: %s', (text) => {
    expect(typesIn(text)).not.toContain('agent');
  });
});
