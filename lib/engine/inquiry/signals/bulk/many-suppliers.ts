import { defineSignal } from '../../signal';
import { numberOption } from '../../options';

export default defineSignal({
  id: 'bulk.many-suppliers',
  description: {
    zh: '同一条询盘发给了约 20 家：群发，或贸易公司比价',
    en: 'The same inquiry went to about 20 suppliers: mass mailing, or a trading company comparing prices',
  },
  reason: { zh: '同时问了很多家供应商', en: 'Asked many suppliers at once' },
  find(view, options) {
    const asked = view.case.suppliersContacted;
    if (asked === undefined) return { unknown: ['suppliersContacted'] };
    return asked >= numberOption(options, 'suppliers', 18)
      ? [{ field: 'suppliersContacted', value: String(asked) }]
      : [];
  },
  examples: {
    hits: [{ suppliersContacted: 20 }, { suppliersContacted: 63 }],
    misses: [{ suppliersContacted: 5 }, { suppliersContacted: 0 }, {}],
  },
});
