import { useTexts } from '@/components/hooks/use-settings';
import { formatNumber } from '@/lib/i18n/format';
import { defineTexts } from '@/lib/i18n/texts';
import type { TemplateResult } from '@/lib/store/templates';

const T = defineTexts({
  used: ['用过 {n} 次', 'Used {n} times'],
  usedOnce: ['用过 1 次', 'Used once'],
  unused: ['还没用过', 'Not used yet'],
  rate: ['{share} 有回音（发 {sent} 封，回 {answered} 封）', '{share} answered ({answered} of {sent} sent)'],
  few: ['回音率还不够算', 'Not enough letters yet for a share of answers'],
  reading: ['正在数', 'Counting'],
});
/** Letters sent from which a share of answers says something. */
const ENOUGH = 5;

/** How often a template was used, and how often buyers wrote again after it. */
export function ResultLine({ result }: { result: TemplateResult | 'reading' | undefined }) {
  const { language, t } = useTexts();
  if (result === 'reading') return <span className="faint small">{t(T.reading)}</span>;
  const { used = 0, sent = 0, answered = 0 } = result ?? {};
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(
    sent === 0 ? 0 : answered / sent,
  );
  const uses = used === 0 && sent === 0 ? T.unused : used === 1 ? T.usedOnce : T.used;
  const parts = [t(uses, { n: formatNumber(Math.max(used, sent), language) })];
  if (sent >= ENOUGH) parts.push(t(T.rate, { share, sent, answered }));
  else if (used > 0 || sent > 0) parts.push(t(T.few));
  return <span className="faint small">{parts.join(' · ')}</span>;
}
