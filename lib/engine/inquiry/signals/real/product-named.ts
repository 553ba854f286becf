import type { CaseView } from '../../case-view';
import { foundAt, numberOption } from '../../lexicon/found';
import { isNamed, ownProductMatches, ownProducts } from '../../lexicon/own-products';
import { productNames, type ProductName } from '../../lexicon/product-name';
import { stanceOf } from '../../lexicon/stance';
import { defineSignal, type Finding } from '../../signal';

/**
 * Names a product we list. Without our list there is still a difference between somebody who names a product and somebody
 * who does not; it counts for less and says so.
 */
export default defineSignal({
  id: 'real.product-named',
  description: { zh: '说出了我们在卖的产品', en: 'Names a product we list' },
  reason: { zh: '问的是我们在卖的产品', en: 'Asks for a product we list' },
  find(view, options) {
    if (stanceOf(view).sells) return [];
    const ours = ownProducts(view);
    if (ours) {
      const match = ownProductMatches(view, ours).find(isNamed);
      if (match) return [foundAt(match, { value: match.ours })];
    }
    // With our list known, another name is no product of ours; that is for bulk.off-topic to say.
    if (view.case.ourProducts !== undefined) return [];
    const unlisted = numberOption(options, 'unlisted', 0.5);
    const name = productNames(view)[0];
    if (name) {
      return [
        foundAt(name, {
          strength: unlisted * certainty(view, name),
          reason: { zh: '说出了具体产品', en: 'Names a definite product' },
        }),
      ];
    }
    const { product, channel } = view.case;
    if (product !== undefined && product !== '' && channel !== 'rfq') return [fromPage(product, unlisted)];
    return ours ? [] : { unknown: ['ourProducts', 'product'] };
  },
  examples: {
    hits: [
      {
        text: 'Good morning, I need a quote for the wicker picnic basket.',
        ourProducts: ['Wicker picnic basket', 'Tea set'],
      },
      { text: 'Me interesan las botellas térmicas', ourProducts: ['botella térmica'] },
      { text: '请报一下藤编野餐篮的价格', ourProducts: ['野餐篮'] },
      { text: 'Сколько стоят керамические кружки?', ourProducts: ['керамическая кружка'] },
      { text: 'We are looking for bamboo cutting boards for our kitchen shops', why: 'our list is not known' },
      { text: 'Wir suchen Gartenscheren mit Holzgriff', why: 'our list is not known' },
    ],
    misses: [
      { text: 'Please send your catalogue, we like your products.', ourProducts: ['Wicker picnic basket'] },
      { text: 'I am looking for laundry baskets', ourProducts: ['Picnic basket'] },
      { text: 'Merci de nous envoyer vos prix', ourProducts: ['panier pique-nique'] },
      { text: 'Hello, are you online?' },
    ],
  },
});

function fromPage(product: string, strength: number): Finding {
  return {
    field: 'product',
    value: product,
    strength,
    reason: { zh: '从我们的产品页发来', en: 'Sent from one of our product pages' },
  };
}

/** A long text says "want" and "looking for" sooner or later, whatever it is about; a single word may be anything. */
const PLAIN_LENGTH = 500;

/** How surely an unlisted name is the thing this inquiry is about, 0–1. */
function certainty(view: CaseView, { content, title, part }: ProductName): number {
  const length = Math.max(0.2, Math.min(1, PLAIN_LENGTH / Math.max(1, view.buyerLength)));
  // A title in the subject of a text that asks for nothing is a headline.
  const headline =
    title && part.id === 'subject' && view.buyerLength > PLAIN_LENGTH && stanceOf(view).wants.length === 0;
  return length * (content.length > 1 || part.scripts.han ? 1 : 0.7) * (headline ? 0.5 : 1);
}
