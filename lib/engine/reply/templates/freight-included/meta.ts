import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'freight-included',
  name: { zh: '含运费报价', en: 'Price with freight' },
  purpose: {
    zh: '对方要到门、到港价：货价和运费分开写，有有效期',
    en: 'He wants a delivered price: goods and freight apart, with a date',
  },
  kind: 'letter',
  tags: ['answer', '运费'],
  slots: slots(
    'greeting!',
    'product',
    'price',
    'term',
    'quantity',
    'port',
    'freight!',
    'freight_mode!',
    'valid_until!',
    'answers',
    'asks',
    'signature!',
  ),
  covers: ['shipping'],
  asks: { kinds: ['port', 'quantity'], most: 2 },
  fits: [
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      asks: ['shipping'],
      only: true,
      score: 91,
      why: { zh: '只问运费', en: 'Asks about freight only' },
    },
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      asks: ['shipping'],
      score: 70,
      why: { zh: '问了{topics}', en: 'Asks about {topics}' },
    },
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      facts: ['port', 'incoterm', 'quantity'],
      score: 65,
      why: {
        zh: '目的地、条款、数量都有，可以报含运费',
        en: 'Destination, term and quantity are there: quote with freight',
      },
    },
  ],
});
