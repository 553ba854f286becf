import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'unpaid-24h',
  name: { zh: '24 小时未付款', en: 'Unpaid after 24 h' },
  purpose: {
    zh: '下单一天没付：问卡在哪，可让一点（最多 10%）或看运费',
    en: 'Ordered and not paid for a day: what is in the way; a little off (10 % at most) or another freight',
  },
  kind: 'letter',
  tags: ['order', '付款'],
  slots: slots(
    'greeting!',
    'product',
    'order_number',
    'discount',
    'freight',
    'freight_mode',
    'promised_date!',
    'payment',
    'signature!',
  ),
  fits: [
    {
      stages: ['order'],
      orders: ['unpaid'],
      score: 96,
      why: { zh: '下单后 24 小时没付款', en: 'Ordered, not paid for 24 hours' },
    },
  ],
});
