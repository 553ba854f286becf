import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'invitation-asked',
  name: { zh: '要邀请函', en: 'Asks for an invitation letter' },
  purpose: { zh: '先不发邀请函，问清要买什么', en: 'No invitation letter yet: what does he want to buy?' },
  kind: 'letter',
  tags: ['answer', '低优先'],
  slots: slots('greeting!', 'main_products!', 'asks', 'signature!'),
  asks: { kinds: ['product', 'quantity', 'company'], most: 3 },
  fits: [
    {
      stages: ['first', 'talking'],
      actions: ['template-invitation'],
      concerns: ['invitation'],
      score: 96,
      why: { zh: '没谈产品就要邀请函', en: 'Wants an invitation before any product is named' },
    },
    {
      stages: ['first', 'talking'],
      signals: ['danger.invitation'],
      concerns: ['invitation'],
      levels: ['genuine', 'unsure', 'spam'],
      score: 90,
      why: { zh: '要邀请函，先谈产品', en: 'Asks for an invitation: product first' },
    },
    {
      stages: ['first', 'talking'],
      levels: ['genuine', 'unsure', 'spam'],
      concerns: ['invitation'],
      lacks: ['product'],
      score: 88,
      why: { zh: '要邀请函，没说买什么', en: 'Wants an invitation and names no product' },
    },
  ],
});
