import { COLOUR_WORDS } from '../../facets/colour';
import { MATERIAL_WORDS } from '../../facets/material';
import { at, defineRule, listOption } from '../../rule';
import type { ListingView } from '../../view';
import { opensTail } from '../../words/small-words';
import { headOf } from '../../head-noun';

/** What a title can tell besides the product's name. */
function saysSomething(view: ListingView, empty: ReadonlySet<string>): boolean {
  const { tokens, measures } = view.title;
  if (measures.length > 0) return true;
  const head = headOf(view);
  const rest = tokens.filter(
    ({ index, small, lower, stem }) =>
      !(head && index >= head.from && index < head.to) && !small && !empty.has(lower) && !empty.has(stem),
  );
  if (tokens.some(({ stem }) => MATERIAL_WORDS.has(stem) || COLOUR_WORDS.has(stem))) return true;
  if (rest.some(({ kind, stem }) => kind === 'code' || kind === 'number' || MATERIAL_WORDS.has(stem) || COLOUR_WORDS.has(stem))) return true; // prettier-ignore
  if (tokens.some(({ lower, index }) => index > 0 && opensTail(lower) && tokens[index + 1])) return true;
  return rest.length >= 2;
}

export default defineRule({
  id: 'title.detail',
  title: { zh: '标题信息太少', en: 'Title too bare' },
  severity: 'warning',
  safeFix: false,
  reason: { zh: '看不出是什么样的产品：补上材质、规格、型号或用途', en: 'It does not tell the product: add material, size, model or use' },
  check(view, { options }) {
    const { text, tokens } = view.title;
    if (tokens.length === 0 || saysSomething(view, new Set(listOption(options, 'empty')))) return [];
    return [at('title', text, 0, text.length)];
  },
  examples: {
    hits: [{ listing: { title: 'Hot Sale Picnic Basket' } }, { listing: { title: 'High Quality Chair Wholesale' } }],
    misses: [{ listing: { title: 'Wicker Picnic Basket' } }, { listing: { title: 'Picnic Basket for 2 Persons' } }, { listing: { title: '' } }],
  },
}); // prettier-ignore
