import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'rfq-quotation',
  name: { zh: 'RFQ 报价', en: 'RFQ quotation' },
  purpose: {
    zh: '给 RFQ 报价：一页看完，价格、条款、交期、样品齐全',
    en: 'Quotes on an RFQ: one page with price, term, lead time and sample',
  },
  kind: 'letter',
  tags: ['rfq', '报价'],
  slots: slots(
    'greeting!',
    'product!',
    'quantity',
    'price',
    'prices',
    'term!',
    'moq',
    'raised',
    'answers',
    'asks',
    'signature!',
  ),
  covers: ['price', 'moq'],
  raises: { topics: ['delivery-time', 'sample', 'payment', 'certificate', 'packaging', 'quality'], most: 5 },
  asks: { kinds: ['specification', 'port', 'delivery-time', 'custom'], most: 3 },
  fits: [
    { stages: ['rfq'], levels: ['genuine', 'unsure'], score: 92, why: { zh: 'RFQ，直接报价', en: 'An RFQ: quote' } },
    {
      stages: ['first'],
      levels: ['genuine'],
      facts: ['quantity', 'specification', 'port'],
      score: 72,
      why: { zh: '数量、规格、目的地都有，可以直接报', en: 'Quantity, specification and destination are there: quote' },
    },
  ],
});
