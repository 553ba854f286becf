import { describe, expect, it } from 'vitest';
import { values } from '../testing';

describe('origin', () => {
  it.each([
    ['We need it made in China', { text: 'China', country: 'CN' }],
    ['It must be of Turkey origin', { text: 'Turkey', country: 'TR' }],
    ['Country of origin: Vietnam', { text: 'Vietnam', country: 'VN' }],
    ['Origin:Yiwu City', { text: 'Yiwu City' }],
  ])('%s', (text, value) => {
    expect(values('origin', text)).toEqual([value]);
  });

  it.each([['What is the country of origin?'], ['We need the certificate of origin Form A'], ['¿Cuál es el origen?']])(
    'reads none from: %s',
    (text) => {
      expect(values('origin', text)).toEqual([]);
    },
  );
});
