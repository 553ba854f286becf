import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'silence-other-supplier',
  name: { zh: '没回：在和别家谈', en: 'Silent: talks to another supplier' },
  purpose: {
    zh: '对方在比较：不说别家不好，只说我们能保证什么',
    en: 'He compares: nothing against others, only what we stand for',
  },
  kind: 'letter',
  tags: ['follow-up', '比价'],
  slots: slots('greeting!', 'product', 'raised', 'signature!'),
  raises: { topics: ['quality', 'delivery-time', 'certificate', 'after-sales', 'sample'], most: 3 },
  fits: [
    {
      stages: ['silent'],
      silent: [3, 59],
      concerns: ['other-supplier'],
      score: 87,
      why: { zh: '对方在和别家比', en: 'He compares us with others' },
    },
    {
      stages: ['silent'],
      silent: [3, 59],
      signals: ['bulk.many-suppliers'],
      score: 84,
      why: { zh: '同时问了很多家', en: 'He asked many suppliers' },
    },
    {
      stages: ['silent'],
      silent: [5, 59],
      score: 54,
      why: { zh: '可能在和别家谈', en: 'May be talking to another supplier' },
    },
  ],
});
