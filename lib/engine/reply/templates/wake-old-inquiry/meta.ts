import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'wake-old-inquiry',
  name: { zh: '唤醒老询盘', en: 'Waking an old inquiry' },
  purpose: {
    zh: '老询盘重新联系：中英以外的买家用双语，上面英文，下面他的语言',
    en: 'Writes to an old inquiry again; in two languages where the buyer has his own: English above, his below',
  },
  kind: 'letter',
  tags: ['follow-up', '老询盘'],
  slots: slots('greeting!', 'product', 'company!', 'raised', 'recommended', 'recommended_new', 'asks', 'signature!'),
  raises: { topics: ['price', 'moq', 'delivery-time', 'certificate'], most: 3 },
  asks: { kinds: ['quantity', 'port'], most: 1 },
  bilingual: true,
  fits: [
    {
      stages: ['old'],
      score: 90,
      why: { zh: '{days} 天前的询盘，重新问一声', en: 'An inquiry of {days} days ago: ask again' },
    },
  ],
});
