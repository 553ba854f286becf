import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'short-profile',
  name: { zh: '公司简介和主推产品', en: 'Short profile with main products' },
  purpose: { zh: '对方没点名产品：半页简介，让他挑', en: 'He names no product: half a page about us, and he picks' },
  kind: 'letter',
  tags: ['answer', '简介'],
  slots: slots(
    'greeting!',
    'company!',
    'about',
    'main_products!',
    'certificates',
    'markets',
    'moq',
    'payment',
    'website',
    'answers',
    'asks',
    'signature!',
  ),
  covers: ['company', 'catalogue'],
  asks: { kinds: ['product', 'quantity', 'use', 'company'], most: 3 },
  fits: [
    {
      stages: ['first'],
      levels: ['genuine', 'unsure'],
      asks: ['catalogue', 'company'],
      score: 82,
      why: { zh: '问的是{topics}，先发简介', en: 'Asks about {topics}: a short profile answers that' },
    },
    {
      stages: ['first', 'rfq'],
      levels: ['unsure'],
      lacks: ['product'],
      score: 72,
      why: { zh: '没说要哪款，发简介让他挑', en: 'Names no product: let him pick' },
    },
    {
      stages: ['first'],
      levels: ['genuine', 'unsure'],
      score: 44,
      why: { zh: '第一次联系，让对方认识我们', en: 'First contact: introduces us' },
    },
    {
      stages: ['old'],
      score: 50,
      why: { zh: '隔了 {days} 天，重新介绍一下', en: '{days} days later: introduces us anew' },
    },
  ],
});
