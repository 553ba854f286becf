import { at, defineRule, replacing, type RawFinding } from '../../rule';

/** Each looked for by itself; all linear. */
const FAULTS: { pattern: RegExp; by: (found: string) => string; zh: string; en: string }[] = [
  { pattern: /([!?.,;:/&|*~-])\1+/g, by: (found) => found.charAt(0), zh: '标点重复', en: 'The same mark twice' },
  { pattern: / {2,}/g, by: () => ' ', zh: '空格多了', en: 'More than one blank' },
  { pattern: /(?<=[^\s,;.]) +(?=[,;.](?:\s|$))/g, by: () => '', zh: '标点前多了空格', en: 'A blank before the mark' },
  { pattern: /(?<=\p{L}),(?=\p{L})/gu, by: () => ', ', zh: '逗号后缺空格', en: 'No blank after the comma' },
  { pattern: /[,;] ?[,;][,; ]*/g, by: () => ', ', zh: '标点重复', en: 'Two marks in a row' },
  { pattern: /[\s,;:/&|-]+$/g, by: () => '', zh: '结尾多了符号', en: 'Nothing follows the last mark' },
  { pattern: /^[\s,;:/&|.-]+/g, by: () => '', zh: '开头多了符号', en: 'Nothing stands before the first mark' },
]; // prettier-ignore
const MOST = 100;

export default defineRule({
  id: 'title.punctuation',
  title: { zh: '标点和空格', en: 'Marks and blanks' },
  severity: 'hint',
  safeFix: true,
  reason: { zh: '标点或空格不对', en: 'Marks or blanks out of place' },
  check({ title: { text } }) {
    if (text.trim() === '') return [];
    const found: RawFinding[] = [];
    for (const { pattern, by, zh, en } of FAULTS) {
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (found.length >= MOST || found.some((one) => match.index < one.end && one.start < end)) continue;
        const better = by(match[0]);
        found.push({
          ...at('title', text, match.index, end),
          reason: { zh, en },
          suggestions: better.trim() === '' ? [] : [better.trim()],
          fixes: [replacing('title', text, match.index, end, better, true)],
        });
      }
    }
    return found;
  },
  examples: {
    hits: [
      { listing: { title: 'Picnic Basket!! Wicker' }, quote: '!!', suggests: '!' },
      { listing: { title: 'Picnic  Basket' }, quote: '  ' },
      { listing: { title: 'Wicker Basket,Picnic Basket' }, quote: ',', suggests: ',' },
      { listing: { title: 'Picnic Basket -' }, quote: ' -' },
      { listing: { title: 'Wicker Basket , Large' }, quote: ' ' },
    ],
    misses: [{ listing: { title: 'Non-Stick Pan, 1,000 pcs, 3/4 inch, No. 5' } }, { listing: { title: ' ' } }],
  },
});
