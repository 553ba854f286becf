import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'full-answer',
  name: { zh: '完整回复', en: 'Full answer' },
  purpose: {
    zh: '逐条答清对方问的，只问他没说的，供优先客户手写时打底',
    en: 'Answers every question in order and asks only what he did not say; the base for an answer written by hand',
  },
  kind: 'letter',
  tags: ['answer', '回复'],
  slots: slots(
    'greeting!',
    'product',
    'opening',
    'answers',
    'raised',
    'asks',
    'recommended',
    'recommended_new',
    'signature!',
  ),
  raises: { topics: ['price', 'moq', 'delivery-time', 'certificate', 'payment'], most: 3 },
  asks: { kinds: ['product', 'quantity', 'specification', 'port', 'delivery-time', 'certificate', 'custom'], most: 4 },
  fits: [
    {
      stages: ['first', 'rfq'],
      priorities: ['high'],
      score: 93,
      why: { zh: '优先客户，{points}，逐条答清', en: 'High priority, {points}: answer in full' },
    },
    {
      stages: ['talking'],
      levels: ['genuine'],
      score: 78,
      why: { zh: '接着谈，{points}', en: 'Goes on talking, {points}' },
    },
    {
      stages: ['first'],
      levels: ['genuine'],
      priorities: ['normal'],
      score: 74,
      why: { zh: '真实询盘，先把能答的答清', en: 'A genuine inquiry: answer what can be answered' },
    },
    {
      stages: ['first', 'talking'],
      levels: ['unsure'],
      score: 52,
      why: { zh: '还看不准，也可以先答问题', en: 'Not sure yet, but the questions can be answered' },
    },
  ],
});
