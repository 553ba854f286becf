import { defineRule, numberOption } from '../../rule';

export default defineRule({
  id: 'listing.zero-effect',
  title: { zh: '零效果产品', en: 'Product without effect' },
  severity: 'warning',
  safeFix: false,
  reason: { zh: '长期零效果，会拖累全店排名', en: "Long without effect; it drags the shop's ranking" },
  check({ listing: { idleDays, sold } }, { options }) {
    if (idleDays === undefined) return { unknown: ['idleDays'] };
    if (idleDays < numberOption(options, 'days', 180)) return [];
    return [
      {
        field: 'idleDays',
        start: 0,
        end: 0,
        quote: '',
        // What has sold must stay (listing.sold-online): better it, do not delete it.
        reason:
          sold === true
            ? { zh: `${idleDays} 天零效果，但出过单：重做标题和图片`, en: `${idleDays} days without effect, yet it has sold: rework title and pictures` }
            : { zh: `${idleDays} 天零效果，重做或删除`, en: `${idleDays} days without effect: rework or remove it` },
      },
    ];
  },
  examples: {
    hits: [{ listing: { title: 'x', idleDays: 180 } }],
    misses: [{ listing: { title: 'x', idleDays: 179 } }, { listing: { title: 'x' } }],
  },
}); // prettier-ignore
