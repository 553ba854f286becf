import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'review-thanks',
  name: { zh: '谢谢评价', en: 'Thanks for the review' },
  purpose: { zh: '好评之后：谢一声，约下次', en: 'After a good review: thanks, and the next order' },
  kind: 'letter',
  tags: ['order', '评价'],
  slots: slots('greeting!', 'product', 'recommended', 'recommended_new', 'lead_time', 'signature!'),
  fits: [
    {
      stages: ['order'],
      orders: ['reviewed'],
      score: 95,
      why: { zh: '对方给了评价，谢一声', en: 'He left a review: say thanks' },
    },
  ],
});
