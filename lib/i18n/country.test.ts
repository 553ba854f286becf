import { describe, expect, it } from 'vitest';
import { certainZone, countryName, hourIn } from './country';

describe('countryName', () => {
  it('names a country in the language asked for', () => {
    expect(countryName('DE', 'zh')).toBe('德国');
    expect(countryName('DE', 'en')).toBe('Germany');
  });
  it.each(['', 'de', 'XYZ', 'QQ'])('knows no country %j', (code) => {
    expect(countryName(code, 'en')).toBeUndefined();
  });
});

describe('certainZone', () => {
  it.each([
    ['GB', 'Europe/London'],
    // Two names, one clock all year.
    ['DE', 'Europe/Berlin'],
    ['IN', 'Asia/Kolkata'],
  ])('%s lives by %s', (code, zone) => {
    expect(certainZone(code)).toBe(zone);
  });
  it.each(['US', 'RU', 'BR', 'AU', 'MX', 'ES', 'XX', ''])('%j has no certain zone', (code) => {
    expect(certainZone(code)).toBeUndefined();
  });
});

describe('hourIn', () => {
  it('is 0 at midnight, not 24', () => {
    expect(hourIn('Asia/Shanghai', Date.UTC(2026, 0, 1, 16))).toBe(0);
  });
});
