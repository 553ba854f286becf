import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'holding-reply',
  name: { zh: '先回一声，约定日期', en: 'Holding reply with a date' },
  purpose: {
    zh: '完整答复要时间：先说收到，约定哪天给结果',
    en: 'The full answer takes time: say so now and name the day',
  },
  kind: 'letter',
  tags: ['answer', '先回'],
  slots: slots('greeting!', 'product', 'asked', 'promised_date!', 'asks', 'signature!'),
  asks: { kinds: ['quantity', 'specification', 'port'], most: 2 },
  fits: [
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      asks: ['certificate', 'custom', 'shipping', 'specification', 'stock', 'quality'],
      score: 68,
      why: { zh: '{topics}要去问，先约个日期', en: '{topics} must be looked up: name a day first' },
    },
    {
      stages: ['first', 'rfq'],
      priorities: ['high'],
      score: 62,
      why: { zh: '优先客户，来不及细答就先回一声', en: 'High priority: answer now, in full later' },
    },
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      score: 50,
      why: { zh: '现在没空细答时用', en: 'When there is no time for the full answer' },
    },
  ],
});
