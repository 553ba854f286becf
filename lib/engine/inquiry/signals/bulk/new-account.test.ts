import { expect, it } from 'vitest';
import { checkSignal, findIn } from '../../signal-check';
import signal from './new-account';

it('keeps its examples', () => {
  expect(checkSignal(signal)).toEqual([]);
});

const DAY = 86_400_000;
const SENT = Date.UTC(2026, 10, 16, 9);

it('does not know without the day', () => {
  expect(findIn(signal, { sentAt: SENT })).toEqual({ unknown: ['buyer.registeredAt'] });
});

it.each([
  [0, 1],
  [1, 1],
  [2, 0.7],
  [3, undefined],
  [-1, 1],
  [-2, undefined],
])('%i days before the message: %s', (days, strength) => {
  const registeredAt = Math.floor(SENT / DAY) * DAY - days * DAY;
  const [only] = [findIn(signal, { sentAt: SENT, buyer: { registeredAt } })].flat();
  expect(only === undefined ? undefined : 'strength' in only ? only.strength : undefined).toBe(strength);
});
