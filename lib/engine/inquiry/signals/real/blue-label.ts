import { defineSignal } from '../../signal';

/** The platform has checked the buyer's identity (000): follow up at once. */
export default defineSignal({
  id: 'real.blue-label',
  description: { zh: '蓝标买家，平台核实过身份', en: 'Blue-label buyer: the platform has checked the identity' },
  reason: { zh: '蓝标买家，尽快跟进', en: 'Blue-label buyer, follow up at once' },
  find({ case: { buyer } }) {
    if (buyer?.blueLabel === undefined) return { unknown: ['buyer.blueLabel'] };
    return buyer.blueLabel ? [{ field: 'buyer.blueLabel', value: '✓' }] : [];
  },
  examples: {
    hits: [
      { text: 'Hello', buyer: { blueLabel: true } },
      { text: 'Precio por favor', buyer: { blueLabel: true, country: 'PE' } },
    ],
    misses: [
      { text: 'Hello', buyer: { blueLabel: false } },
      { text: 'I have a blue label', buyer: {} },
    ],
  },
});
