import { describe, expect, it } from 'vitest';
import { countryFromName, countryName, countryNames } from './country';

describe('countryFromName', () => {
  it.each([
    ['United Arab Emirates', 'AE'],
    ['阿联酋', 'AE'],
    ['UK', 'GB'],
    ['英国', 'GB'],
    ['USA', 'US'],
    ['美国', 'US'],
    ['俄罗斯联邦', 'RU'],
    ['Russian Federation', 'RU'],
    ['沙特阿拉伯', 'SA'],
    ['Côte d’Ivoire', 'CI'],
    ['Ivory Coast', 'CI'],
    ['South Korea', 'KR'],
    ['中国香港', 'HK'],
    ['Germany', 'DE'],
    ['德国', 'DE'],
    ['  mexico ', 'MX'],
    ['Congo, The Democratic Republic of the', 'CD'],
    ['Turkey', 'TR'],
    ['MX', 'MX'],
    ['\u200bBrazil', 'BR'],
  ])('%s is %s', (name, code) => {
    expect(countryFromName(name)).toBe(code);
  });

  it.each(['', 'Atlantis', 'Price', '国家', 'EU', 'XX', 'United', 'de'])('"%s" is no country', (name) => {
    expect(countryFromName(name)).toBeUndefined();
  });
});

it('shows a name in both languages, the code when it is none', () => {
  expect(countryName('DE')).toEqual({ zh: '德国', en: 'Germany' });
  expect(countryName('??')).toEqual({ zh: '??', en: '??' });
});

it('knows countries in buyers’ languages', () => {
  const names = new Map(countryNames());
  expect(names.get('Alemania')).toBe('DE');
  expect(names.get('Марокко')).toBe('MA');
  expect(names.get('المغرب')).toBe('MA');
  expect([...names.values()].every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
});
