import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from './case-view';
import { fold, foldText, spanOf, wordsOf } from './fold';

function partOf(original: string): Part {
  return { id: 'text', from: 'buyer', original, ...fold(original) };
}

describe('folding for search', () => {
  it.each([
    ['upper case', 'PRICE List', 'price list'],
    ['accents', 'Catálogo, cotação, für', 'catalogo, cotacao, fur'],
    ['full width', 'ＦＯＢ　５００', 'fob 500'],
    ['styled letters', '𝐩𝐫𝐢𝐜𝐞 𝓵𝓲𝓼𝓽', 'price list'],
    ['invisible characters inside words', 'p\u200Bri\u00ADce', 'price'],
    ['Cyrillic letters in a Latin word', 'pаypаl', 'paypal'],
    ['Greek letters in a Latin word', 'alibαbα', 'alibaba'],
    ['runs of blanks', 'a \t  b', 'a b'],
    ['paragraphs', 'a\r\n\r\n\r\nb', 'a\n\nb'],
    ['a wrapped line', 'a \r\n  b', 'a\nb'],
    ['Arabic letter forms', 'الأسعار إلى', 'الاسعار الي'],
    [
      'tags of pasted HTML',
      '<p>Hello <b>you</b></p><style>p{color:red}</style>price<br>list',
      '\nhello  you \n  price\nlist',
    ],
    ['character references', 'R&amp;D&nbsp;&#112;rice', 'r&d price'],
    ['no tags', '3 < 5 > 2', '3 < 5 > 2'],
    ['Arabic digits', '٥٠٠ قطعة', '500 قطعه'],
  ])('%s', (_what, from, to) => {
    expect(foldText(from)).toBe(to);
  });

  it.each(['цена за штуку', 'сроки поставки', 'τιμή', '请报价', 'السعر'])('leaves genuine words alone: %s', (text) => {
    expect(foldText(text).replace('τιμη', 'τιμή')).toBe(text);
  });

  it('keeps й, which is no accented и', () => {
    expect(foldText('Каждый')).toBe('каждый');
  });

  it('counts what it removed', () => {
    expect(fold('a\u200B\u200Bb').invisible).toBe(2);
  });
});

describe('the way back', () => {
  it('quotes the original with what was hidden inside', () => {
    const part = partOf('Our pri\u200Bce  list');
    const at = part.folded.indexOf('price');
    expect(spanOf(part, at, at + 5)).toEqual({ part: 'text', start: 4, end: 10, quote: 'pri\u200Bce' });
  });

  it('takes surrogate pairs whole', () => {
    const part = partOf('x 𝐩𝐫 y');
    expect(spanOf(part, 2, 4).quote).toBe('𝐩𝐫');
  });

  it('always quotes what stands in the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const part = partOf(text);
        const [start, end] = [a % (part.folded.length + 1), b % (part.folded.length + 1)].sort((x, y) => x - y);
        const span = spanOf(part, start ?? 0, end ?? 0);
        expect(text.slice(span.start, span.end)).toBe(span.quote);
      }),
    );
  });

  it('folding a folded text changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        // A reference to a reference unfolds once only.
        const once = foldText(raw.replaceAll('&', ''));
        expect(foldText(once)).toBe(once);
      }),
    );
  });
});

describe('words', () => {
  it('takes numbers with their points as one word', () => {
    expect(wordsOf('5,000 pcs at 1.25').text).toEqual(['5,000', 'pcs', 'at', '1.25']);
  });

  it('takes each Chinese character as a word', () => {
    expect(wordsOf('请报价fob').text).toEqual(['请', '报', '价', 'fob']);
  });

  it('knows where sentences begin', () => {
    const { text, fresh } = wordsOf('we sell. you buy\n\nend');
    expect(text.filter((_, i) => fresh[i])).toEqual(['we', 'you', 'end']);
  });
});
