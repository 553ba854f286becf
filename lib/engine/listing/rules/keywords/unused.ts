import { at, defineRule } from '../../rule';

export default defineRule({
  id: 'keywords.unused',
  title: { zh: '关键词在标题和属性里没有', en: 'Keyword neither in title nor attributes' },
  severity: 'hint',
  safeFix: false,
  reason: { zh: '标题和属性里都没有这个词，搜不到', en: 'Neither title nor attributes hold this word' },
  check(view) {
    if (view.listing.keywords === undefined) return { unknown: ['keywords'] };
    const own = new Set([view.title, ...view.attributes.map(({ view: value }) => value)].flatMap(({ tokens }) => tokens.map(({ stem }) => stem)));
    return view.keywords.flatMap(({ index, view: keyword }) => {
      const missing = keyword.tokens.filter(({ small, stem }) => !small && !own.has(stem));
      const [first, last] = [missing[0], missing[missing.length - 1]];
      if (!first || !last) return [];
      const words = missing.map(({ text }) => text).join(', ');
      return [
        {
          ...at(`keywords.${index}`, keyword.text, first.start, last.end),
          reason: { zh: `标题和属性里都没有“${words}”`, en: `Neither title nor attributes hold "${words}"` },
          suggestions: [],
        },
      ];
    });
  },
  examples: {
    hits: [{ listing: { title: 'Wicker Basket', keywords: ['wicker basket', 'picnic hamper'] }, quote: 'picnic hamper' }],
    misses: [
      { listing: { title: 'Wicker Basket', keywords: ['picnic baskets'], attributes: { Usage: 'Picnic' } } },
      { listing: { title: 'Wicker Basket' } },
    ],
  },
}); // prettier-ignore
