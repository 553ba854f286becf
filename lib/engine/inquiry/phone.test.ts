import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForeignNumber, phoneFacts, phonesIn } from './phone';

describe('phoneFacts', () => {
  it.each([
    ['+49 30 123456', undefined, '49', 'DE'],
    ['0086 138 0013 8000', undefined, '86', 'CN'],
    ['(+44) 20 7946 0958', undefined, '44', 'GB'],
    ['030 901820', 'DE', '49', 'DE'],
  ])('%s', (printed, home, callingCode, country) => {
    expect(phoneFacts(printed, home)).toMatchObject({ callingCode, country });
  });

  it.each([
    ['', 'DE'],
    ['***', 'DE'],
    ['12', 'DE'],
    ['0171 2345678', undefined],
    ['+1 *** 0142', 'US'],
    ['123456', 'ZZ'],
  ])(
    // prettier-ignore
    '"%s" tells nothing',
    (printed, home) => expect(phoneFacts(printed, home)).toBeUndefined(),
  );

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, home) => void phoneFacts(`+${text}`, home)));
  });
});

it('counts shared prefixes as home', () => {
  const plus = (text: string) => phoneFacts(text) ?? expect.fail(text);
  expect(isForeignNumber(plus('+7 701 234 5678'), 'RU')).toBe(false);
  expect(isForeignNumber(plus('+1 416 555 0142'), 'US')).toBe(false);
  expect(isForeignNumber(plus('+86 138 0013 8000'), 'US')).toBe(true);
  expect(isForeignNumber(plus('+86 138 0013 8000'), 'XX')).toBe(false);
});

it('finds numbers with a prefix in a text', () => {
  const text = 'Tel: +34 911 234 567, 30+20 pcs, WhatsApp +234 803 123 4567';
  expect(phonesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '+34 911 234 567',
    '+234 803 123 4567',
  ]);
  expect(phonesIn('+1 '.repeat(50_000))).toEqual([]);
});
