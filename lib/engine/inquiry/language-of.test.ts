import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countriesOfLanguage, languageOf } from './language-of';
import { PIECES, viewOf } from './lexicon/testing';

const read = (text: string) => languageOf(viewOf(text).buyerParts);

describe('languageOf', () => {
  it.each([
    ['en', 'Hello, we are looking for bamboo trays, please send your price.'],
    ['es', 'Hola, necesitamos el precio de las bandejas, somos una tienda.'],
    ['pt', 'Olá, preciso do preço das bandejas para uma loja, obrigado.'],
    ['fr', 'Bonjour, nous cherchons des plateaux, merci de nous envoyer le prix.'],
    ['de', 'Guten Tag, wir suchen Tabletts und benötigen die Preise, danke.'],
    ['ru', 'Здравствуйте, нужна цена на подносы'],
    ['ar', 'مرحبا، نريد سعر الصواني'],
    ['zh', '你好，请问这款托盘多少钱'],
    ['it', 'Buongiorno, vorremmo il prezzo dei vassoi per la nostra azienda.'],
    ['tr', 'Merhaba, firmamız için tepsi fiyatı istiyoruz.'],
    ['uk', 'Добрий день, цікавить ціна, які є кольори'],
    ['ja', 'この商品の価格を教えてください'],
    ['ko', '이 제품 가격이 얼마인가요'],
  ])('%s', (language, text) => {
    expect(read(text)).toBe(language);
  });

  it.each(['', '😀', 'Price?', 'MOQ FOB 500 pcs', 'Tray oak 30 cm', 'OK thanks'])(
    'says nothing of a text too short: %s',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('keeps neighbours apart that share most words', () => {
    expect(read('para de por')).toBeUndefined();
    expect(read('quiero comprar 500 cajas, gracias, cual es el precio')).toBe('es');
    expect(read('quero comprar 500 caixas, obrigado, qual é o preço')).toBe('pt');
  });

  it('takes a Chinese text with a few Latin words as Chinese', () => {
    expect(read('请报FOB价格和MOQ，谢谢')).toBe('zh');
  });

  it('gives a defined answer to anything', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const language = read(pieces.join(''));
        expect(language === undefined || /^[a-z]{2}$/.test(language)).toBe(true);
      }),
    );
  });
});

describe('countriesOfLanguage', () => {
  it('points nowhere for English, and to its countries for others', () => {
    expect(countriesOfLanguage('en')).toBeUndefined();
    expect(countriesOfLanguage('de')).toContain('AT');
  });
});
