import { buyingSpans } from '../../intent';
import { defineSignal } from '../../signal';

export default defineSignal({
  id: 'guard.reply-anyway',
  description: {
    zh: '除了危险和纯广告，都值得回个模板',
    en: 'All but danger and plain advertising deserves at least a template answer',
  },
  reason: { zh: '说了想买，至少回一句', en: 'Says it wants to buy: answer at least briefly' },
  find(view) {
    const span = buyingSpans(view.buyerParts, 1)[0];
    return span ? [{ span }] : [];
  },
  examples: {
    hits: [
      { text: 'I want to buy 20 pcs.' },
      { text: 'Necesito precio de 50 sillas' },
      { text: '我们需要采购一批桌子' },
    ],
    misses: [{ text: 'We are a manufacturer of chairs and offer good prices.' }, { text: '' }],
  },
});
