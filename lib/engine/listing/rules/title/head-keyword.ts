import { at, defineRule, numberOption } from '../../rule';
import type { ListingView } from '../../view';

/** Whether all content words of the keyword stand in the title, near one another or not. */
function stands(view: ListingView, stems: readonly string[]): boolean {
  const own = view.title.once('stems', ({ tokens }) => new Set(tokens.map(({ stem }) => stem)));
  return stems.every((stem) => own.has(stem));
}

export default defineRule({
  id: 'title.head-keyword',
  title: { zh: '主关键词和长尾词', en: 'Main and long-tail keyword' },
  severity: 'warning',
  safeFix: false,
  reason: { zh: '标题里要有主关键词和一个长尾词', en: 'The main keyword and a long-tail one belong in the title' },
  check(view, { options }) {
    if (view.listing.keywords === undefined) return { unknown: ['keywords'] };
    const { text, tokens } = view.title;
    const keywords = view.keywords.map(({ view: keyword, index }) => ({
      index,
      text: keyword.text.trim(),
      stems: keyword.tokens.filter(({ small }) => !small).map(({ stem }) => stem),
    }));
    const main = keywords.find(({ stems }) => stems.length > 0);
    if (!main || tokens.length === 0) return [];
    const whole = at('title', text, 0, text.length);
    if (!stands(view, main.stems)) {
      return [
        {
          ...whole,
          about: 'main',
          reason: { zh: `标题里没有主关键词“${main.text}”`, en: `The main keyword "${main.text}" is not in the title` },
          suggestions: [main.text],
        },
      ];
    }
    const least = numberOption(options, 'longTailWords', 3);
    const long = keywords.filter(({ stems }) => stems.length >= least);
    const missing = long[0];
    if (!missing || long.some(({ stems }) => stands(view, stems))) return [];
    return [
      {
        ...whole,
        about: 'long-tail',
        severity: 'hint',
        reason: { zh: `标题里没有长尾词，比如“${missing.text}”`, en: `No long-tail keyword in the title, such as "${missing.text}"` },
        suggestions: [missing.text],
      },
    ];
  },
  examples: {
    hits: [
      { listing: { title: 'Wicker Hamper with Lid', keywords: ['picnic basket'] }, suggests: 'picnic basket' },
      { listing: { title: 'Wicker Picnic Basket', keywords: ['picnic basket', 'insulated picnic basket cooler'] }, suggests: 'insulated picnic basket cooler' },
    ],
    misses: [
      { listing: { title: 'Wicker Picnic Baskets', keywords: ['picnic basket'] } },
      { listing: { title: 'Wicker Hamper' }, why: 'keywords not shown' },
      { listing: { title: 'Wicker Hamper', keywords: ['', ''] }, why: 'another rule' },
    ],
  },
}); // prettier-ignore
