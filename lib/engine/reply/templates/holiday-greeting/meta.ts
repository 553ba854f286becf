import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'holiday-greeting',
  name: { zh: '节日问候和放假通知', en: 'Holiday greeting and closing dates' },
  purpose: {
    zh: '过节问候，主要是放假和下单截止的日期',
    en: 'A greeting whose use is the closing dates and the last day to order',
  },
  kind: 'letter',
  tags: ['season', '节日'],
  slots: slots('greeting!', 'holiday!', 'closed_from!', 'closed_to!', 'order_by', 'product', 'signature!'),
  fits: [
    {
      stages: ['first', 'talking', 'silent', 'old', 'rfq', 'order'],
      levels: ['genuine', 'unsure'],
      occasion: 'holiday',
      score: 97,
      why: { zh: '节前说清放假时间', en: 'Before the holiday: our closing dates' },
    },
  ],
});
