import { describe, expect, it } from 'vitest';
import { viewCase } from '../../view';
import { factsOf } from '../facts-of';
import { found, values } from '../testing';

describe('quantity', () => {
  it.each([
    ['We need 5,000 pcs of trays', { amount: 5000, unit: 'piece' }],
    ['Necesito 20 cajas de velas', { amount: 20, unit: 'box' }],
    ['Preciso de 300 unidades', { amount: 300, unit: 'piece' }],
    ['Nous voulons commander 40 cartons', { amount: 40, unit: 'box' }],
    ['Wir brauchen 200 Stück', { amount: 200, unit: 'piece' }],
    ['Нужно 10 000 шт', { amount: 10_000, unit: 'piece' }],
    ['نحتاج ٥٠٠ قطعة', { amount: 500, unit: 'piece' }],
    ['要订5000个', { amount: 5000, unit: 'piece' }],
    ['I want to order 300 shirts', { amount: 300, unit: '' }],
    ['Please quote 2 tons', { amount: 2, unit: 't' }],
    ['Price for 1x40HQ please', { amount: 1, unit: 'container', container: '40hq' }],
    ['We will take one container to start', { amount: 1, unit: 'container' }],
    ['We need 500-1000 pcs', { amount: 1000, unit: 'piece', from: 500 }],
    ['We buy 2 containers per month', { amount: 2, unit: 'container', per: 'month' }],
    ['I would like a dozen', { amount: 1, unit: 'dozen' }],
  ])('%s', (text, value) => {
    expect(values('quantity', text)).toEqual([value]);
  });

  it.each([
    ['Is the MOQ 500 pcs?'],
    ['24 pcs per carton, please'],
    ['Can I get 2 samples?'],
    ['We need bottles of 500 ml'],
    ['We have 12 stores since 2011'],
    ['Each carton 20 kg at $189.90 each'],
  ])('reads none from: %s', (text) => {
    expect(values('quantity', text)).toEqual([]);
  });

  it('does not take the pieces of a listing’s set for an order', () => {
    expect(
      values('quantity', 'what is the price?', { subject: '24pcs Highlighter Pen Set Student Stationery' }),
    ).toEqual([]);
    expect(values('quantity', '24pcs Highlighter Student Stationery Diy Marking Pen')).toHaveLength(1);
    expect(values('quantity', 'Highlighter 24pcs Student Stationery Marking Pen')).toEqual([]);
  });

  it('marks exactly the words', () => {
    expect(found('quantity', 'Hello, we need 5,000 pcs of trays')[0]?.[1]).toBe('5,000 pcs');
  });

  it.each([
    ['500 Piece/Pieces', { amount: 500, unit: 'piece' }],
    ['2,000 Set/Sets', { amount: 2000, unit: 'set' }],
    ['300 件', { amount: 300, unit: 'piece' }],
  ])('what he filled in beside the product counts where he says nothing himself: %s', (quantity, value) => {
    expect(factsOf(viewCase({ text: 'Please quote the tray', quantity, now: 0 })).list).toContainEqual({
      kind: 'quantity',
      value,
      field: 'quantity',
    });
    const own = factsOf(viewCase({ text: 'Please quote 40 trays', quantity, now: 0 })).list;
    expect(own.filter(({ kind }) => kind === 'quantity')).toMatchObject([{ value: { amount: 40 } }]);
  });
});
