import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'target-price',
  name: { zh: '目标价', en: 'Target price' },
  purpose: {
    zh: '对方给目标价或嫌贵：不当场让价，给三条路让他选',
    en: 'He names a target or finds it dear: nothing is given away at once, three ways are offered',
  },
  kind: 'letter',
  tags: ['answer', '价格'],
  slots: slots('greeting!', 'product', 'target_price', 'prices', 'term', 'answers', 'asks', 'signature!'),
  covers: ['price'],
  asks: { kinds: ['quantity', 'specification', 'delivery-time'], most: 2 },
  fits: [
    {
      stages: ['talking'],
      levels: ['genuine', 'unsure'],
      concerns: ['haggle'],
      score: 90,
      why: { zh: '在谈价，先别让', en: 'He talks about the price: give nothing away yet' },
    },
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      facts: ['target-price'],
      score: 86,
      why: { zh: '给了目标价', en: 'Names a target price' },
    },
    {
      stages: ['first', 'rfq'],
      levels: ['genuine', 'unsure'],
      concerns: ['haggle'],
      score: 76,
      why: { zh: '一来就谈价', en: 'Opens with the price' },
    },
  ],
});
