import { TITLE_LIMIT } from '../../listing';
import { at, defineRule, replacing } from '../../rule';

/** Where to cut: at the last blank that keeps the text within the limit, never inside a character of two units. */
function cutOf(text: string): number {
  let cut = TITLE_LIMIT;
  const blank = text.lastIndexOf(' ', TITLE_LIMIT);
  if (blank > TITLE_LIMIT / 2) cut = blank;
  else if (/[\uD800-\uDBFF]/.test(text.charAt(cut - 1))) cut--;
  return cut;
}

export default defineRule({
  id: 'title.too-long',
  title: { zh: '标题超过 128 个字符', en: 'Title longer than 128 characters' },
  severity: 'error',
  safeFix: false,
  reason: { zh: '超过 128 个字符，划线部分会被截掉', en: 'Longer than 128 characters: the marked part falls off' },
  check({ title: { text } }) {
    if (text.length <= TITLE_LIMIT) return [];
    const cut = cutOf(text);
    return [
      {
        ...at('title', text, TITLE_LIMIT, text.length),
        reason: {
          zh: `多了 ${text.length - TITLE_LIMIT} 个字符，划线部分会被截掉`,
          en: `${text.length - TITLE_LIMIT} characters too long: the marked part falls off`,
        },
        suggestions: [text.slice(0, cut).trimEnd()],
        fixes: [replacing('title', text, cut, text.length, '', false)],
      },
    ];
  },
  examples: {
    hits: [
      { listing: { title: `${'Picnic '.repeat(18)}Basket` }, quote: 'sket' },
      { listing: { title: 'x'.repeat(10_000) }, quote: 'x'.repeat(9_872) },
    ],
    misses: [{ listing: { title: 'x'.repeat(128) } }, { listing: { title: '' } }],
  },
});
