import { at, defineRule, numberOption, shown, type OwnTitle } from '../../rule';
import { TextView } from '../../text-view';
import type { Token } from '../../tokens';

/** Words with the sizes and models, since titles that differ in these are different products. */
function wordsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter(({ small }) => !small).map(({ stem }) => stem));
}

interface Index {
  titles: readonly { own: OwnTitle; words: ReadonlySet<string> }[];
  /** Word → titles that hold it. */
  holding: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<readonly OwnTitle[], Index>();

function indexOf(ownTitles: readonly OwnTitle[]): Index {
  const known = indexes.get(ownTitles);
  if (known) return known;
  const titles = ownTitles.map((own) => ({ own, words: wordsOf(new TextView(own.title).tokens) }));
  const holding = new Map<string, number[]>();
  titles.forEach(({ words }, index) => {
    for (const word of words) {
      const list = holding.get(word);
      if (list) list.push(index);
      else holding.set(word, [index]);
    }
  });
  const made = { titles, holding };
  indexes.set(ownTitles, made);
  return made;
}

/** The own title with the most words in common, and the share of all words of both. */
function nearest(words: ReadonlySet<string>, { titles, holding }: Index, id: string | undefined) {
  const shared = new Map<number, number>();
  for (const word of words)
    for (const index of holding.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  let best: { own: OwnTitle; share: number } | undefined;
  for (const [index, count] of shared) {
    const title = titles[index];
    if (!title || (id !== undefined && title.own.id === id)) continue;
    const share = count / (words.size + title.words.size - count);
    if (!best || share > best.share) best = { own: title.own, share };
  }
  return best;
}

export default defineRule({
  id: 'title.duplicate',
  title: { zh: '和自己的其他标题重复', en: 'Same as another title of the shop' },
  severity: 'warning',
  safeFix: false,
  reason: { zh: '和店里另一个标题几乎一样', en: 'Nearly the same as another title of the shop' },
  check({ title, listing }, { ownTitles, options }) {
    if (!ownTitles) return { unknown: ['ownTitles'] };
    const words = wordsOf(title.tokens);
    if (words.size < 2) return [];
    const best = nearest(words, indexOf(ownTitles), listing.id);
    if (!best || best.share < numberOption(options, 'leastShare', 0.9)) return [];
    const same = best.share === 1;
    return [
      {
        ...at('title', title.text, 0, title.text.length),
        about: best.own.id,
        severity: same ? 'error' : 'warning',
        reason: {
          zh: `和产品 ${best.own.id} 的标题${same ? '用词完全一样' : '几乎一样'}：“${shown(best.own.title)}”`,
          en: `${same ? 'The same words as' : 'Nearly the same as'} the title of product ${best.own.id}: "${shown(best.own.title)}"`,
        },
      },
    ];
  },
  examples: {
    hits: [
      { listing: { id: '1', title: 'Wicker Picnic Basket for 2 Persons' }, context: { ownTitles: [{ id: '2', title: 'Picnic Basket Wicker for 2 Persons' }] } },
    ],
    misses: [
      { listing: { id: '1', title: 'Wicker Picnic Basket' }, context: { ownTitles: [{ id: '1', title: 'Wicker Picnic Basket' }] }, why: 'itself' },
      { listing: { title: 'Bottle 500ml Steel' }, context: { ownTitles: [{ id: '2', title: 'Bottle 750ml Steel' }] } },
    ],
  },
}); // prettier-ignore
