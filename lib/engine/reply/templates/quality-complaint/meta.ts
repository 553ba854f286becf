import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'quality-complaint',
  name: { zh: '质量投诉', en: 'Quality complaint' },
  purpose: {
    zh: '先查原因再定办法，不拿降价打发（买家要的是质量，不是便宜）',
    en: 'Finds the cause and names a remedy; never answered with a discount, since the buyer wants quality, not a lower price',
  },
  kind: 'letter',
  tags: ['after-sales', '投诉'],
  slots: slots('greeting!', 'product', 'order_number', 'promised_date!', 'inspection', 'answers', 'signature!'),
  covers: ['quality'],
  fits: [
    {
      stages: ['talking', 'order', 'silent'],
      levels: ['genuine', 'unsure'],
      concerns: ['complaint'],
      score: 98,
      why: {
        zh: '对方说货有问题，先查原因，别降价',
        en: 'Something is wrong with the goods: find the cause, offer no discount',
      },
    },
    {
      stages: ['first'],
      levels: ['genuine', 'unsure'],
      concerns: ['complaint'],
      score: 89,
      why: { zh: '像是投诉质量', en: 'Reads like a complaint' },
    },
  ],
});
