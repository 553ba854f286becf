import { defineSignal } from '../../signal';
import { numberOption } from '../../options';

export default defineSignal({
  id: 'guard.one-line',
  description: { zh: '只有一句话的询盘，不能因为短就当垃圾', en: 'A one-sentence inquiry is not spam for being short' },
  reason: { zh: '很短，但短不等于垃圾', en: 'Short, and short is not spam' },
  find(view, options) {
    const parts = view.buyerParts.filter(({ id }) => id !== 'subject');
    const words = parts.reduce((sum, part) => sum + part.words.text.length, 0);
    if (words === 0) return [];
    const sentences = parts.reduce((sum, part) => sum + part.words.fresh.filter(Boolean).length, 0);
    // A greeting and a closing word do not make an inquiry longer.
    const short =
      words <= numberOption(options, 'words', 12) ||
      (sentences <= 3 && words <= numberOption(options, 'sentenceWords', 30));
    return short ? [{ field: 'text', value: String(words) }] : [];
  },
  examples: {
    hits: [{ text: 'Price?' }, { text: 'Hello, how much for one sample?' }, { text: '多少钱' }],
    misses: [
      { text: '' },
      {
        text: 'Dear team, we run a chain of garden shops. We look for bamboo chairs and tables for the spring season. We need samples first. Our address is below. Please tell us the price, the packing and the lead time.',
      },
    ],
  },
});
