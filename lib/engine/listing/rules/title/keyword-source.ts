import { at, defineRule, numberOption, shown, type BuyerPhrase } from '../../rule';
import { tokenise } from '../../tokens';

const stemsOf = (text: string) => tokenise(text).filter(({ small }) => !small).map(({ stem }) => stem); // prettier-ignore

function reasonFor({ phrase, countries = [], count, ownWord }: BuyerPhrase) {
  const where = countries.slice(0, 3).join(', ');
  const own = ownWord ?? '';
  return {
    zh: `${where ? `${where} 买家` : '买家'}写“${shown(phrase)}”（${count} 条询盘），你写的是“${shown(own)}”`,
    en: `${where ? `Buyers from ${where}` : 'Buyers'} write "${shown(phrase)}" (${count} inquiries), you write "${shown(own)}"`,
  };
}

export default defineRule({
  id: 'title.keyword-source',
  title: { zh: '买家用的词', en: "Buyers' own words" },
  severity: 'hint',
  safeFix: false,
  reason: { zh: '买家用另一个词', en: 'Buyers use another word' },
  check({ title: { text, tokens } }, { buyerPhrases, options }) {
    if (!buyerPhrases) return { unknown: ['buyerPhrases'] };
    const own = new Set(tokens.map(({ stem }) => stem));
    const least = numberOption(options, 'leastInquiries', 2);
    const lower = text.toLowerCase();
    return buyerPhrases
      .filter(({ count, phrase, ownWord }) => {
        if (count < least || ownWord === undefined || phrase.trim() === '') return false;
        return stemsOf(ownWord).every((stem) => own.has(stem)) && !stemsOf(phrase).every((stem) => own.has(stem));
      })
      .slice(0, numberOption(options, 'most', 3))
      .map((phrase) => {
        const start = Math.max(0, lower.indexOf((phrase.ownWord ?? '').toLowerCase()));
        const end = lower.startsWith((phrase.ownWord ?? '').toLowerCase(), start) ? start + (phrase.ownWord ?? '').length : text.length;
        return { ...at('title', text, start, end), about: phrase.phrase, reason: reasonFor(phrase), suggestions: [phrase.phrase] };
      });
  },
  examples: {
    hits: [
      {
        listing: { title: 'Wicker Picnic Basket' },
        context: { buyerPhrases: [{ phrase: 'picnic hamper', count: 5, countries: ['GB'], ownWord: 'picnic basket' }] },
        quote: 'Picnic Basket',
        suggests: 'picnic hamper',
      },
    ],
    misses: [
      { listing: { title: 'Picnic Basket, Picnic Hamper' }, context: { buyerPhrases: [{ phrase: 'picnic hamper', count: 5, ownWord: 'picnic basket' }] } },
      { listing: { title: 'Steel Bottle' }, context: { buyerPhrases: [{ phrase: 'picnic hamper', count: 5, ownWord: 'picnic basket' }] } },
    ],
  },
}); // prettier-ignore
