import { foundAt, numberOption } from '../../lexicon/found';
import { isAboutProduct } from '../../lexicon/product-name';
import { buyerHits, type PhraseKind, type Placed } from '../../lexicon/reading';
import { stanceOf } from '../../lexicon/stance';
import type { CaseView } from '../../case-view';
import { defineSignal } from '../../signal';

const KINDS: readonly PhraseKind[] = ['incoterm', 'payment', 'moq', 'hs-code', 'lead-time', 'trade'];
/** Said by everybody, not only by the trade. */
const EVERYDAY =
  /^(?:how |when |what |delivery|shipping time|time ?frame|arrive by|deliver|need|before|cuánto|cuándo|quanto|combien|wie |сколько|как |в какие|كم |متى |多久|几天|什么时候|bank|wire|deposit|resale)/;

/** Uses the trade's terms (FOB, CIF, MOQ, L/C, HS code, lead time …) in a request; one finding each, of different kinds. */
export default defineSignal({
  id: 'real.trade-terms',
  description: {
    zh: '会用外贸术语：FOB、CIF、MOQ、信用证、海关编码、交期等',
    en: 'Uses the trade’s terms: FOB, CIF, MOQ, L/C, HS code, lead time …',
  },
  reason: { zh: '会用外贸术语', en: 'Speaks the trade’s language' },
  find(view, options) {
    if (stanceOf(view).sells) return [];
    // "Catalogue and FOB prices" without a product is a phrase of mass mail.
    const factor = isAboutProduct(view) ? 1 : numberOption(options, 'noProduct', 0.25);
    return distinctKinds(view)
      .slice(0, numberOption(options, 'most', 3))
      .map((term, i) => foundAt(term, { strength: (i === 0 ? 0.6 : 0.3) * factor }));
  },
  examples: {
    hits: [
      { text: 'What is your MOQ and FOB Ningbo price for the enamel mug?' },
      { text: '¿Cuál es el pedido mínimo y el plazo de entrega? Pago con carta de crédito.' },
      { text: 'Bitte um Angebot DDP, Zahlungsbedingungen 30 Tage' },
      { text: 'Какой минимальный заказ и код ТН ВЭД?' },
      { text: 'ما هو الحد الأدنى للطلب وسعر CIF جدة؟' },
      { text: '起订量多少，FOB上海单价报一下' },
      { text: 'Quel est le délai de livraison et le minimum de commande ?' },
    ],
    misses: [
      { text: 'How much is it and when will it arrive?' },
      {
        text: 'Our factory price is FOB Ningbo, MOQ 500. We can supply you any model. Welcome your inquiry.',
        why: 'an offer',
      },
      { text: 'Good morning, do you have red mugs?' },
      { text: 'Hola, ¿tienen lámparas?' },
    ],
  },
});

function distinctKinds(view: CaseView): Placed[] {
  const seen = new Set<string>();
  return buyerHits(view, ...KINDS).filter((hit) => {
    const words = hit.part.folded.slice(hit.start, hit.end);
    const key = hit.kind === 'trade' ? words : `${hit.kind}:${hit.value}`;
    if (EVERYDAY.test(words) || seen.has(key) || MASKED_CIF.test(context(hit))) return false;
    seen.add(key);
    return true;
  });
}

/** Spanish "CIF: B12345678" is a tax number. */
const MASKED_CIF = /^cif\s?:?\s?[a-z]?\d{7}/;

function context({ part, start }: Placed): string {
  return part.folded.slice(start, start + 16);
}
