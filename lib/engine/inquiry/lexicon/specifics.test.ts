import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanOf } from '../fold';
import { bestSpecifics, specificsIn } from './specifics';
import { PIECES, said, viewOf } from './testing';

function best(text: string): Record<string, string> {
  return Object.fromEntries(bestSpecifics(viewOf(text)).map((one) => [one.kind, said(one)]));
}

describe('specifics', () => {
  it('finds each of the eight kinds', () => {
    expect(
      best('Need 800 pcs enamel mug, size 9 cm, in gift box, made in China, AQL 2.5, within 30 days delivery, FDA, to port of Gdansk'),
    ).toEqual({
      quantity: '800 pcs',
      specification: '9 cm',
      packaging: 'gift box',
      origin: 'made in china',
      quality: 'aql',
      'delivery-time': '30 days',
      certificate: 'fda',
      port: 'gdansk',
    }); // prettier-ignore
  });

  it('takes the number of a point for no amount', () => {
    expect(best('Hola,\n1. Cantidad: 5,000 pzas\n2. Color negro').quantity).toBe('5,000 pzas');
    expect(best('1. Quantity to be agreed').quantity).toBeUndefined();
  });

  it.each([
    ['order 300 shirts', 'quantity', '300'],
    ['Qty: 30', 'quantity', 'qty: 30'],
    ['количество 500', 'quantity', 'количество 500'],
    ['100 quantity to Kochi', 'quantity', '100 quantity'],
    ['quiero comprar 40 lámparas', 'quantity', '40'],
    ['Material: oak', 'specification', 'material: oak'],
    ['材质：304', 'specification', '材质:304'],
    ['Länge: 40', 'specification', 'lange: 40'],
    ['Hola, envío a Panamá?', 'port', 'envio a panama'],
    ['доставка в Казахстан', 'port', 'доставка в казахстан'],
    ['Livraison au Maroc', 'port', 'livraison au maroc'],
    ['shipping cost to Pitesti', 'port', 'shipping cost to pitesti'],
    ['运费到洛杉矶', 'port', '洛杉矶'],
    ['срок изготовления?', 'delivery-time', 'срок изготовления'],
    ['多久发货', 'delivery-time', '多久发货'],
    ['Haben Sie ein CE Zertifikat?', 'certificate', 'ce zertifikat'],
    ['بلد المنشأ؟', 'origin', 'بلد المنشا'],
  ])('%s', (text, kind, quote) => {
    expect(best(text)[kind]).toBe(quote);
  });

  it.each([
    ['about your product #70353', 'specification'],
    ['How many people work there in 2024?', 'quantity'],
    ['ship to me', 'port'],
    ['delivery to my door', 'port'],
    ['a laptop with two USB ports', 'port'],
    ['within 7 days we pay', 'delivery-time'],
    ['in large quantities', 'quantity'],
  ])('%s names no %s', (text, kind) => {
    expect(best(text)).not.toHaveProperty(kind);
  });

  it('ranks a standard above praise', () => {
    const strength = (text: string) => specificsIn(viewOf(text)).find(({ kind }) => kind === 'quality')?.strength ?? 0;
    expect(strength('SGS inspection')).toBeGreaterThan(strength('good quality'));
  });

  it('never throws, and its spans quote the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES)), (pieces) => {
        for (const { part, start, end, strength } of specificsIn(viewOf(pieces.join('')))) {
          const span = spanOf(part, start, end);
          expect(part.original.slice(span.start, span.end)).toBe(span.quote);
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
