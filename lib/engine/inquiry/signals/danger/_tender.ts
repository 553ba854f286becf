import type { Bilingual } from '../../signal';

/** Contractors do buy for a tender: alone it is a hint, no ground for "danger" or "spam". */
export const TENDER: Bilingual = {
  zh: '提到政府招标、政府采购',
  en: 'Speaks of a public tender or a government purchase',
};
