import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'probe',
  name: { zh: '疑似套价', en: 'Possible price probe' },
  purpose: { zh: '礼貌回，不给价：先问清公司、用途和数量', en: 'Polite, no prices: company, use and quantity first' },
  kind: 'letter',
  tags: ['answer', '套价'],
  slots: slots('greeting!', 'product', 'asks', 'signature!'),
  withholds: ['price', 'specification', 'quality'],
  asks: { kinds: ['company', 'use', 'quantity', 'specification', 'port'], most: 4 },
  fits: [
    {
      stages: ['first', 'talking', 'rfq'],
      levels: ['unsure', 'spam'],
      signals: ['probe.domestic-ip', 'probe.ip-country-mismatch', 'probe.impossible-hour'],
      score: 94,
      why: {
        zh: '来源对不上，像同行套价，先不给价',
        en: 'The origin does not match: may be a competitor, no prices yet',
      },
    },
    {
      stages: ['first', 'talking'],
      levels: ['unsure', 'spam'],
      signals: ['probe.price-only', 'probe.too-technical', 'probe.not-matched', 'probe.evasive-contact'],
      score: 83,
      why: { zh: '只绕着价格问，先问清是谁', en: 'Circles round the price: ask who he is first' },
    },
  ],
});
