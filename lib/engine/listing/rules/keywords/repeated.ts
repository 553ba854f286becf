import { at, defineRule } from '../../rule';
import { senseOf } from '../../words/synonyms';

export default defineRule({
  id: 'keywords.repeated',
  title: { zh: '关键词重复', en: 'Keywords repeat each other' },
  severity: 'warning',
  safeFix: false,
  reason: { zh: '和另一个关键词意思一样，换一个', en: 'Says the same as another keyword; use a different one' },
  check(view) {
    if (view.listing.keywords === undefined) return { unknown: ['keywords'] };
    const seen = new Map<string, string>();
    return view.keywords.flatMap(({ index, view: keyword }) => {
      const words = keyword.tokens.filter(({ small }) => !small).map(({ stem }) => senseOf(stem));
      const sense = [...new Set(words)].sort().join(' ');
      if (sense === '') return [];
      const earlier = seen.get(sense);
      if (earlier === undefined) {
        seen.set(sense, keyword.text.trim());
        return [];
      }
      return [
        {
          ...at(`keywords.${index}`, keyword.text, 0, keyword.text.length),
          reason: { zh: `和关键词“${earlier}”重复`, en: `Repeats the keyword "${earlier}"` },
        },
      ];
    });
  },
  examples: {
    hits: [
      { listing: { title: 'x', keywords: ['picnic basket', 'Picnic Baskets'] }, quote: 'Picnic Baskets' },
      { listing: { title: 'x', keywords: ['steel pipe', 'pipe steel'] }, quote: 'pipe steel' },
    ],
    misses: [
      { listing: { title: 'x', keywords: ['picnic basket', 'wicker basket', ''] } },
      { listing: { title: 'x' } },
    ],
  },
});
