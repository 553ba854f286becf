import { describe, expect, it } from 'vitest';
import { typesIn } from '../testing';

describe('retailer', () => {
  it.each([
    'I own a small gift shop and need 50 candles.',
    'Somos una tienda de velas, ¿cuál es el precio?',
    'Quero comprar velas para minha loja.',
    'Je cherche des bougies pour ma boutique.',
    'Ich habe einen Laden und suche Kerzen.',
    'Нужны свечи для нашего магазина',
    'اريد شموع لمحلي',
    '我开了一家店，想要蜡烛',
    'We run 12 supermarkets and need baskets.',
  ])('%s', (text) => {
    expect(typesIn(text)).toContain('retailer');
  });

  it.each([
    'I saw it in your store.',
    'Do you have a shop?',
    'Your boutique style is nice, price?',
    'We need 50 candles.',
  ])('not: %s', (text) => {
    expect(typesIn(text)).not.toContain('retailer');
  });
});
