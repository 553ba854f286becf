import { defineCheck, eachMatch } from '../check';

/** Words that promise something without saying what (rulebook §3: precise and unambiguous). */
const VAGUE =
  /\b(?:as soon as possible|asap|shortly|very soon|in a few days|some days|one of these days|best price|competitive price|reasonable price|favou?rable price|lowest price|(?:high|top|good|best|premium|superior) quality|and so on|etc)\b|尽快|马上给|稍后给|过几天|这几天|最优价|最低价|优惠价|价格优惠|价格好商量|(?:质量|品质)(?:很|非常|绝对)?(?:好|过硬|可靠)|高(?:质量|品质)|差不多/gi;

/** Empty words; a date, a figure or a test says more. */
export default defineCheck({
  id: 'vague-words',
  name: { zh: '含糊的话', en: 'Vague words' },
  find: (view) =>
    eachMatch(view, VAGUE, {
      zh: '这个词没说清，换成日期、数字或检测结果',
      en: 'This says little; a date, a figure or a test result says more',
    }),
});
