import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'low-priority',
  name: { zh: '低优先回复', en: 'Low-priority answer' },
  purpose: {
    zh: '多半是群发：一段话，不花时间，也不错过客户',
    en: 'Most likely sent to everybody: one paragraph, no time spent, no customer lost',
  },
  kind: 'letter',
  tags: ['answer', '低优先'],
  slots: slots('greeting!', 'main_products!', 'signature!'),
  fits: [
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['spam'],
      score: 90,
      why: { zh: '多半是群发，回一段就够', en: 'Most likely a mass mailing: one paragraph is enough' },
    },
    {
      stages: ['first', 'rfq'],
      priorities: ['low'],
      score: 84,
      why: { zh: '优先级低，用模板回', en: 'Low priority: a template will do' },
    },
  ],
});
