import { ownProductMatches, ownProducts } from '../../lexicon/own-products';
import { defineSignal } from '../../signal';

/**
 * Did not come through the platform's own matching (002: look in the backend whether the platform matched it). The page shows
 * that by the product an inquiry hangs on: sent from a product page or matched from a request there is one, written to us out
 * of the blue there is none.
 */
export default defineSignal({
  id: 'probe.not-matched',
  description: { zh: '不是平台匹配或产品页来的', en: 'Did not come through the platform’s matching or a product page' },
  reason: { zh: '没有挂在任何产品上，不是平台匹配来的', en: 'Tied to no product; the platform did not match it' },
  find(view) {
    const { channel, product } = view.case;
    if (channel === undefined) return { unknown: ['channel'] };
    if (channel === 'rfq') return [];
    if (product === undefined) return { unknown: ['product'] };
    if (product.trim() !== '') return [];
    // Naming a product of ours in the text shows that he came by our shop.
    const ours = ownProducts(view);
    if (ours && ownProductMatches(view, ours).length > 0) return [];
    return [{ field: 'product', value: '—' }];
  },
  examples: {
    hits: [
      { text: 'Send me your prices', channel: 'inquiry', product: '' },
      { text: 'Hola, ¿qué precio?', channel: 'tm', product: '' },
    ],
    misses: [
      { text: 'Send me your prices', channel: 'inquiry', product: 'Enamel mug 350 ml' },
      { text: 'Need enamel mugs', channel: 'rfq', product: '' },
      { text: 'Price of the enamel mug?', channel: 'tm', product: '', ourProducts: ['enamel mug'] },
      { text: 'Send me your prices', channel: 'tm', why: 'the page does not show the product' },
    ],
  },
});
