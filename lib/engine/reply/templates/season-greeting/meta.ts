import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'season-greeting',
  name: { zh: '换季提醒', en: 'Season reminder' },
  purpose: {
    zh: '换季前提醒老客户备货：说清最晚什么时候下单',
    en: 'Before the season: reminds customers of the last day to order',
  },
  kind: 'letter',
  tags: ['season', '季节'],
  slots: slots(
    'greeting!',
    'season!',
    'order_by!',
    'product',
    'main_products',
    'lead_time',
    'recommended',
    'recommended_new',
    'signature!',
  ),
  fits: [
    {
      stages: ['first', 'talking', 'silent', 'old', 'rfq', 'order'],
      levels: ['genuine', 'unsure'],
      occasion: 'season',
      score: 97,
      why: { zh: '换季前提醒备货', en: 'Before the season: time to order' },
    },
  ],
});
