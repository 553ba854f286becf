import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'moq',
  name: { zh: '起订量', en: 'Minimum order' },
  purpose: { zh: '说清起订量，量小也留一条路', en: 'States the minimum and leaves a way for smaller starts' },
  kind: 'letter',
  tags: ['answer', '起订量'],
  slots: slots('greeting!', 'product', 'moq!', 'sample_fee', 'answers', 'asks', 'signature!'),
  covers: ['moq'],
  asks: { kinds: ['quantity', 'specification'], most: 2 },
  fits: [
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      asks: ['moq'],
      only: true,
      score: 92,
      why: { zh: '只问起订量', en: 'Asks about the minimum only' },
    },
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      asks: ['moq'],
      score: 70,
      why: { zh: '问了{topics}', en: 'Asks about {topics}' },
    },
    {
      stages: ['first', 'talking'],
      levels: ['genuine', 'unsure'],
      sizes: ['small'],
      score: 69,
      why: { zh: '量小，先说起订量', en: 'A small quantity: say the minimum first' },
    },
  ],
});
