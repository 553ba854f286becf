import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PIECES, viewOf } from '../lexicon/testing';
import { buyerTypesOf } from './buyer-type-of';
import { typesIn } from './testing';

describe('buyerTypesOf', () => {
  it('says nothing where nothing says so, whatever the product or quantity', () => {
    expect(typesIn('We need 40,000 pcs of trays, CIF Rotterdam.')).toEqual([]);
    expect(typesIn('')).toEqual([]);
  });

  it('names both where somebody is both', () => {
    expect(typesIn('We are an importer and distributor of tools, please quote.').sort()).toEqual([
      'distributor',
      'importer',
    ]);
  });

  it('takes an online shop for no shop besides', () => {
    expect(typesIn('I own an online store and need cases.')).toEqual(['e-commerce']);
  });

  it('does not read what somebody looks for as what he is', () => {
    expect(typesIn('We are looking for a manufacturer, not a wholesaler or agent.')).toEqual([]);
  });

  it('reads nothing off an offer', () => {
    const pitch =
      'We are a leading manufacturer of lamps. We can supply you any quantity. Our products are sold world-wide. Welcome to your enquiry.';
    expect(typesIn(pitch)).toEqual([]);
  });

  it('does not read a listing’s title', () => {
    expect(
      buyerTypesOf(viewOf('how much?', { subject: 'Wholesale Retail Store Display Factory Agent Shelf' })),
    ).toEqual([]);
  });

  it('takes the card’s company name and the platform’s tag, and says where it has it from', () => {
    const view = viewOf('Price?', { buyer: { company: 'Muster Wholesale Ltd' } });
    const [seen] = buyerTypesOf(view);
    expect(seen).toMatchObject({
      type: 'wholesaler',
      findings: [{ field: 'buyer.company', value: 'Muster Wholesale Ltd' }],
    });
    expect(buyerTypesOf(viewOf('Price?'), ['L3', '进口商'])[0]).toMatchObject({
      type: 'importer',
      findings: [{ field: 'buyer.tags' }],
    });
  });

  it('is surer the more speaks for it', () => {
    const words = viewOf('We are importers.');
    const both = viewOf('We are importers.', { buyer: { company: 'Nord Imports' } });
    expect(buyerTypesOf(both)[0]?.strength).toBeGreaterThan(buyerTypesOf(words)[0]?.strength ?? 1);
  });

  it('quotes what stands there, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES, 'we are ', 'our shop ', 'importer ', 'for my home '), { maxLength: 30 }),
        (pieces) => {
          expect(Array.isArray(typesIn(pieces.join('')))).toBe(true);
        },
      ),
    );
  });
});
