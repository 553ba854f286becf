import { defineRule } from '../../rule';
import { phrasesIn } from '../_phrases';

export default defineRule({
  id: 'title.banned-words',
  title: { zh: '店铺禁用词', en: 'Words the shop may not use' },
  severity: 'error',
  safeFix: false,
  reason: { zh: '在店铺的禁用词表里', en: "On the shop's list of words not to be used" },
  check: ({ title }, { banned }) => (banned.length === 0 ? [] : phrasesIn(title, banned, false)),
  examples: {
    hits: [
      { listing: { title: 'Acme Picnic Baskets' }, context: { banned: ['ACME'] }, quote: 'Acme' },
      { listing: { title: 'Anti-Bacterial Towels' }, context: { banned: ['anti bacterial'] }, quote: 'Anti-Bacterial' },
    ],
    misses: [{ listing: { title: 'Acmeology Basket' }, context: { banned: ['acme'] } }, { listing: { title: 'Acme' } }],
  },
});
