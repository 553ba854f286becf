import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'attachment-closed',
  name: { zh: '请把内容写在正文', en: 'Please write it in the message' },
  purpose: {
    zh: '附件不打开，请对方把产品和数量写在正文里',
    en: 'The attachment stays closed; product and quantity in the message itself',
  },
  kind: 'letter',
  tags: ['answer', '安全'],
  slots: slots('greeting!', 'asks', 'signature!'),
  asks: { kinds: ['product', 'quantity', 'specification', 'port'], most: 4 },
  fits: [
    {
      stages: ['first', 'talking'],
      actions: ['ask-before-opening'],
      score: 95,
      why: { zh: '附件先别开，请对方写在正文', en: 'Leave the attachment closed; ask for the text' },
    },
  ],
});
