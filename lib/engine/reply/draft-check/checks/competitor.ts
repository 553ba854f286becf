import { clausesOf } from '../../clauses';
import { defineCheck, spanAt } from '../check';

const OTHERS =
  /\b(?:other|another|some|many|cheap|cheaper|small|these|those|their) (?:suppliers?|factor(?:y|ies)|sellers?|manufacturers?|vendors?|compan(?:y|ies)|traders?|products?)\b|\bcompetitors?\b|别家|别的(?:厂|工厂|供应商)|其[他它](?:厂|工厂|供应商|家)|同行|竞争对手|小厂|那家/i;
const BAD =
  /\b(?:bad|poor|poorer|worse|inferior|fake|cheat(?:s|ing)?|lie|liar|lying|scam|unreliable|not reliable|not good|low quality|lower quality|cut corners|thin(?:ner)?|recycled|dangerous|cannot be trusted|don['’]t trust|no quality)\b|差|假货|假的|骗|不行|不靠谱|偷工减料|垃圾|次品|劣质|再生料|以次充好/i;

/** Running down a competitor (003: vouch for your own instead). */
export default defineCheck({
  id: 'competitor',
  name: { zh: '说同行坏话', en: 'Running down a competitor' },
  find(view) {
    return clausesOf(view.draft.text)
      .filter(({ text, asks }) => !asks && OTHERS.test(text) && BAD.test(text))
      .slice(0, 5)
      .map(({ start, end }) => ({
        span: spanAt(view, start, end),
        reason: {
          zh: '别说同行不好，只说我们能保证什么',
          en: 'Leave others out; say what we stand for',
        },
      }));
  },
});
