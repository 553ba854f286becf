import { defineSignal } from '../../signal';
import { numberOption } from '../../options';

export default defineSignal({
  id: 'bulk.no-views-many-inquiries',
  description: { zh: '没看过产品，却发了几百条询盘', en: 'Viewed no products yet sent hundreds of inquiries' },
  reason: { zh: '没看产品就群发询盘', en: 'Looked at nothing and wrote to hundreds' },
  find(view, options) {
    const { productViews, validInquiries } = view.case.buyer ?? {};
    const unknown: string[] = [];
    // Hidden counters (null) are as unknown as missing ones.
    if (typeof productViews !== 'number') unknown.push('buyer.productViews');
    if (typeof validInquiries !== 'number') unknown.push('buyer.validInquiries');
    if (typeof productViews !== 'number' || typeof validInquiries !== 'number') return { unknown };
    const many = numberOption(options, 'inquiries', 100);
    if (productViews > numberOption(options, 'views', 0) || validInquiries < many) return [];
    return [
      {
        field: 'buyer.validInquiries',
        value: `${validInquiries} / ${productViews}`,
        strength: validInquiries >= 2 * many ? 1 : 0.8,
      },
    ];
  },
  examples: {
    hits: [{ buyer: { productViews: 0, validInquiries: 340 } }, { buyer: { productViews: 0, validInquiries: 120 } }],
    misses: [
      { buyer: { productViews: 45, validInquiries: 300 }, why: 'looked around' },
      { buyer: { productViews: 0, validInquiries: 6 }, why: 'few inquiries' },
      { buyer: { productViews: null, validInquiries: 300 }, why: 'hidden' },
    ],
  },
});
