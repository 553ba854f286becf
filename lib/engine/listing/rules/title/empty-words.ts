import { defineRule, listOption, numberOption } from '../../rule';
import { phrasesIn } from '../_phrases';

export default defineRule({
  id: 'title.empty-words',
  title: { zh: '空话', en: 'Words that say nothing' },
  severity: 'hint',
  safeFix: true,
  reason: { zh: '这种空话一个标题里最多一处，占了关键词的位置', en: 'One such word is enough; it takes the place of a keyword' },
  check({ title }, { options }) {
    const found = phrasesIn(title, listOption(options, 'phrases'), true);
    return found.slice(numberOption(options, 'most', 1));
  },
  examples: {
    hits: [
      { listing: { title: 'High Quality Picnic Basket Best Price Hot Sale' }, quote: 'Best Price' },
      { listing: { title: 'Hot Selling Cheap Wicker Basket' }, quote: 'Cheap' },
    ],
    misses: [{ listing: { title: 'High Quality Picnic Basket' } }, { listing: { title: 'Hot Water Bottle with Price Tag' } }],
  },
}); // prettier-ignore
