import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'review-request',
  name: { zh: '请评价', en: 'Ask for a review' },
  purpose: {
    zh: '收货付款了没评价：先问货好不好，再请评价',
    en: 'Received and paid but not reviewed: first how the goods are, then the review',
  },
  kind: 'letter',
  tags: ['order', '评价'],
  slots: slots('greeting!', 'product', 'order_number', 'signature!'),
  fits: [
    {
      stages: ['order'],
      orders: ['received'],
      score: 95,
      why: { zh: '收货付款了，还没评价', en: 'Received and paid, not reviewed yet' },
    },
  ],
});
