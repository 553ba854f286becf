import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PIECES, viewOf } from '../lexicon/testing';
import { FACT_KINDS } from './fact';
import { factsOf } from './facts-of';

const kinds = (text: string) => factsOf(viewOf(text)).list.map(({ kind }) => kind);

describe('factsOf', () => {
  it('reads a full request in the order of kinds', () => {
    const text =
      'Dear Ms Lin, we are looking for bamboo trays, 5,000 pcs, size 30*20 cm, with our logo, in a gift box, food grade with FDA. ' +
      'Delivery within 30 days, CIF Rotterdam, payment by L/C. Target price USD 2.40. Can you send 2 samples first?';
    const facts = factsOf(viewOf(text));
    expect([...new Set(facts.list.map(({ kind }) => kind))]).toEqual(FACT_KINDS.filter((kind) => kind !== 'origin'));
    expect(facts.missing).toEqual([]);
  });

  it('names what a request that can be quoted lacks', () => {
    const facts = factsOf(viewOf('I need 200 bamboo trays.'));
    expect(facts.missing).toEqual(['specification', 'port', 'delivery-time', 'payment']);
  });

  it('reads nothing off an offer', () => {
    const pitch =
      'We are a leading manufacturer of trays. We can supply 10,000 pcs per month, FOB Ningbo. Our products are sold all over. Welcome to your enquiry.';
    expect(factsOf(viewOf(pitch))).toEqual({ list: [], missing: [], sells: true });
  });

  it.each(['', '😀', '\u200b\u200b', 'ok'])('has nothing to say of %j, and misses nothing', (text) => {
    expect(factsOf(viewOf(text))).toEqual({ list: [], missing: [], sells: false });
  });

  it('reads only what the buyer wrote', () => {
    const thread = [
      { from: 'us' as const, text: 'Our MOQ is 500 pcs, FOB Ningbo. Do you need samples?' },
      { from: 'buyer' as const, text: 'I want 800 pcs.' },
    ];
    const facts = factsOf(viewOf('', { thread }));
    expect(facts.list.map(({ kind, span }) => [kind, span?.part, span?.quote])).toEqual([
      ['quantity', 'm1', '800 pcs'],
    ]);
  });

  it('hears eight languages', () => {
    expect(kinds('Hola, necesito 500 piezas, ¿cuánto cuesta el envío a Chile?')).toEqual([
      'quantity',
      'port',
      'question',
    ]);
    expect(kinds('Olá, preciso de 300 unidades com logotipo, qual é o preço?')).toEqual([
      'quantity',
      'custom',
      'question',
    ]);
    expect(kinds('Bonjour, je voudrais commander 200 pièces. Quel est le délai de livraison ?')).toEqual([
      'quantity',
      'question',
    ]);
    expect(kinds('Guten Tag, wir brauchen 200 Stück. Was kostet ein Muster?')).toEqual([
      'quantity',
      'sample',
      'question',
    ]);
    expect(kinds('Здравствуйте, нужно 1000 шт. Сколько стоит образец?')).toEqual(['quantity', 'sample', 'question']);
    expect(kinds('مرحبا نحتاج ٥٠٠ قطعة. كم السعر؟')).toEqual(['quantity', 'question']);
    expect(kinds('你好，要订500个，多少钱？')).toContain('quantity');
  });

  it('quotes what stands there, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES, 'please advise ', 'how much', 'sample', 'Size:', 'within 30 days'), {
          maxLength: 40,
        }),
        (pieces) => {
          const text = pieces.join('');
          for (const { span, field } of factsOf(viewOf(text)).list) {
            expect(span !== undefined || field !== undefined).toBe(true);
            if (span) expect(text.slice(span.start, span.end)).toBe(span.quote);
          }
        },
      ),
    );
  });

  it.each([
    ['one word', 'a'.repeat(300_000)],
    ['questions', 'price? '.repeat(40_000)],
    ['numbers', '5,000 pcs '.repeat(30_000)],
    ['labels', 'Size: '.repeat(50_000)],
    ['dots', '.'.repeat(300_000)],
    ['ports', 'port of '.repeat(40_000)],
  ])('stays bounded on a hostile text of %s', (_, text) => {
    expect(factsOf(viewOf(text)).list.length).toBeLessThanOrEqual(100);
  });
});
