import { describe, expect, it } from 'vitest';
import { patterns } from './pattern';
import { viewCase } from './view';

function found(set: ReturnType<typeof patterns>, text: string): string[] {
  return set.all(viewCase({ text, now: 0 }).buyerParts).map(({ quote }) => quote);
}

describe('word patterns', () => {
  const list = patterns('{send|email} {me|us|} ..2 {price list|catalog*}', 'price of #', '请{报|发}价');

  it.each([
    ['Please send us your price list', 'send us your price list'],
    ['SEND catalogue', 'SEND catalogue'],
    ['email me the new catalogs', 'email me the new catalogs'],
    ['what is the price of 1,500 of them', 'price of 1,500'],
    ['您好，请报价', '请报价'],
    ['se\u200Bnd\nus, the catalog', 'se\u200Bnd\nus, the catalog'],
  ])('finds in %j', (text, quote) => {
    expect(found(list, text)).toEqual([quote]);
  });

  it.each([
    ['more words between than allowed', 'send us one two three catalog'],
    ['a gap over the end of a sentence', 'we send. the catalog'],
    ['part of a word', 'resend us catalog'],
    ['a number missing', 'price of bags'],
  ])('does not find: %s', (_why, text) => {
    expect(found(list, text)).toEqual([]);
  });

  it('takes the longest match and never overlaps', () => {
    const set = patterns('a b', 'a b c', 'c d');
    expect(found(set, 'a b c d')).toEqual(['a b c']);
  });

  it('reads Arabic words behind what is written onto them', () => {
    const set = patterns('كلمه المرور', 'رابط');
    expect(found(set, 'أدخل البريد وكلمة المرور')).toEqual(['وكلمة المرور']);
    expect(found(set, 'افتح الرابط')).toEqual(['الرابط']);
  });

  it('finds in a part that was already walked for other sets', () => {
    const { buyerParts } = viewCase({ text: 'red lamps', now: 0 });
    expect(patterns('red').test(buyerParts)).toBe(true);
    expect(patterns('lamps').first(buyerParts)?.quote).toBe('lamps');
  });

  it('reads head and tail of an endless text', () => {
    const set = patterns('needle {first|last}');
    const hay = 'hay '.repeat(120_000);
    expect(found(set, `needle first ${hay} needle last`)).toEqual(['needle first', 'needle last']);
  });

  it.each(['{a|b', 'a}', '', '{|}', 'a | b', 'x*'])('refuses the pattern %j', (source) => {
    expect(() => patterns(source)).toThrow(/pattern/);
  });
});
