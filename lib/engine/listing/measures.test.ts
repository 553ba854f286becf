import { describe, expect, it } from 'vitest';
import { measuresIn } from './measures';

const read = (text: string) =>
  measuresIn(text).measures.map(({ dimension, low, high, start, end }) => [
    dimension,
    low,
    high,
    text.slice(start, end),
  ]);

describe('measuresIn', () => {
  it.each([
    ['Bottle 500ml', [['volume', 0.5, 0.5, '500ml']]],
    ['Motor 1.5 kW', [['power', 1500, 1500, '1.5 kW']]],
    ['Charger 100-240V', [['voltage', 100, 240, '100-240V']]],
    ['Power bank 10,000 mAh', [['charge', 10, 10, '10,000 mAh']]],
    ['Set 24 pcs', [['count', 24, 24, '24 pcs']]],
    ['Card 128G', [['storage', 128, 128, '128G']]],
    ['Bag 5/10 kg', [['weight', 5, 5, '5'], ['weight', 10, 10, '10 kg']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads the sides of one size as a group', () => {
    const { measures, bare } = measuresIn('Tray 30x40 cm');
    expect(measures.map(({ low, group }) => [low, group])).toEqual([[0.3, 1], [0.4, 1]]); // prettier-ignore
    expect(bare).toEqual([]);
  });

  it('names a size without its unit', () => {
    const text = 'Tray 30*40 for tea';
    expect(measuresIn(text).bare.map(({ start, end, sides }) => [text.slice(start, end), sides])).toEqual([['30*40', 2]]);
  });

  it.each(['A2736', 'iPhone 16 Pro', '5G 4K 3D', '2in1', 'CR-V 2012', '7 in 1'])('takes %s for no measure', (text) => {
    expect(read(text)).toEqual([]);
  });
}); // prettier-ignore
