import { expect, it } from 'vitest';
import { countryCode } from './country-code';

it.each([
  ['DE', 'DE'],
  ['de', 'DE'],
  ['uk', 'GB'],
  ['United Arab Emirates', 'AE'],
  ["Côte d'Ivoire", 'CI'],
  ['Ivory Coast', 'CI'],
  ['Turkey', 'TR'],
  ['南非', 'ZA'],
])('%s is %s', (text, code) => {
  expect(countryCode(text)).toBe(code);
});

it.each(['', 'ZZ', 'Atlantis', '5'])('%j is none', (text) => {
  expect(countryCode(text)).toBeUndefined();
});
