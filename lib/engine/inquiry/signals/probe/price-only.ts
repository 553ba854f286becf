import type { CaseView } from '../../case-view';
import { contactInText } from '../../lexicon/contact';
import { foundAt, numberOption } from '../../lexicon/found';
import { introductionsIn } from '../../lexicon/introduction';
import { readPart, type Placed } from '../../lexicon/reading';
import { specificsIn } from '../../lexicon/specifics';
import { stanceOf } from '../../lexicon/stance';
import { defineSignal } from '../../signal';
import { asks, oursBefore } from './_our-question';

/**
 * Circles round the price and says nothing else: asks again and again, or asks once more after we asked him something back.
 * One plain "price?" is no circling (guard.one-line), nor is a price beside a quantity, a specification or a company. Where
 * we only answered and asked nothing back he had nothing to evade: asking for a better price then is haggling.
 */
/** Circling is a matter of the message: a letter that mentions the price here and there says more. */
const MOSTLY = 0.5;

export default defineSignal({
  id: 'probe.price-only',
  description: { zh: '反复只问价格，别的都避而不谈', en: 'Circles round the price, evasive about everything else' },
  reason: { zh: '翻来覆去只问价格', en: 'Asks for nothing but the price, again and again' },
  find(view, options) {
    if (stanceOf(view).sells) return [];
    const asked = priceSentences(view);
    const times = numberOption(options, 'times', 3);
    const pressed = asked.length >= 2 && asked.some((hit) => answersOurQuestion(view, hit));
    if (beforeOurAnswer(view, asked) < times && !pressed) return [];
    if (!pressed && asked.length < sentences(view) * MOSTLY) return [];
    if (saysMore(view)) return [];
    return asked.slice(0, 3).map((hit, i) => foundAt(hit, { strength: i === 0 ? 1 : 0.2 }));
  },
  examples: {
    hits: [
      { text: 'What is your best price? I need the price first. Send me the lowest price.' },
      {
        text: '',
        thread: [
          { from: 'buyer', text: 'price?' },
          { from: 'us', text: 'Which model do you need, and how many?' },
          { from: 'buyer', text: 'just give me the best price' },
        ],
      },
      { text: '报个价。最低价多少？底价给我！先说价格。' },
      { text: 'Precio? Quiero el precio. ¿Cuál es el mejor precio?' },
      {
        text: '',
        thread: [
          { from: 'buyer', text: 'Какая цена?' },
          { from: 'us', text: 'Какое количество вам нужно?' },
          { from: 'buyer', text: 'Сначала цену' },
        ],
      },
    ],
    misses: [
      { text: 'price?', why: 'one line is not spam for being short' },
      { text: 'Price for 500 pcs? Price for 1000 pcs? And the price of samples?', why: 'quantities' },
      { text: 'What is the price, the delivery time and the price of shipping? Price list is fine too.' },
      {
        text: '',
        thread: [
          { from: 'buyer', text: 'price?' },
          { from: 'us', text: 'How many do you need?' },
          { from: 'buyer', text: '300 pcs, what price?' },
        ],
      },
      { text: 'Bonjour, quel est le prix ?' },
      {
        subject: 'Quote',
        text: 'Hello. Kindly send a quotation. Price list also.',
        why: 'subject and text are one message',
      },
      {
        text: 'Hello there. We open a shop in May. Please send a quote. Who packs the goods? Is the price firm? We visit the fair. A price per set helps. Thanks a lot.',
        why: 'says more',
      },
    ],
  },
});

/** One price word of each sentence. */
function priceSentences(view: CaseView): Placed[] {
  return view.buyerParts
    .filter(({ id }) => id !== 'subject')
    .flatMap((part) => {
      let sentence = -1;
      return readPart(part)
        .of('price')
        .filter(({ from }) => {
          const own = sentenceOf(part.words.fresh, from);
          if (own === sentence) return false;
          sentence = own;
          return true;
        });
    });
}

function sentences(view: CaseView): number {
  return view.buyerParts
    .filter(({ id }) => id !== 'subject')
    .reduce((sum, { words }) => sum + words.fresh.filter(Boolean).length, 0);
}

function sentenceOf(fresh: readonly boolean[], word: number): number {
  let i = word;
  while (i > 0 && !fresh[i]) i--;
  return i;
}

/** What we wrote last before it asked something. */
function answersOurQuestion(view: CaseView, { part }: Placed): boolean {
  const before = oursBefore(view, part);
  return before !== undefined && asks(before);
}

/** How often he asked before we wrote at all. */
function beforeOurAnswer(view: CaseView, asked: readonly Placed[]): number {
  return asked.filter(({ part }) => oursBefore(view, part) === undefined).length;
}

/** Names anything a buyer would: figures, specifications, a destination, a company, a way to reach him. */
function saysMore(view: CaseView): boolean {
  if (specificsIn(view).some(({ strength }) => strength >= 0.5)) return true;
  const { company } = view.case.buyer ?? {};
  if (company !== undefined && company.trim() !== '') return true;
  const contact = contactInText(view);
  return introductionsIn(view).length + contact.emails.length + contact.phones.length + contact.companies.length > 0;
}
