import { formatDate } from '../../format';
import type { Moment } from '../../slot';
import { undatedPromises } from '../../promises';
import { defineCheck, spanAt, type DraftFix } from '../check';

/** A promise without a day: the buyer waits, and nobody is reminded (rulebook §3: "you have the result in two days"). */
export default defineCheck({
  id: 'undated-promise',
  name: { zh: '没写日期的承诺', en: 'Promise without a date' },
  find(view) {
    const date = view.fills.get('promised_date')?.value;
    return undatedPromises(view.draft.text)
      .slice(0, 5)
      .map(({ start, end }) => ({
        span: spanAt(view, start, end),
        reason: { zh: '答应了没写哪天', en: 'A promise without a day' },
        ...(date?.kind === 'date' && (view.language === 'zh' || view.language === 'en')
          ? { fix: datedAt(view.language, end, date) }
          : {}),
      }));
  },
});

function datedAt(language: 'zh' | 'en', at: number, date: Moment): DraftFix {
  const zh = formatDate(date, 'zh');
  const en = formatDate(date, 'en');
  const text = language === 'zh' ? `（${zh}前）` : ` by ${en}`;
  return { start: at, end: at, text, label: { zh: `加上日期：${zh}`, en: `Add the day: ${en}` } };
}
