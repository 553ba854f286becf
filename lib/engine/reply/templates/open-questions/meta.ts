import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'open-questions',
  name: { zh: '开放式提问', en: 'Open questions' },
  purpose: {
    zh: '还看不准的询盘：不急着报价，用问题看诚意',
    en: 'An inquiry nobody can judge yet: questions before a price, to see how serious it is',
  },
  kind: 'letter',
  tags: ['answer', '提问'],
  slots: slots('greeting!', 'product', 'opening', 'answers', 'asks', 'promised_date', 'signature!'),
  withholds: ['price'],
  asks: { kinds: ['product', 'quantity', 'specification', 'port', 'delivery-time', 'use', 'company'], most: 5 },
  fits: [
    {
      stages: ['first', 'rfq'],
      levels: ['unsure'],
      priorities: ['normal'],
      leftToAsk: 2,
      score: 80,
      why: { zh: '有兴趣但没说清，先问再报', en: 'Interested but vague: ask before quoting' },
    },
    {
      stages: ['first'],
      levels: ['genuine'],
      lacks: ['quantity'],
      leftToAsk: 2,
      score: 66,
      why: { zh: '没说数量，问清再报更准', en: 'No quantity given: ask, then quote exactly' },
    },
    {
      stages: ['talking'],
      levels: ['unsure'],
      leftToAsk: 2,
      score: 64,
      why: { zh: '聊了还没说清要什么', en: 'Still vague about what he needs' },
    },
    {
      stages: ['first'],
      priorities: ['low'],
      levels: ['genuine', 'unsure'],
      leftToAsk: 2,
      score: 48,
      why: { zh: '花一分钟问清，免得错过', en: 'One minute of questions, so that nothing is missed' },
    },
  ],
});
