import { defineRule } from '../../rule';

export default defineRule({
  id: 'listing.sold-online',
  title: { zh: '出过单的产品下架了', en: 'A product that has sold is offline' },
  severity: 'error',
  safeFix: false,
  reason: { zh: '这个产品出过单，要保持上架', en: 'It has sold; a product that sells stays listed' },
  check({ listing: { sold, online } }) {
    const unknown = [...(sold === undefined ? ['sold'] : []), ...(online === undefined ? ['online'] : [])];
    if (unknown.length > 0) return { unknown };
    return sold === true && online === false ? [{ field: 'online', start: 0, end: 0, quote: '' }] : [];
  },
  examples: {
    hits: [{ listing: { title: 'x', sold: true, online: false } }],
    misses: [{ listing: { title: 'x', sold: true, online: true } }, { listing: { title: 'x', sold: true } }],
  },
});
