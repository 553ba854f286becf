import { introductionsIn } from '../../lexicon/introduction';
import { foundAt, numberOption } from '../../lexicon/found';
import { isAboutProduct } from '../../lexicon/product-name';
import { stanceOf } from '../../lexicon/stance';
import { defineSignal } from '../../signal';

/** Says who they are. An advertiser does so too, to sell; his introduction counts for nothing. */
export default defineSignal({
  id: 'real.introduces-company',
  description: { zh: '介绍了自己的公司或生意', en: 'Says who they are' },
  reason: { zh: '介绍了自己是做什么的', en: 'Introduces the business' },
  find(view, options) {
    if (stanceOf(view).sells) return [];
    // Mass mail opens with an introduction too; what it lacks is a product.
    const strength = isAboutProduct(view) ? 1 : numberOption(options, 'noProduct', 0.25);
    return introductionsIn(view)
      .slice(0, 1)
      .map((introduction) => foundAt(introduction, { strength }));
  },
  examples: {
    hits: [
      { text: 'We are a family-run kitchenware distributor in Gdansk and look for enamel mugs.' },
      { text: 'Somos una cadena de ferreterías en Córdoba, tenemos 14 tiendas.' },
      { text: 'Sou dono de uma loja de artigos para festas em Curitiba' },
      { text: 'Je suis responsable des achats d’un hôtel à Agadir' },
      { text: 'Wir sind ein Großhändler für Gartenbedarf' },
      { text: 'Мы оптовая компания из Перми, ищем поставщика термосов' },
      { text: 'نحن شركة استيراد في الدار البيضاء' },
      { text: '我们是一家做户外用品的批发商' },
      { text: 'I own a small shop for yoga gear, interested in cork blocks' },
    ],
    misses: [
      { text: 'We are interested in your company and products.' },
      { text: 'I need 200 baskets' },
      { text: 'Is your company a factory?' },
      { text: 'We are a leading manufacturer of curtain rods, we supply hotels world-wide. Welcome to your enquiry.' },
      { text: 'Wir suchen einen Lieferanten für Kerzen' },
    ],
  },
});
