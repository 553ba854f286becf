import { at, defineRule, numberOption } from '../../rule';

export default defineRule({
  id: 'title.too-short',
  title: { zh: '标题太短', en: 'Title too short' },
  severity: 'warning',
  safeFix: false,
  reason: { zh: '标题太短，买家搜不到', en: 'Too short for buyers to find' },
  check({ title: { text, tokens } }, { options }) {
    const least = numberOption(options, 'leastCharacters', 30);
    const words = numberOption(options, 'leastWords', 4);
    const length = text.trim().length;
    if (length === 0) {
      return [{ ...at('title', text, 0, text.length), severity: 'error', reason: { zh: '还没有标题', en: 'There is no title yet' } }];
    }
    if (length >= least && tokens.length >= words) return [];
    return [
      {
        ...at('title', text, 0, text.length),
        reason: {
          zh: `只有 ${length} 个字符、${tokens.length} 个词；材质、规格、用途都可以写进来`,
          en: `Only ${length} characters and ${tokens.length} words; material, size and use have room here`,
        },
      },
    ];
  },
  examples: {
    hits: [{ listing: { title: 'Picnic Basket' }, quote: 'Picnic Basket' }, { listing: { title: '' }, quote: '' }, { listing: { title: '   ' } }],
    misses: [{ listing: { title: 'Outdoor Wicker Picnic Basket for 2 Persons' } }],
  },
}); // prettier-ignore
