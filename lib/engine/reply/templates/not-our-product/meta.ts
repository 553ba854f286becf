import { slots } from '../../slot';
import { defineTemplate } from '../../template';

export default defineTemplate({
  id: 'not-our-product',
  name: { zh: '不是我们的产品', en: 'Not our product' },
  purpose: { zh: '直说不做，介绍我们做什么，不转卖别家的货', en: 'Says so plainly and names what we do make' },
  kind: 'letter',
  tags: ['answer', '不对口'],
  slots: slots('greeting!', 'product', 'main_products!', 'signature!'),
  fits: [
    {
      stages: ['first', 'talking', 'rfq'],
      signals: ['bulk.off-topic'],
      score: 93,
      why: { zh: '问的不是我们的产品', en: 'Asks for something we do not make' },
    },
  ],
});
