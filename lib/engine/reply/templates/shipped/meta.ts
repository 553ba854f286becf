import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'shipped',
  name: { zh: '已发货', en: 'Shipped' },
  purpose: {
    zh: '发货后：运单号、到货时间，收到后请评价',
    en: 'After shipping: tracking number, arrival, and a review once it is there',
  },
  kind: 'letter',
  tags: ['order', '发货'],
  slots: slots('greeting!', 'product', 'order_number', 'tracking_number!', 'carrier!', 'eta', 'signature!'),
  fits: [
    {
      stages: ['order'],
      orders: ['shipped'],
      score: 96,
      why: { zh: '已发货，告诉运单号', en: 'Shipped: give the tracking number' },
    },
  ],
});
