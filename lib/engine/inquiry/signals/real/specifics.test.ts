import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './specifics';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('gives one finding for each kind, with its own reason', () => {
  const found = findIn(signal, {
    text: 'Need 300 pcs and 200 pcs of oak trays 30 x 20 cm, delivery time? MOQ is fine',
  });
  expect(found).toMatchObject([
    { span: { quote: '300 pcs' }, reason: { en: 'Gives a quantity' } },
    { span: { quote: '30 x 20 cm' }, strength: 1 },
    { span: { quote: 'delivery time' }, reason: { zh: '说到交货时间' } },
  ]);
  expect(found).toHaveLength(3);
});

it('counts figures for little where nothing is named', () => {
  const strength = (text: string) => {
    const found = findIn(signal, { text });
    return Array.isArray(found) ? (found[0]?.strength ?? 0) : 0;
  };
  expect(strength('I need your products, deliver to Gdansk')).toBeLessThan(0.3);
  expect(strength('I need oak trays, deliver to Gdansk')).toBeGreaterThan(0.5);
});
