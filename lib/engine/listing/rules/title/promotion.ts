import { at, defineRule, listOption, type RawFinding } from '../../rule';
import { dropping } from '../_dropping';
import { phrasesIn } from '../_phrases';

const OFFERS = /\b\d{1,3} ?% ?(?:off|discount)\b|\bbuy (?:\d|one|two) (?:and )?get (?:\d|one|two)(?: free)?\b|(?:us ?)?[$€£¥]\s?\d[\d.,]*|\bonly \d[\d.,]* ?(?:usd|dollars?)\b/gi; // prettier-ignore

export default defineRule({
  id: 'title.promotion',
  title: { zh: '促销用语', en: 'Promotional text' },
  severity: 'warning',
  safeFix: false,
  reason: { zh: '促销和价格不写在标题里', en: 'Promotions and prices do not belong in a title' },
  check({ title }, { options }) {
    const { text } = title;
    const found: RawFinding[] = phrasesIn(title, listOption(options, 'phrases'), false);
    for (const match of text.matchAll(OFFERS)) {
      const end = match.index + match[0].length;
      if (found.some((one) => match.index < one.end && one.start < end)) continue;
      found.push({ ...at('title', text, match.index, end), fixes: [dropping('title', text, match.index, end, false)] });
    }
    return found;
  },
  examples: {
    hits: [
      { listing: { title: 'Picnic Basket Free Shipping' }, quote: 'Free Shipping' },
      { listing: { title: '50% Off Wicker Basket' }, quote: '50% Off' },
      { listing: { title: 'Wicker Basket Only $5.99' }, quote: '$5.99' },
    ],
    misses: [
      { listing: { title: 'Sale Sign Board for Shops' } },
      { listing: { title: 'Sugar Free Drink 100% Juice' } },
    ],
  },
});
