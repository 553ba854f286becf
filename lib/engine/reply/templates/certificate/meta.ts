import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'certificate',
  name: { zh: '证书', en: 'Certificates' },
  purpose: {
    zh: '说清有哪些证书，问清对方市场要哪张',
    en: 'Says which certificates we hold and asks which one his market needs',
  },
  kind: 'letter',
  tags: ['answer', '证书'],
  slots: slots('greeting!', 'product', 'certificates!', 'market', 'answers', 'asks', 'signature!'),
  covers: ['certificate'],
  asks: { kinds: ['quantity', 'port'], most: 2 },
  fits: [
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      asks: ['certificate'],
      only: true,
      score: 92,
      why: { zh: '只问证书', en: 'Asks about certificates only' },
    },
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['genuine', 'unsure'],
      asks: ['certificate'],
      score: 71,
      why: { zh: '问了{topics}', en: 'Asks about {topics}' },
    },
  ],
});
