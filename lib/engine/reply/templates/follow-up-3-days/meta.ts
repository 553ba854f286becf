import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'follow-up-3-days',
  name: { zh: '三天跟进', en: 'Follow-up after 3 days' },
  purpose: {
    zh: '报价后三天没回：问收到没有，给一个好答的问题',
    en: 'Three days without an answer: did it arrive, and one question that is easy to answer',
  },
  kind: 'letter',
  tags: ['follow-up', '跟进'],
  slots: slots('greeting!', 'product', 'signature!'),
  fits: [
    {
      stages: ['silent'],
      silent: [3, 6],
      unanswered: [1, 1],
      score: 88,
      why: { zh: '{days} 天没回，追第一次', en: '{days} days without an answer: first follow-up' },
    },
    {
      stages: ['silent'],
      silent: [3, 12],
      unanswered: [1, 1],
      score: 70,
      why: { zh: '{days} 天没回，还没追过', en: '{days} days without an answer, not followed up yet' },
    },
  ],
});
