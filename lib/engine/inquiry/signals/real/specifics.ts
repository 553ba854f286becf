import { bestSpecifics, type SpecificKind } from '../../lexicon/specifics';
import { stanceOf } from '../../lexicon/stance';
import { foundAt, numberOption } from '../../lexicon/found';
import { isAboutProduct, pointsAtProduct } from '../../lexicon/product-name';
import { defineSignal, type Bilingual } from '../../signal';

const REASONS: Readonly<Record<SpecificKind, Bilingual>> = {
  quantity: { zh: '说了数量', en: 'Gives a quantity' },
  specification: { zh: '说了规格参数', en: 'Gives a specification' },
  packaging: { zh: '说到包装', en: 'Speaks of packaging' },
  origin: { zh: '说到产地', en: 'Speaks of the origin' },
  quality: { zh: '说到质量标准', en: 'Speaks of quality standards' },
  'delivery-time': { zh: '说到交货时间', en: 'Speaks of the delivery time' },
  certificate: { zh: '说到证书', en: 'Speaks of certificates' },
  port: { zh: '说了目的港或目的地', en: 'Names the port or place of arrival' },
};

/**
 * One product with quantity, specification, packaging, origin, quality standard, delivery time, certificate or port; each
 * counts. Where the sender offers his own goods the figures are his and count for nothing.
 */
export default defineSignal({
  id: 'real.specifics',
  description: {
    zh: '对产品有具体要求：数量、规格、包装、产地、质量标准、交期、证书、目的港，每样都算',
    en: 'Specific about the product: quantity, specification, packaging, origin, quality, delivery, certificate, port; each counts',
  },
  reason: { zh: '要求具体', en: 'Specific about what is wanted' },
  find(view, options) {
    if (stanceOf(view).sells) return [];
    const specifics = bestSpecifics(view);
    // The row speaks of *one product* with figures; figures beside neither product nor wish specify nothing.
    const named = isAboutProduct(view);
    if (!named && stanceOf(view).wants.length === 0) return [];
    const pointed = pointsAtProduct(view);
    return specifics.map((specific) => {
      // "1000 pcs with logo": whoever counts has a thing before his eyes, as has whoever says "this one".
      const counted = specific.kind === 'quantity' && specific.strength === 1;
      const factor = named ? 1 : numberOption(options, pointed || counted ? 'pointed' : 'noProduct', 0.25);
      return foundAt(specific, { strength: specific.strength * factor, reason: REASONS[specific.kind] });
    });
  },
  examples: {
    hits: [
      { text: 'Hi, price for 5,000 pcs 500ml bamboo lid bottles, CIF Hamburg?' },
      { text: 'Buenos días, necesito 800 cajas de velas de soja, con embalaje individual, puesto en Callao.' },
      { text: 'Здравствуйте, нужны кружки 330 мл, 2 000 шт, сертификат ЕАС. Какой срок поставки?' },
      { text: 'نحتاج 500 قطعة من كراسي قابلة للطي، ما هي مدة التسليم؟' },
      { text: '你好，304不锈钢保温杯要3000个，彩盒包装，几天能发货' },
      { text: 'Olá, quero cotar 20 caixas de luvas nitrílicas tamanho M para entrega em Recife' },
      {
        subject: 'Foldable garden cart 150kg steel frame with 10 inch wheels',
        text: 'Foldable garden cart 150kg steel frame',
      },
    ],
    misses: [
      { text: 'Hello friend, are you there?' },
      { text: 'Please send me your catalogue and price list.' },
      {
        text: 'We are a professional manufacturer of roller blinds, MOQ 100 pcs, our factory has ISO 9001. Welcome to your enquiry.',
        why: 'the figures are the advertiser’s own',
      },
      { text: 'Bonjour, merci de nous envoyer votre catalogue.' },
    ],
  },
});
