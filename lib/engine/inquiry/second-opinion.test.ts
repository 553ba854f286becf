import { describe, expect, it } from 'vitest';
import type { Reading } from '../reader/read';
import type { ReaderModel } from '../reader/model';
import { featureNumber } from '../reader/features';
import { defaultPack } from './default-pack';
import { judge } from './judge';
import { combine } from './second-opinion';

const settings = { enabled: true, rules: 0.5, reader: 1, offset: 0, disagree: 1 };
const reading = (logOdds: number, more: Partial<Reading> = {}): Reading => ({
  logOdds,
  junk: 1 / (1 + Math.exp(-logOdds)),
  clues: [],
  known: 1,
  words: 40,
  ...more,
});

describe('rules and reader together', () => {
  it('weighs both', () => {
    expect(combine(2, reading(3), settings).logOdds).toBeCloseTo(4);
    expect(combine(-2, reading(-3), settings).logOdds).toBeCloseTo(-4);
  });

  it('leaves the rules alone on a text the reader does not know, or of a few words', () => {
    expect(combine(2, reading(5, { known: 0.1 }), settings)).toMatchObject({ logOdds: 2, reader: 0, doubt: false });
    expect(combine(-2, reading(5, { words: 3 }), settings)).toMatchObject({ logOdds: -2, reader: 0, doubt: false });
  });

  it('says so when both are sure and contradict each other', () => {
    expect(combine(3, reading(-3), settings).disagree).toBe(true);
    expect(combine(3, reading(-0.5), settings).disagree).toBe(false);
    expect(combine(0.5, reading(-3), settings).disagree).toBe(false);
    expect(combine(3, reading(3), settings).disagree).toBe(false);
  });

  it('does not grow without end', () => {
    expect(combine(400, reading(400), settings).logOdds).toBeLessThan(20);
  });
});

const BITS = 12;
/** A reader that knows every word and leans one way by as much as asked. */
function leaning(bias: number): ReaderModel {
  const weights = new Float32Array(1 << BITS).fill(1e-6);
  weights[featureNumber('w|opportunity', BITS)] = Math.sign(bias) * 3;
  return { version: 't', bits: BITS, bias, weights };
}
const REQUEST =
  'Hello, this opportunity interests us: we need 2000 stainless steel bottles 500 ml with our logo, FOB Ningbo, what is the lead time?';
const PITCH =
  'We are a professional manufacturer of LED panels in Shenzhen and offer you this opportunity: first page of Google for your shop, best price, contact our sales team today.';
const level = (text: string, bias: number) => judge({ text, now: 0 }, defaultPack, undefined, leaning(bias)).level;

describe('a verdict with the reader', () => {
  it('is unsure where rules and reader contradict each other', () => {
    expect(level(REQUEST, -3)).toBe('genuine');
    expect(level(REQUEST, 4)).toBe('unsure');
    expect(level(PITCH, 4)).toBe('spam');
    expect(level(PITCH, -4)).toBe('unsure');
  });

  it('shows both opinions and the words behind the reader’s', () => {
    const verdict = judge({ text: REQUEST, now: 0 }, defaultPack, undefined, leaning(4));
    expect(verdict.reader).toMatchObject({ disagrees: true, clues: [{ span: { quote: 'opportunity' } }] });
    expect(verdict.reader?.junk).toBeGreaterThan(0.9);
    expect(verdict.rulesJunk).toBeLessThan(0.3);
  });

  it('never talks a danger away', () => {
    const attachments = [{ name: 'Purchase order.pdf.exe' }];
    const verdict = judge({ text: REQUEST, attachments, now: 0 }, defaultPack, undefined, leaning(-6));
    expect(verdict.level).toBe('danger');
  });

  it('never makes spam of a greeting', () => {
    expect(level('Hello', 6)).toBe('unsure');
    expect(level('', 6)).toBe('unsure');
  });

  it.each([
    [
      'a form never filled in',
      'Dear [Supplier Name], we are interested in {Product/Service Name}. What is the lead time?',
    ],
    ['disguised letters', 'Неllо рriсе '.repeat(20)],
  ])('neither makes %s genuine nor takes it for junk by words alone', (_what, text) => {
    for (const bias of [-6, 6]) {
      const verdict = judge({ text, now: 0 }, defaultPack, undefined, leaning(bias));
      expect(verdict.level).toBe('unsure');
      expect(verdict.evidence[0]?.weight).toBeGreaterThan(0);
    }
  });

  it('says "genuine" of nothing that shows no reason for it', () => {
    const weights = new Float32Array(1 << BITS).fill(1e-6);
    const silent = { version: 't', bits: BITS, bias: -6, weights };
    const text = 'send us everything about all the things that we talked over at some length in the spring';
    expect(judge({ text, now: 0 }, defaultPack, undefined, silent).level).toBe('unsure');
  });
});
