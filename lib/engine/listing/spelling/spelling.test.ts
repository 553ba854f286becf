import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSpelling, type Spelling } from './spelling';

let spelling: Spelling;

beforeAll(() => {
  spelling = loadSpelling(readFileSync(resolve('public/spelling/dictionary.bin')));
});

const first = (word: string) => spelling.suggest(word)[0]?.word;
const faults = (title: string, options?: Parameters<Spelling['misspellingsIn']>[1]) =>
  spelling.misspellingsIn(title, options).map(({ fault, quote, suggestions }) => [fault, quote, suggestions[0]]);

describe('check', () => {
  it('knows words of the language, of the trade and of both sides of the Atlantic', () => {
    for (const word of [
      'basket',
      'Basket',
      'polypropylene',
      'Xiaomi',
      'Yiwu',
      'galvanised',
      'galvanized',
      "women's",
      'café',
    ])
      expect([word, spelling.check(word)]).toEqual([word, 'known']);
  });

  it('tells unknown from rare, and what is no word at all', () => {
    expect(spelling.check('baskte')).toBe('unknown');
    expect(spelling.check('multibasket')).not.toBe('known');
    for (const code of ['A4', 'x', '', '500ml', '篮子', 'M3×10', 'корзина'])
      expect(spelling.check(code)).toBe('exempt');
  });

  it('holds the market against a word, and takes the own words of the shop', () => {
    expect(spelling.check('colour', { market: 'us' })).toBe('market');
    expect(spelling.check('colour', { market: 'uk' })).toBe('known');
    expect(spelling.check('color', { market: 'uk' })).toBe('market');
    expect(spelling.check('Velmora')).toBe('unknown');
    expect(spelling.check('Velmora', { own: new Set(['velmora']) })).toBe('known');
  });

  it('judges a word with a hyphen by its parts', () => {
    expect(spelling.check('water-proof')).toBe('known');
    expect(spelling.check('watre-proof')).toBe('unknown');
  });
});

describe('suggest', () => {
  it.each([
    ['stainles', 'stainless'],
    ['conicl', 'conical'],
    ['baskte', 'basket'],
    ['alumnium', 'aluminum'],
    ['wicekr', 'wicker'],
    ['fotograf', 'photograph'],
    ['recieved', 'received'],
    ['availble', 'available'],
    ['accomodate', 'accommodate'],
    ['polyproplene', 'polypropylene'],
    ['splitted', 'split'],
    ['childs', 'children'],
  ])('%s → %s', (wrong, right) => {
    expect(first(wrong)).toBe(right);
  });

  it('keeps capitals and possessives', () => {
    expect(first('Baskte')).toBe('Basket');
    expect(first('BASKTE')).toBe('BASKET');
    expect(first("manufactuer's")).toBe("manufacturer's");
  });

  it('puts the market’s spelling first', () => {
    expect(spelling.suggest('colur', 5, { market: 'uk' })[0]?.word).toBe('colour');
    expect(spelling.suggest('colorr', 5, { market: 'us' })[0]?.word).toBe('color');
  });

  it('sorts by cost, never repeats, never gives the word back, and obeys the limit', () => {
    const found = spelling.suggest('tabel', 10);
    expect(found.map(({ cost }) => cost)).toEqual(found.map(({ cost }) => cost).sort((a, b) => a - b));
    expect(new Set(found.map(({ word }) => word)).size).toBe(found.length);
    expect(found.map(({ word }) => word)).not.toContain('tabel');
    expect(spelling.suggest('tabel', 2)).toHaveLength(2);
  });

  it('answers the same after any other question', () => {
    const before = spelling.suggest('moistuirser');
    spelling.suggest('qwrtplkjhgfdszxcvbnm');
    expect(spelling.suggest('moistuirser')).toEqual(before);
  });

  it('has nothing to say about what is no word', () => {
    for (const odd of ['', 'x', '12', '篮子', 'a\u0000b', 'z'.repeat(10_000)])
      expect(spelling.suggest(odd)).toEqual([]);
  });
});

describe('misspellingsIn', () => {
  it('finds slips, with their place', () => {
    const title = 'Conicl Wicker Picnic Baskett with Insualted Lining';
    const found = spelling.misspellingsIn(title);
    expect(found.map(({ quote, suggestions }) => [quote, suggestions[0]])).toEqual([
      ['Conicl', 'Conical'],
      ['Baskett', 'Basket'],
      ['Insualted', 'Insulated'],
    ]);
    for (const { start, end, quote } of found) expect(title.slice(start, end)).toBe(quote);
  });

  it('finds words run together and torn apart', () => {
    expect(faults('Stainlesssteel Vacuum Flask')).toEqual([['join', 'Stainlesssteel', 'Stainless steel']]);
    expect(faults('Seat Cushionsfor Garden')).toEqual([['join', 'Cushionsfor', 'Cushions for']]);
    expect(faults('Outdoor Wa terproof Bag')).toEqual([['split', 'Wa terproof', 'Waterproof']]);
  });

  it('never marks codes, sizes, addresses, capitals, brands, places and other scripts', () => {
    for (const title of [
      'M3x10 A4-80 DIN933 304L Hex Bolt 22x22cm 5kgs 220V/50Hz',
      'OEM ODM BSCI RPET PPGI Factory Wholesale',
      'Case for iPhone MacBook Xiaomi Redmi Huawei Mate',
      'See www.velmroa-basckets.com or sales@velmroa.example https://velmroa.example/baskte',
      'Yiwu Cixi Ningbo Zhejiang Supplier',
      '柳编野餐篮 корзина سلة pique-nique panier décoré',
      '🧺🧺 3-in-1 ™ ®',
    ])
      expect([title, faults(title)]).toEqual([title, []]);
  });

  it('lets unknown names and coined compounds be', () => {
    expect(faults('Zorvalo Firepit Moodlights for Camping')).toEqual([]);
  });

  it('judges capitals when the whole title shouts', () => {
    expect(faults('STAINLESS STEEL PICNIC BASKTES SET')).toEqual([['spelling', 'BASKTES', 'BASKETS']]);
  });

  it('offers the market’s word only where a market is named', () => {
    expect(faults('Coloured Aluminium Tray', { market: 'us' })).toEqual([
      ['market', 'Coloured', 'Colored'],
      ['market', 'Aluminium', 'Aluminum'],
    ]);
    expect(faults('Jewelry Box in Color', { market: 'uk' })).toEqual([
      ['market', 'Jewelry', 'Jewellery'],
      ['market', 'Color', 'Colour'],
    ]);
    expect(faults('Coloured Aluminium Tray')).toEqual([]);
  });

  it('takes the shop’s own words', () => {
    const title = 'Basckets by Us';
    expect(faults(title)).toHaveLength(1);
    expect(faults(title, { own: new Set(['basckets']) })).toEqual([]);
  });

  it('stands hostile input', () => {
    for (const title of [
      '',
      ' ',
      '\u0000\u202e',
      'a'.repeat(100_000),
      'baskte picnic '.repeat(2000),
      "'".repeat(5000),
      '-'.repeat(5000),
    ])
      expect(Array.isArray(spelling.misspellingsIn(title))).toBe(true);
  });
});
