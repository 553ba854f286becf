import { defineRule, replacing } from '../../rule';

export default defineRule({
  id: 'title.spelling',
  title: { zh: '拼写', en: 'Spelling' },
  severity: 'error',
  safeFix: false,
  reason: { zh: '拼写可能错了', en: 'Probably misspelt' },
  check({ title: { text } }, { spelling, ownWords, market }) {
    if (!spelling) return { unknown: ['spelling'] };
    return spelling
      .misspellingsIn(text, { market, own: ownWords })
      .filter(({ fault }) => fault !== 'market')
      .map(({ fault, start, end, quote, suggestions }) => ({
        field: 'title',
        start,
        end,
        quote,
        about: fault,
        suggestions,
        ...(fault === 'join' ? { reason: { zh: '两个词连在一起了', en: 'Two words run together' } } : {}),
        ...(fault === 'split' ? { reason: { zh: '一个词被拆开了', en: 'One word torn apart' } } : {}),
        fixes: suggestions.slice(0, 5).map((word) => replacing('title', text, start, end, word, false)),
      }));
  },
  examples: {
    hits: [],
    misses: [{ listing: { title: 'Conicl Wicker Basket' }, why: 'no dictionary, no verdict' }],
  },
});
