import { describe, expect, it } from 'vitest';
import { typesIn } from '../testing';

describe('e-commerce', () => {
  it.each([
    'I have an online store and need 100 cases.',
    'Tengo una tienda online, ¿cuánto cuestan las fundas?',
    'Tenho uma loja virtual e preciso de capas.',
    'J’ai une boutique en ligne, quel est le prix ?',
    'Wir haben einen Onlineshop und suchen Hüllen.',
    'У нас интернет-магазин, нужны чехлы.',
    'لدي متجر الكتروني واريد السعر',
    '我们是亚马逊卖家，要500个',
    'I plan to sell these on Amazon, what is your MOQ?',
    'Can you send it to the FBA warehouse?',
  ])('%s', (text) => {
    expect(typesIn(text)).toContain('e-commerce');
  });

  it.each(['I found you on Amazon.', 'Do you have an online shop?', 'Is it cheaper online?'])('not: %s', (text) => {
    expect(typesIn(text)).not.toContain('e-commerce');
  });
});
