import { describe, expect, it } from 'vitest';
import { values } from '../testing';

describe('incoterm', () => {
  it.each([
    ['Please quote FOB and CIF', ['FOB', 'CIF']],
    ['Preis ab Werk', ['EXW']],
    ['Цена ФОБ', ['FOB']],
    ['报到岸价', ['CIF']],
    ['delivered duty paid to Oslo', ['DDP']],
  ])('%s', (text, terms) => {
    expect(values('incoterm', text).map(({ term }) => term)).toEqual(terms);
  });

  it('takes neither the bare word nor a name for one', () => {
    expect(values('incoterm', 'Which incoterms do you use?')).toEqual([]);
    expect(values('incoterm', 'انا سيف من مسقط، اريد السعر')).toEqual([]);
  });
});
