import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'telephone-script',
  name: { zh: '电话稿', en: 'Telephone script' },
  purpose: { zh: '几次跟进都没回：打个电话，照着说', en: 'Letters stay unanswered: call, and what to say' },
  kind: 'script',
  tags: ['follow-up', '电话'],
  slots: slots('buyer_name', 'buyer_phone', 'product', 'company!', 'sign_name!', 'price', 'term'),
  fits: [
    {
      stages: ['silent'],
      unanswered: [4, 99],
      score: 92,
      why: { zh: '追了多次没回，打电话最直接', en: 'Several letters in vain: the telephone is the most direct way' },
    },
    {
      stages: ['silent'],
      silent: [15, 59],
      grades: ['A'],
      score: 84,
      why: { zh: 'A 类客户 {days} 天没回', en: 'Grade A and silent for {days} days' },
    },
    {
      stages: ['silent'],
      silent: [28, 59],
      score: 83,
      why: { zh: '{days} 天没回，打电话问问', en: '{days} days without an answer: call' },
    },
    {
      stages: ['old'],
      score: 52,
      why: { zh: '老询盘，电话比邮件快', en: 'An old inquiry: a call is quicker than a letter' },
    },
  ],
});
