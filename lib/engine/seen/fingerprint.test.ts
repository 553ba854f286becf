import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewCase } from '../inquiry/view';
import { BANDS, COPY, LANES, fingerprint, likeness } from './fingerprint';

const print = (text: string) => fingerprint(viewCase({ text, now: 0 }).buyerParts);
const like = (a: string, b: string): number => {
  const [x, y] = [print(a), print(b)];
  if (!x || !y) throw new Error('too short to compare');
  return likeness(x.lanes, y.lanes);
};

const LETTER =
  'Dear Mr Chen,\nWe are a trading house in Accra and want to order 2,000 lunch boxes for the ministry of education. ' +
  'Please send your catalogue and the best price before 12 March, our director will open the link and confirm the order.\n' +
  'Best regards,\nKofi Mensa\nTel +233 555 010 203';

describe('fingerprint', () => {
  it('knows the same letter with another name, number, date and signature again', () => {
    const copy = LETTER.replace('Mr Chen', 'Sales Team')
      .replace('2,000', '35000')
      .replace('12 March', '3 July')
      .replace('Kofi Mensa', 'Ama Owusu, Purchasing');
    expect(like(LETTER, copy)).toBeGreaterThan(0.95);
  });

  it('knows it again after small edits', () => {
    const copy = LETTER.replace('want to order', 'would like to buy').replace('best price', 'price list');
    expect(like(LETTER, copy)).toBeGreaterThan(COPY);
    const [a, b] = [print(LETTER), print(copy)];
    expect(a?.bands.some((band) => b?.bands.includes(band))).toBe(true);
  });

  it('knows copies written in Chinese again', () => {
    const zh = '尊敬的王经理，您好：我们是一家贸易公司，想订购五千个保温杯，请把目录和最低价格发到我的邮箱，谢谢。';
    expect(like(zh, zh.replace('王', '李').replace('五千', '八百'))).toBeGreaterThan(COPY);
  });

  it('keeps two honest inquiries about the same product apart', () => {
    const a = 'Hello, I need 500 lunch boxes with our logo, what is the lead time to Hamburg and the price FOB Ningbo?';
    const b = 'Good day. We run three cafes in Porto and look for lunch boxes in green. Could you send a sample first?';
    expect(like(a, b)).toBeLessThan(COPY);
  });

  it('says nothing about a text too short to have anything of its own', () => {
    for (const text of ['', 'price?', 'Hello, what is the price', '🙂🙂🙂', '12 13 14']) expect(print(text)).toBeNull();
  });

  it('has the same size whatever the text, and likeness to itself is 1', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 60, maxLength: 400, unit: 'grapheme' }), (text) => {
        const made = print(text);
        if (!made) return;
        expect(made.lanes).toHaveLength(LANES);
        expect(made.bands).toHaveLength(BANDS);
        expect(likeness(made.lanes, made.lanes)).toBe(1);
      }),
    );
  });
});
