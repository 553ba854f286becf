import type { CaseView, Part } from '../../case-view';
import { spanOf } from '../../fold';
import type { Bilingual, Finding } from '../../signal';

/** Letters of another script inside Latin words: written to get past filters, not to be read. */
export const DISGUISED: Bilingual = {
  zh: '单词里混进了别的文字的字母，像在躲过滤',
  en: 'Letters of another script inside words, as if to get past filters',
};

const OTHER_SCRIPT = /[\u0370-\u052f]/;
/** Shorter ones are units, sizes and slips of a bilingual keyboard. */
const LEAST_LETTERS = 4;
const LEAST_WORDS = 2;

/** Disguised words, the first of each part that has more of them than of words wholly in the other script. */
export function disguisedWords(view: CaseView): Finding[] {
  return view.buyerParts.flatMap((part) => {
    const place = OTHER_SCRIPT.test(part.original) ? firstDisguised(part) : undefined;
    return place === undefined
      ? []
      : [{ span: spanOf(part, place.start, place.end), strength: 0.3, reason: DISGUISED }];
  });
}

/** Folding turns look-alike letters of a word with Latin ones into Latin: what is Latin now and was not is disguised. */
function firstDisguised(part: Part): { start: number; end: number } | undefined {
  const { text, start, end } = part.words;
  let disguised = 0;
  let plain = 0;
  let first: { start: number; end: number } | undefined;
  text.forEach((word, i) => {
    if (word.length < LEAST_LETTERS) return;
    if (OTHER_SCRIPT.test(word)) {
      plain += 1;
      return;
    }
    const place = { start: start[i] ?? 0, end: end[i] ?? 0 };
    if (!/^[a-z]+$/.test(word) || !OTHER_SCRIPT.test(spanOf(part, place.start, place.end).quote)) return;
    disguised += 1;
    first ??= place;
  });
  return disguised >= LEAST_WORDS && disguised > plain ? first : undefined;
}
