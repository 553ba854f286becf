import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './impossible-hour';

it('finds its examples and passes over the near misses', () => {
  expect(checkSignal(signal)).toEqual([]);
});

it('holds its bounds on both clocks', () => {
  const at = (hour: number, minute = 0) =>
    findIn(signal, { text: '', sentAt: Date.UTC(2026, 10, 10, hour, minute), buyer: { country: 'GB' } });
  expect(at(0)).toEqual([{ field: 'sentAt', value: 'United Kingdom 00:00, Beijing 08:00' }]);
  expect(at(4, 59)).toHaveLength(1);
  expect(at(5)).toEqual([]);
  // summer time moves the night
  expect(findIn(signal, { text: '', sentAt: Date.UTC(2026, 6, 10, 4, 30), buyer: { country: 'GB' } })).toEqual([]);
});

it('takes an instant beyond any date for unknown', () => {
  expect(findIn(signal, { text: '', sentAt: 9e15, buyer: { country: 'GB' } })).toEqual({ unknown: ['sentAt'] });
});

it('names the inputs it lacks', () => {
  expect(findIn(signal, { text: '' })).toEqual({ unknown: ['sentAt', 'buyer.country'] });
  expect(findIn(signal, { text: '', sentAt: 1, buyer: { country: 'XX' } })).toEqual({ unknown: ['buyer.country'] });
});
