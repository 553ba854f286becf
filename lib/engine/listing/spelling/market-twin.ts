import type { Market } from './types';

/** Spellings that differ by rule: [American, British]. The longest that fits is tried first. */
const ENDINGS: [string, string][] = [
  ['aluminum', 'aluminium'],
  ['jewelry', 'jewellery'],
  ['pajama', 'pyjama'],
  ['mustache', 'moustache'],
  ['gray', 'grey'],
  ['tire', 'tyre'],
  ['mold', 'mould'],
  ['plow', 'plough'],
  ['yogurt', 'yoghurt'],
  ['estrogen', 'oestrogen'],
  ['fiber', 'fibre'],
  ['caliper', 'calliper'],
  ['carburetor', 'carburettor'],
  ['program', 'programme'],
  ['defense', 'defence'],
  ['license', 'licence'],
  ['check', 'cheque'],
  ['curb', 'kerb'],
  ['donut', 'doughnut'],
  ['draft', 'draught'],
  ['or', 'our'],
  ['er', 're'],
  ['ize', 'ise'],
  ['iza', 'isa'],
  ['izi', 'isi'],
  ['yze', 'yse'],
  ['yzi', 'ysi'],
  ['og', 'ogue'],
  ['el', 'ell'],
  ['al', 'all'],
  ['ol', 'oll'],
  ['e', 'ae'],
  ['e', 'oe'],
  ['ense', 'ence'],
  ['ulf', 'ulph'],
  ['ck', 'que'],
  ['k', 'c'],
  ['m', 'mme'],
];

/**
 * The same word as written on the other side of the Atlantic.
 *
 * @param isRight whether a spelling stands in the dictionary for that market
 */
export function marketTwin(
  word: string,
  market: Exclude<Market, 'any'>,
  isRight: (word: string) => boolean,
): string | undefined {
  for (const [us, uk] of ENDINGS) {
    const [from, to] = market === 'us' ? [uk, us] : [us, uk];
    for (let at = word.lastIndexOf(from); at >= 0; at = at === 0 ? -1 : word.lastIndexOf(from, at - 1)) {
      const twin = word.slice(0, at) + to + word.slice(at + from.length);
      if (twin !== word && isRight(twin)) return twin;
    }
  }
  return undefined;
}
