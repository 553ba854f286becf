import { describe, expect, it } from 'vitest';
import { checkRule, findingsIn } from '../../rule-check';
import type { Misspelling, Spelling } from '../../spelling/types';
import rule from './spelling';

const speller = (...found: Misspelling[]): Spelling => ({
  check: () => 'known',
  suggest: () => [],
  misspellingsIn: () => found,
});

describe('title.spelling', () => {
  it('keeps its examples', () => {
    expect(checkRule(rule)).toEqual([]);
  });

  it('offers the dictionary’s words as fixes, and leaves the market to its own rule', () => {
    const slip: Misspelling = { fault: 'spelling', start: 0, end: 6, quote: 'Conicl', suggestions: ['Conical', 'Conic'], confidence: 0.9 }; // prettier-ignore
    const market: Misspelling = {
      ...slip,
      fault: 'market',
      start: 7,
      end: 13,
      quote: 'Colour',
      suggestions: ['Color'],
    };
    const found = findingsIn(rule, { listing: { title: 'Conicl Colour Filter' }, context: { spelling: speller(slip, market) } }); // prettier-ignore
    expect(found.map(({ quote, suggestions }) => [quote, suggestions])).toEqual([['Conicl', ['Conical', 'Conic']]]);
    expect(found[0]?.fixes?.map(({ safe, edits }) => [safe, edits[0]?.text])).toEqual([
      [false, 'Conical'],
      [false, 'Conic'],
    ]);
  });

  it('says what runs together', () => {
    const join: Misspelling = { fault: 'join', start: 0, end: 14, quote: 'stainlesssteel', suggestions: ['stainless steel'], confidence: 1 }; // prettier-ignore
    const [found] = findingsIn(rule, {
      listing: { title: 'stainlesssteel pan' },
      context: { spelling: speller(join) },
    });
    expect(found?.reason?.en).toBe('Two words run together');
  });
});
