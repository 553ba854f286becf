import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'follow-up-week',
  name: { zh: '一周后跟进', en: 'Follow-up a week later' },
  purpose: {
    zh: '第二次跟进：带一点新信息，不重复上封',
    en: 'Second follow-up: brings something new, repeats nothing',
  },
  kind: 'letter',
  tags: ['follow-up', '跟进'],
  slots: slots('greeting!', 'product', 'raised', 'recommended', 'recommended_new', 'signature!'),
  raises: { topics: ['sample', 'certificate', 'quality', 'after-sales', 'payment'], most: 2 },
  fits: [
    {
      stages: ['silent'],
      silent: [6, 59],
      unanswered: [2, 2],
      score: 88,
      why: { zh: '追过一次，又过了 {days} 天', en: 'Followed up once, {days} days ago' },
    },
    {
      stages: ['silent'],
      silent: [7, 13],
      unanswered: [1, 1],
      score: 80,
      why: { zh: '{days} 天没回', en: '{days} days without an answer' },
    },
  ],
});
