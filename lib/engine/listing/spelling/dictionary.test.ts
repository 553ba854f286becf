import { describe, expect, it } from 'vitest';
import { FORMED, packDictionary, TRADE, traitsOf, unpackDictionary, US_ONLY } from './dictionary';
import { codesOf, compareCodes } from './test-words';

const WORDS = [
  ['can', 2],
  ["can't", 3],
  ['candle', 5 | TRADE],
  ['candles', 7],
  ['color', 4 | US_ONLY],
  ['uncandled', 15 | FORMED],
] as const;

const packed = packDictionary(
  WORDS.map(([word, traits]) => ({ letters: codesOf(word), traits })).sort((a, b) =>
    compareCodes(a.letters, b.letters),
  ),
);

describe('dictionary', () => {
  it('gives every word back with its traits, and no other', () => {
    const dictionary = unpackDictionary(packed);
    expect(WORDS.map(([word]) => traitsOf(dictionary, word))).toEqual(WORDS.map(([, traits]) => traits));
    for (const none of ['', 'c', 'ca', 'cand', 'candless', 'colour', 'Can', 'can-dle', '灯'])
      expect(traitsOf(dictionary, none)).toBeUndefined();
  });

  it('knows the commonest word below each place', () => {
    const { commonest } = unpackDictionary(packed);
    expect(commonest[0]).toBe(2);
  });

  it('refuses bytes that are no dictionary or cut off, wherever they end', () => {
    expect(() => unpackDictionary(new Uint8Array())).toThrow(RangeError);
    expect(() => unpackDictionary(Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toThrow(RangeError);
    for (let length = 0; length < packed.length; length++)
      expect(() => unpackDictionary(packed.slice(0, length))).toThrow(RangeError);
  });
});
