import { expect, it } from 'vitest';
import { clock, hourIn, within, zonesOf } from './hours';

const AT = Date.UTC(2026, 6, 1, 22, 30);

it('tells the hour of a zone, summer time included', () => {
  expect(hourIn('Europe/Berlin', AT)).toBe(0.5);
  expect(hourIn('Europe/Berlin', Date.UTC(2026, 0, 1, 22, 30))).toBe(23.5);
  expect(hourIn('Asia/Kolkata', AT)).toBe(4);
});

it('knows the zones of a country', () => {
  expect(zonesOf('DE')).toContain('Europe/Berlin');
  expect(zonesOf('US').length).toBeGreaterThan(5);
  expect(zonesOf('XX')).toEqual([]);
});

it('prints a clock and bounds an interval', () => {
  expect(clock(3.5)).toBe('03:30');
  expect(clock(23.999)).toBe('00:00');
  expect([within(0, 0, 5), within(5, 0, 5), within(4.99, 0, 5)]).toEqual([true, false, true]);
});
