import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'silence-unclear-mail',
  name: { zh: '没回：上封没说清', en: 'Silent: our letter was unclear' },
  purpose: {
    zh: '上封可能太长或没说清：重写成几行',
    en: 'Our last letter may have been long or unclear: a few lines instead',
  },
  kind: 'letter',
  tags: ['follow-up', '说清'],
  slots: slots('greeting!', 'product', 'raised', 'signature!'),
  raises: { topics: ['price', 'moq', 'delivery-time', 'sample', 'payment'], most: 4 },
  fits: [
    {
      stages: ['silent'],
      silent: [3, 30],
      unanswered: [1, 2],
      score: 58,
      why: { zh: '上封可能没说清，重写成几行', en: 'Our last letter may have been unclear: a few lines instead' },
    },
  ],
});
