import { at, defineRule, replacing } from '../../rule';
import { reorder } from '../../reorder';

export default defineRule({
  id: 'title.modifiers',
  title: { zh: '词序', en: 'Word order' },
  severity: 'hint',
  safeFix: false,
  reason: { zh: '修饰词放在主关键词前，用途和配件放在后面', en: 'Modifiers stand before the main keyword, use and accessories after it' },
  check(view) {
    const proposal = reorder(view);
    if (!proposal) return [];
    const { text } = view.title;
    const { head, start, end, moves, title, variant } = proposal;
    const titles = [title, ...(variant === undefined ? [] : [variant])];
    return [
      {
        ...at('title', text, start, end),
        about: head.phrase,
        reason:
          moves === 'behind'
            ? { zh: `用途放到“${head.phrase}”后面`, en: `The use goes behind "${head.phrase}"` }
            : { zh: `修饰词放到“${head.phrase}”前面`, en: `What describes "${head.phrase}" goes before it` },
        suggestions: titles,
        fixes: titles.map((one) => replacing('title', text, 0, text.length, one, false)),
      },
    ];
  },
  examples: {
    hits: [
      { listing: { title: 'Picnic Basket, Outdoor Wicker', category: 'Picnic Baskets' }, quote: 'Outdoor Wicker', suggests: 'Outdoor Wicker Picnic Basket' },
      { listing: { title: 'For 2 Persons Wicker Picnic Basket with Lid', category: 'Picnic Baskets' }, quote: 'For 2 Persons', suggests: 'Wicker Picnic Basket with Lid for 2 Persons' },
    ],
    misses: [
      { listing: { title: 'Outdoor Wicker Picnic Basket for 2 Persons', category: 'Picnic Baskets' } },
      { listing: { title: 'Wicker Picnic Basket with Leather Strap', category: 'Picnic Baskets' } },
      { listing: { title: 'Basket, Wicker' }, why: 'nothing confirms the head' },
    ],
  },
}); // prettier-ignore
