import { describe, expect, it } from 'vitest';
import type { InquiryCase } from '../inquiry/case';
import { viewCase } from '../inquiry/view';
import { featureNumber, readFeatures } from './features';
import { packWeights, unpackWeights, type ReaderModel } from './model';
import { readCase } from './read';
import { logOdds, trainReader, type Sample } from './train';

const BITS = 14;
const view = (text: string, more: Partial<InquiryCase> = {}) => viewCase({ text, now: 0, ...more });
const sample = (text: string, junk: 0 | 1): Sample => ({ ids: readFeatures(view(text), BITS).ids, junk, weight: 1 });

const JUNK = [
  'claim the inheritance fund now',
  'transfer of the inheritance to your account',
  'your account was selected, claim now',
];
const TRADE = [
  'price for 500 lunch boxes to Hamburg',
  'need 2000 bottles with logo, price and lead time',
  'quote lunch boxes with logo',
];
const options = { version: 't', bits: BITS, rounds: 30, rate: 0.2, seed: 1 };
const trained = (): ReaderModel =>
  trainReader([...JUNK.map((t) => sample(t, 1)), ...TRADE.map((t) => sample(t, 0))], options);

describe('reader', () => {
  it('tells unseen texts apart after training, and cites the words that made it', () => {
    const model = trained();
    const junk = readCase(view('we hold an Inheritance for you'), model);
    const trade = readCase(view('lead time for lunch boxes?'), model);
    expect(junk.junk).toBeGreaterThan(0.6);
    expect(trade.junk).toBeLessThan(0.4);
    expect(junk.clues[0]?.span.quote).toBe('Inheritance');
    expect(junk.clues[0]?.weight).toBeGreaterThan(0);
    expect(trade.clues[0]?.weight).toBeLessThan(0);
  });

  it('reads through invisible characters and cites the original with them', () => {
    const reading = readCase(view('the inher\u200bitance waits'), trained());
    expect(reading.clues.map((clue) => clue.span.quote)).toContain('inher\u200bitance');
  });

  it('has no opinion on what it has never seen', () => {
    for (const text of ['', '🙂', '\u200b\u200b', 'ждём']) {
      const reading = readCase(view(text), trained());
      expect(Math.abs(reading.junk - 0.5)).toBeLessThan(0.12);
      expect(reading.known).toBeLessThan(0.5);
    }
  });

  it('does not grow surer when a text is repeated', () => {
    const model = trained();
    const once = logOdds(model, readFeatures(view('claim the fund'), BITS).ids);
    const often = logOdds(model, readFeatures(view('claim the fund. '.repeat(50)), BITS).ids);
    expect(Math.abs(once - often)).toBeLessThan(0.01);
  });

  it('reads a bounded number of words of a huge text', () => {
    expect(readFeatures(view('word '.repeat(200_000)), BITS).words.length).toBeLessThanOrEqual(6000);
  });

  it('sees that a link is there and where it leads', () => {
    const ids = new Set(readFeatures(view('see', { links: [{ href: 'http://10.0.0.1/a' }] }), BITS).ids);
    expect(ids.has(featureNumber('tld|number', BITS))).toBe(true);
  });

  it('sees what is shouted and priced, in every script', () => {
    const ids = (text: string) => new Set(readFeatures(view(text), BITS).ids);
    expect(ids('now!').has(featureNumber('p|!', BITS))).toBe(true);
    expect(ids('现在！').has(featureNumber('p|!', BITS))).toBe(true);
    expect(ids('only $ 20').has(featureNumber('p|$', BITS))).toBe(true);
    expect(ids('only 20').has(featureNumber('p|$', BITS))).toBe(false);
  });

  it('shows words that speak for what it says, even where single words against it are heavier', () => {
    const model = { ...trained(), bias: 0, weights: new Float32Array(1 << BITS) };
    const lean = (word: string, weight: number) => (model.weights[featureNumber(`w|${word}`, BITS)] = weight);
    const against = ['alpha', 'bravo', 'gamma', 'delta', 'sigma', 'omega'];
    const slight = Array.from({ length: 60 }, (_, i) => `word${'abcdefghij'[i % 10]}${'klmnop'[Math.floor(i / 10)]}`);
    for (const word of against) lean(word, 3);
    for (const word of slight) lean(word, -2.5);
    const reading = readCase(view([...against, ...slight].join(' ')), model);
    expect(reading.logOdds).toBeLessThan(0);
    expect(reading.clues.some(({ weight }) => weight < 0)).toBe(true);
  });

  it('ignores what we wrote ourselves', () => {
    const thread = [
      { from: 'us' as const, text: 'inheritance' },
      { from: 'buyer' as const, text: 'lunch boxes' },
    ];
    const quotes = readCase(view('', { thread }), trained()).clues.map((clue) => clue.span.quote);
    expect(quotes).not.toContain('inheritance');
    expect(quotes).toContain('lunch');
  });
});

describe('training', () => {
  it('gives the same weights for the same samples and seed', () => {
    expect(packWeights(trained())).toEqual(packWeights(trained()));
  });

  it('leans to the only class it was shown, without an error', () => {
    const model = trainReader(
      TRADE.map((t) => sample(t, 0)),
      options,
    );
    expect(readCase(view('price for lunch boxes'), model).junk).toBeLessThan(0.5);
  });

  it('gives a word that one class has to itself more say by its counted lean, and stays sane on one class', () => {
    const prior = { smoothing: 0.5, least: 0.5 };
    const both = [...JUNK.map((t) => sample(t, 1)), ...TRADE.map((t) => sample(t, 0))];
    const few = { ...options, rounds: 2 };
    const odds = (model: ReaderModel) => readCase(view('inheritance'), model).logOdds;
    expect(odds(trainReader(both, { ...few, prior }))).toBeGreaterThan(odds(trainReader(both, few)));
    const oneClass = trainReader(
      TRADE.map((t) => sample(t, 0)),
      { ...options, prior },
    );
    expect(readCase(view('price for lunch boxes'), oneClass).junk).toBeLessThan(0.5);
    expect(oneClass.weights.every(Number.isFinite)).toBe(true);
  });

  it('makes a model without opinion from nothing', () => {
    expect(readCase(view('price'), trainReader([], options)).logOdds).toBe(0);
  });
});

describe('weights', () => {
  it('survive packing closely enough to judge the same', () => {
    const model = trained();
    const back = unpackWeights(packWeights(model));
    expect(back).not.toBeNull();
    const ids = readFeatures(view('claim the inheritance'), BITS).ids;
    expect(Math.abs(logOdds(back as ReaderModel, ids) - logOdds(model, ids))).toBeLessThan(0.05);
  });

  it('are refused when they are not what they claim to be', () => {
    const good = packWeights(trained());
    for (const bad of [
      null,
      'x',
      {},
      { ...good, data: 'AAAA' },
      { ...good, data: '%%%' },
      { ...good, bits: 60 },
      { ...good, scale: NaN },
    ])
      expect(unpackWeights(bad)).toBeNull();
  });
});
