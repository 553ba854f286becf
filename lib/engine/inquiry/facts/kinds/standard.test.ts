import { describe, expect, it } from 'vitest';
import { values } from '../testing';

describe('standard', () => {
  it.each([
    ['It must be food grade', 'food grade'],
    ['Steel to ASTM A36 please', 'ASTM A36'],
    ['Труба по ГОСТ 8732', 'ГОСТ 8732'],
    ['需要食品级', '食品级'],
    ['AQL 2.5 is required', 'AQL 2.5'],
  ])('%s', (text, said) => {
    expect(values('standard', text)).toEqual([{ text: said }]);
  });

  it.each([['We want good quality'], ['Is there a warranty?'], ['Я хочу ту кружку'], ['Eco-friendly, original']])(
    'reads none from: %s',
    (text) => {
      expect(values('standard', text)).toEqual([]);
    },
  );
});
