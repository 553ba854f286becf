import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'sample-policy',
  name: { zh: '样品', en: 'Samples' },
  purpose: {
    zh: '说清样品收不收费、多久、谁出运费',
    en: 'Says what a sample costs, when it is ready and who pays the courier',
  },
  kind: 'letter',
  tags: ['answer', '样品'],
  slots: slots(
    'greeting!',
    'product',
    'sample_free',
    'sample_fee',
    'sample_days',
    'sample_refunded',
    'sample_freight_ours',
    'sample_freight_buyer',
    'answers',
    'asks',
    'signature!',
  ),
  covers: ['sample'],
  asks: { kinds: ['product', 'specification', 'quantity'], most: 2 },
  fits: [
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      asks: ['sample'],
      only: true,
      score: 92,
      why: { zh: '只问样品', en: 'Asks about samples only' },
    },
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      asks: ['sample'],
      score: 75,
      why: { zh: '问了{topics}', en: 'Asks about {topics}' },
    },
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      sizes: ['sample'],
      score: 73,
      why: { zh: '先要样品的客户', en: 'Wants a sample first' },
    },
  ],
});
