import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhraseBook } from './phrase-book';
import { partOf, PIECES, said } from './testing';

const book = new PhraseBook<'term' | 'thing'>()
  .addAll('term', { fob: { any: 'fob|f.o.b', zh: '离岸价' }, lc: 'l/c|letter of credit' })
  .add('thing', { en: 'lead time|lead', ru: 'поставк*|срок поставки', ar: 'سعر', fr: 'délai' });

function find(text: string): string[] {
  const part = partOf(text);
  return book.scan(part).map((hit) => `${hit.value}=${said({ part, ...hit })}`);
}

describe('PhraseBook', () => {
  it('finds phrases whatever their case, accents, dots and slashes', () => {
    expect(find('FOB or F.O.B., L/C')).toEqual(['fob=fob', 'fob=f.o.b', 'lc=l/c']);
    expect(find('DELAI')).toEqual(['délai=delai']);
    expect(find('离岸价多少')).toEqual(['fob=离岸价']);
  });

  it('takes the longest of a kind, none inside another', () => {
    expect(find('lead time')).toEqual(['lead time=lead time']);
    expect(find('letter of\ncredit')).toEqual(['lc=letter of\ncredit']);
  });

  it('does not cut words and does not cross a sentence', () => {
    expect(find('leader fobs')).toEqual([]);
    expect(find('We lead. Time flies')).toEqual(['lead=lead']);
  });

  it('lets inflected words go on where the phrase says so', () => {
    expect(find('поставками')).toEqual(['поставк*=поставками']);
    expect(find('Какой срок поставки?')[0]).toBe('срок поставки=срок поставки');
  });

  it('looks behind Arabic prefixes', () => {
    expect(find('بالسعر')).toEqual(['سعر=بالسعر']);
    expect(find('السعر')).toEqual(['سعر=السعر']);
  });

  it('gives at most 64 hits of a kind', () => {
    expect(find('fob '.repeat(500))).toHaveLength(64);
  });

  it('never throws and always points into the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES, 'fob', 'lead time', 'سعر')), (pieces) => {
        const part = partOf(`a${pieces.join('')}`);
        for (const { start, end } of book.scan(part)) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(part.folded.length);
        }
      }),
    );
  });
});
