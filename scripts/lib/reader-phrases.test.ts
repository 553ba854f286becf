import { describe, expect, it } from 'vitest';
import { viewCase } from '../../lib/engine/inquiry/view';
import { readFeatures } from '../../lib/engine/reader/features';
import { logOdds, trainReader } from '../../lib/engine/reader/train';
import { composedTexts, type ComposedText } from './reader-phrases';

/** Per language: how a greeting begins, and words every trader uses (price, order, company, please). */
const EVERYDAY: Readonly<Record<string, { greeting: RegExp; trade: RegExp }>> = {
  en: { greeting: /^(hello|hi|dear|good)\b/i, trade: /price|order|company|please/i },
  zh: { greeting: /^(您好|你好|老板好|早上好|亲，|尊敬|在吗)/, trade: /价|订单|公司|请/ },
  es: { greeting: /^(hola|buen[ao]s|estimados|saludos)/i, trade: /precio|pedido|empresa|por favor/i },
  pt: { greeting: /^(olá|bom|boa|prezados|oi|caro)/i, trade: /preço|pedido|empresa|por favor/i },
  fr: { greeting: /^(bonjour|bonsoir|madame|salut|chers?) ?/i, trade: /prix|commande|société|s’il vous plaît/i },
  ru: { greeting: /^(здравств|добр|привет|уважаем)/i, trade: /цен|заказ|компани|пожалуйста/i },
  ar: { greeting: /^(السلام|مرحبا|صباح|مساء|أهلا|السادة|تحية)/, trade: /سعر|طلب|شركت|فضلك/ },
  de: { greeting: /^(guten|hallo|sehr|moin|lieber|grüezi)/i, trade: /preis|bestell|firma|bitte/i },
  it: { greeting: /^(buon|salve|ciao|gentili|egregio)/i, trade: /prezz|ordin|azienda|per favore/i },
  tr: { greeting: /^(merhaba|selam|iyi|günaydın|sayın)/i, trade: /fiyat|sipariş|firma|lütfen/i },
  ja: { greeting: /^(こん|はじめ|お世話|ご担当|おはよう|突然)/, trade: /価格|注文|弊社|御社|ください/ },
  ko: { greeting: /^(안녕|수고|담당|반갑|처음 연락|좋은)/, trade: /가격|주문|회사|귀사|부탁/ },
};

const texts = composedTexts();
const of = (language: string, label: ComposedText['label']): string[] =>
  texts.filter((row) => row.language === language && row.label === label).map((row) => row.text);
const share = (rows: readonly string[], pattern: RegExp): number =>
  rows.filter((text) => pattern.test(text)).length / rows.length;
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

describe('composed texts', () => {
  it('gives the same texts on every call, each under its own id', () => {
    expect(composedTexts()).toEqual(texts);
    expect(new Set(texts.map((row) => row.id)).size).toBe(texts.length);
  });

  it('leaves no slot unfilled and says hardly anything twice', () => {
    expect(texts.filter((row) => /[{}|]|undefined|\s\/\s/.test(row.text))).toEqual([]);
    expect(new Set(texts.map((row) => row.text)).size).toBeGreaterThan(texts.length * 0.98);
  });

  it('covers exactly the languages asked for', () => {
    expect([...new Set(texts.map((row) => row.language))].toSorted()).toEqual(Object.keys(EVERYDAY).toSorted());
  });

  it.each(Object.keys(EVERYDAY))(
    '%s: as many junk as genuine, of like length, chat lines and letters in both',
    (language) => {
      const count = language === 'en' ? 30 : 60;
      const lengths = (['ham', 'spam'] as const).map((label) => of(language, label).map((text) => text.length));
      for (const list of lengths) {
        expect(list.length).toBe(count);
        expect(Math.max(...list) / Math.min(...list)).toBeGreaterThan(5);
      }
      const [ham = 0, spam = 0] = lengths.map(median);
      expect(Math.abs(ham / spam - 1)).toBeLessThan(0.25);
    },
  );

  it.each(Object.entries(EVERYDAY))('%s: greetings stand equally often in both classes', (language, { greeting }) => {
    const ham = share(of(language, 'ham'), greeting);
    expect(ham).toBeGreaterThan(0.3);
    expect(Math.abs(ham / share(of(language, 'spam'), greeting) - 1)).toBeLessThan(0.2);
  });

  it.each(Object.entries(EVERYDAY))('%s: general trade words belong to neither class', (language, { trade }) => {
    const ratio = share(of(language, 'ham'), trade) / share(of(language, 'spam'), trade);
    expect(Math.abs(ratio - 1)).toBeLessThan(0.25);
  });

  it('teaches the matter of every language and no opinion on a language as such', () => {
    const features = (text: string) => readFeatures(viewCase({ text, now: 0 }), 16).ids;
    const samples = texts.map(
      (row) => ({ ids: features(row.text), junk: row.label === 'spam' ? 1 : 0, weight: 1 }) as const,
    );
    const model = trainReader(samples, { version: 't', bits: 16, rounds: 10, rate: 0.1, seed: 1 });
    for (const language of Object.keys(EVERYDAY)) {
      const odds = (label: ComposedText['label']) => of(language, label).map((text) => logOdds(model, features(text)));
      expect(median(odds('spam'))).toBeGreaterThan(1);
      expect(median(odds('ham'))).toBeLessThan(-1);
      const all = [...odds('spam'), ...odds('ham')];
      expect(Math.abs(all.reduce((a, b) => a + b, 0) / all.length)).toBeLessThan(0.5);
    }
  });
});
