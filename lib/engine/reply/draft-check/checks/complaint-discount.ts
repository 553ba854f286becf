import { concernsOf } from '../../concerns';
import { defineCheck, eachMatch } from '../check';

const DISCOUNT =
  /\b(?:discounts?|rebate|cheaper|price (?:cut|reduction)|(?:lower|reduce|cut|better|special) (?:the |our |your |a )?price|\d{1,2} ?% off|take \d{1,2} ?% off)\b|折扣|打折|打\d折|便宜(?:一点|点)?|降价|减价|让利|优惠|少算/gi;

/** A lower price as the answer to a complaint: the buyer wants quality, and goes (000). */
export default defineCheck({
  id: 'complaint-discount',
  name: { zh: '用降价答投诉', en: 'Discount as answer to a complaint' },
  find(view) {
    if (!concernsOf(view.reply.view).has('complaint')) return [];
    return eachMatch(view, DISCOUNT, {
      zh: '对方说的是质量，先查原因、给处理办法，别拿降价答',
      en: 'He complains about quality: give cause and remedy, not a discount',
    });
  },
});
