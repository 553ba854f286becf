import { expect, it } from 'vitest';
import { cleanLine, cleanText } from './clean';

it.each([
  ['{{ 7*7 }} <b>x</b>', '{{ 7*7 }} <b>x</b>'],
  ['Anna\u202Egnp.exe', 'Annagnp.exe'],
  ['a\u0000b\u0007c\u200Bd\uFEFF', 'abcd'],
  ['mark \uE000\uE101\uE001 here', 'mark  here'],
  ['half \uD83D surrogate', 'half  surrogate'],
  ['one\r\ntwo\rthree  ', 'one\ntwo\nthree'],
])('keeps plain characters of %j only', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

it('puts names on one line and bounds them', () => {
  expect(cleanLine('Maria\n\n Lopez')).toBe('Maria Lopez');
  expect(cleanLine('x'.repeat(5_000)).length).toBeLessThanOrEqual(300);
  expect(cleanText('y'.repeat(1_000_000)).length).toBeLessThanOrEqual(4_000);
});
