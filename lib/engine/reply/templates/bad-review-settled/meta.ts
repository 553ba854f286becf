import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'bad-review-settled',
  name: { zh: '差评处理', en: 'Settling a bad review' },
  purpose: {
    zh: '差评：解释清楚，给出办法，不求改评、不争辩',
    en: 'A bad review: explain, settle, no pleading and no quarrel',
  },
  kind: 'letter',
  tags: ['order', '差评'],
  slots: slots('greeting!', 'product', 'order_number', 'settlement!', 'promised_date!', 'signature!'),
  fits: [
    {
      stages: ['order'],
      orders: ['bad-review'],
      score: 97,
      why: { zh: '收到差评，解释并解决', en: 'A bad review: explain and settle' },
    },
  ],
});
