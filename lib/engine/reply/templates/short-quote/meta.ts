import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'short-quote',
  name: { zh: '简短报价', en: 'Short quote' },
  purpose: {
    zh: '同时问很多家的买家：一眼看完的报价，看他怎么回',
    en: 'He asks many suppliers: a quote to read at a glance, and see what comes back',
  },
  kind: 'letter',
  tags: ['answer', '报价'],
  slots: slots(
    'greeting!',
    'product!',
    'price',
    'prices',
    'term!',
    'moq',
    'lead_time',
    'valid_until',
    'asks',
    'signature!',
  ),
  covers: ['price', 'moq', 'delivery-time'],
  asks: { kinds: ['quantity', 'port'], most: 1 },
  fits: [
    {
      stages: ['first', 'talking', 'rfq'],
      actions: ['decide-suppliers'],
      score: 93,
      why: { zh: '同时问了很多家，发个短报价看反应', en: 'Asked many suppliers: a short quote shows what comes back' },
    },
    {
      stages: ['first', 'talking'],
      levels: ['genuine', 'unsure'],
      asks: ['price'],
      only: true,
      facts: ['quantity'],
      score: 83,
      why: { zh: '有数量，只问价格', en: 'Gives a quantity and asks only the price' },
    },
    {
      stages: ['first', 'talking'],
      levels: ['genuine'],
      asks: ['price'],
      score: 60,
      why: { zh: '问了{topics}，先报个价', en: 'Asks about {topics}: quote first' },
    },
  ],
});
