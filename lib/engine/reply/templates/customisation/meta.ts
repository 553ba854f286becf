import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'customisation',
  name: { zh: '定制', en: 'Customisation' },
  purpose: {
    zh: '能不能印 logo、改颜色、做包装，要什么资料',
    en: 'Logo, colour, packing: what we can do and what we need for it',
  },
  kind: 'letter',
  tags: ['answer', '定制'],
  slots: slots('greeting!', 'product', 'custom_what', 'custom_moq', 'custom_days', 'answers', 'asks', 'signature!'),
  covers: ['custom'],
  asks: { kinds: ['quantity', 'specification', 'delivery-time', 'port'], most: 3 },
  fits: [
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      asks: ['custom'],
      only: true,
      score: 92,
      why: { zh: '只问定制', en: 'Asks about customisation only' },
    },
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      asks: ['custom'],
      score: 74,
      why: { zh: '问了{topics}', en: 'Asks about {topics}' },
    },
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      facts: ['custom'],
      score: 67,
      why: { zh: '要做自己的 logo 或款式', en: 'Wants an own logo or design' },
    },
  ],
});
