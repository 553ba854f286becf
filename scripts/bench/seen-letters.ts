import { generator } from '../../lib/engine/reader/train';

const WHO = [
  'we are a trading company',
  'i run a small shop',
  'our team buys for hotels',
  'i saw you on alibaba',
  'we know you from the fair',
];
const WANT = [
  'and are interested in your products',
  'and want to know more about it',
  'looking for a long term supplier',
  'and need a quotation soon',
  'so please send me your catalogue',
];
const ASK = [
  'please let me know the minimum order quantity',
  'what is the price fob',
  'how long is the lead time',
  'can you put our logo on the box',
  'do you have a certificate for the european market',
  'please send photos and the size of the carton',
  'we look forward to your reply',
  'is a sample possible before the order',
];
const SYLLABLES = 'ba ko ri ten mal su vor ni pla gru de lo fin ta wex hu ci mon'.split(' ');
/** Of a hundred conversations, so many began with a copy of some campaign's letter. */
const COPIED = 10;
/** One campaign in so many conversations. */
const CAMPAIGN = 2_000;

/**
 * Invented letters: the phrases everybody writes around words nobody else does, so that unrelated ones share about as much
 * as real ones; one in ten is a campaign's, edited from copy to copy or not at all.
 */
export function* letters(count: number): Generator<{ text: string; copied: boolean }> {
  const random = generator(3);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const word = (): string => pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
  const letter = (): string[] => {
    const own = Array.from({ length: 30 + Math.floor(random() * 60) }, word);
    const phrases = [random() < 0.3 ? `${pick(WHO)} ${pick(WANT)}` : '', random() < 0.4 ? pick(ASK) : ''];
    return [phrases[0], own.join(' '), phrases[1]].join(' ').trim().split(' ');
  };
  const campaigns = Array.from({ length: Math.max(1, Math.floor(count / CAMPAIGN)) }, letter);
  for (let n = 0; n < count; n += 1) {
    const copied = random() * 100 < COPIED;
    const base = copied ? campaigns[Math.floor(random() * campaigns.length)] : undefined;
    const edited = random() < 0.7 ? 0.08 : 0;
    const words = base === undefined ? letter() : base.map((one) => (random() < edited ? word() : one));
    yield { text: words.join(' '), copied };
  }
}
