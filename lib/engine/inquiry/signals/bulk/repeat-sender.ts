import type { InquiryCase } from '../../case';
import { nearness, shinglesOf } from '../../shingles';
import { defineSignal, type Bilingual, type Finding } from '../../signal';
import { numberOption } from '../../options';

const DAY = 86_400_000;
/** Older ones are not compared; the list of a busy shop would grow without end. */
const MOST = 300;

/**
 * Copies are shown from `COPY` on; to be held against a buyer they must be surer: from here on no two different texts were
 * taken for copies (docs/seen-before.md).
 */
const SURE_COPY = 0.5;

type Earlier = NonNullable<InquiryCase['earlier']>[number];

const SAME: Bilingual = { zh: '同一个人反复发同样的询盘', en: 'The same person sends the same inquiry again' };
const OTHER: Bilingual = { zh: '别的账号发过几乎一样的询盘', en: 'Another account sent almost the same inquiry' };

function key(name: string | undefined): string {
  return (name ?? '').normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

export default defineSignal({
  id: 'bulk.repeat-sender',
  description: {
    zh: '一段时间内同一买家反复发同样的询盘，或换账号发同样的话',
    en: 'The same inquiry again and again within a period, by one buyer or under several names',
  },
  reason: SAME,
  find(view, options) {
    const { earlier, buyer, sentAt, now } = view.case;
    if (earlier === undefined) return { unknown: ['earlier'] };
    const text = view.buyerParts.filter(({ id }) => id !== 'subject').map(({ original }) => original).join('\n'); // prettier-ignore
    const own = shinglesOf(text);
    // A few words are alike by chance: "price please" comes from everybody.
    const comparable = own.size >= numberOption(options, 'leastWords', 6);
    const since = (sentAt ?? now) - numberOption(options, 'days', 90) * DAY;
    const similar = numberOption(options, 'similarity', 0.8);
    const copy = numberOption(options, 'copy', SURE_COPY);
    const isCopy = (one: Earlier): boolean =>
      one.alike === undefined ? comparable && nearness(own, shinglesOf(one.text)) >= similar : one.alike >= copy;
    const copies = earlier.slice(-MOST).filter((one) => (one.at === undefined || one.at >= since) && isCopy(one));
    if (copies.length === 0) return [];
    const name = key(buyer?.name);
    const mine = copies.filter((one) => name !== '' && key(one.name) === name);
    const theirs = copies.length - mine.length;
    const found: Finding[] = [];
    if (mine.length > 0)
      found.push({ field: 'earlier', value: String(mine.length), strength: mine.length > 1 ? 1 : 0.5 });
    if (theirs > 0)
      found.push({ field: 'earlier', value: String(theirs), strength: theirs > 1 ? 1 : 0.7, reason: OTHER });
    return found;
  },
  examples: {
    hits: [
      {
        text: 'Dear supplier, we are interested in your good products and want to place an order, please send your best offer today.',
        buyer: { name: 'Pat Oluwa' },
        earlier: [
          {
            text: 'Dear supplier, we are interested in your good products and want to place an order, please send your best offer today.',
            name: 'Pat Oluwa',
          },
          {
            text: 'Dear supplier, we are interested in your good products and want to place an order, please send your best offer now.',
            name: 'Pat Oluwa',
          },
        ],
      },
      {
        text: '您好，我们对贵司产品很感兴趣，请尽快发目录和最低报价给我们，谢谢。',
        earlier: [{ text: '您好，我们对贵司产品很感兴趣，请尽快发目录和最低报价给我们，谢谢！', name: '王强' }],
      },
    ],
    misses: [
      {
        text: 'How much for 100?',
        buyer: { name: 'A' },
        earlier: [{ text: 'How much for 100?', name: 'A' }],
        why: 'too short',
      },
      {
        text: 'Dear Ms Lin, the first 300 bags sold well, now we need 800 of the large size in green and black by March.',
        earlier: [{ text: 'Dear Ms Lin, we would like 300 bags of the small size as a trial, how long does it take?' }],
        why: 'a second order',
      },
      { text: 'Dear supplier, we are interested in your good products and want to place an order.' },
    ],
  },
});
