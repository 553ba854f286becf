import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'follow-up-half-month',
  name: { zh: '半个月后跟进', en: 'Follow-up half a month later' },
  purpose: {
    zh: '第三次跟进：列出没回的几种原因，回个数字就行',
    en: 'Third follow-up: the usual reasons, a number is answer enough',
  },
  kind: 'letter',
  tags: ['follow-up', '跟进'],
  slots: slots('greeting!', 'product', 'signature!'),
  fits: [
    {
      stages: ['silent'],
      silent: [12, 59],
      unanswered: [3, 3],
      score: 88,
      why: { zh: '追过两次，又过了 {days} 天', en: 'Followed up twice, {days} days ago' },
    },
    {
      stages: ['silent'],
      silent: [14, 59],
      unanswered: [1, 2],
      score: 82,
      why: { zh: '{days} 天没回', en: '{days} days without an answer' },
    },
  ],
});
