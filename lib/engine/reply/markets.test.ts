import { expect, it } from 'vitest';
import { certificatesFor } from './markets';

it('names those of ours that the market asks for', () => {
  expect(certificatesFor('FR', ['FDA', 'LFGB', 'CE-LVD', 'BSCI'])).toEqual(['LFGB', 'CE-LVD', 'BSCI']);
  expect(certificatesFor('US', ['FDA', 'LFGB'])).toEqual(['FDA']);
  expect(certificatesFor('SA', ['SASO'])).toEqual(['SASO']);
});

it('names none for an unknown market', () => {
  expect(certificatesFor(undefined, ['CE'])).toEqual([]);
  expect(certificatesFor('PE', ['CE'])).toEqual([]);
});
