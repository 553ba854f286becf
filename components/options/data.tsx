import { useTexts } from '@/components/hooks/use-settings';
import { useRowCounts } from '@/components/hooks/use-row-counts';
import { Card } from '@/components/ui/card';
import { formatBytes, formatNumber } from '@/lib/i18n/format';
import { defineTexts } from '@/lib/i18n/texts';
import { DeleteAll } from './delete-all';
import { ExportData } from './export-data';
import { ImportData } from './import-data';
import './data.css';

const T = defineTexts({
  title: ['数据', 'Data'],
  rows: [
    '{conversations} 个会话，{messages} 条消息，{buyers} 个买家',
    '{conversations} conversations, {messages} messages, {buyers} buyers',
  ],
  used: ['占用 {size}', '{size} used'],
});

/** What is kept on this computer: how much, out, in, and away. */
export function DataSettings() {
  const { language, t } = useTexts();
  const { counts, used } = useRowCounts();
  const text =
    counts === undefined
      ? ''
      : t(T.rows, {
          conversations: formatNumber(counts.conversations, language),
          messages: formatNumber(counts.messages, language),
          buyers: formatNumber(counts.buyers, language),
        });
  return (
    <Card title={t(T.title)}>
      <p className="muted" aria-busy={counts === undefined}>
        {text}
        {used !== undefined && ` · ${t(T.used, { size: formatBytes(used, language) })}`}
      </p>
      <div className="data-parts">
        <ExportData />
        <ImportData />
        <DeleteAll />
      </div>
    </Card>
  );
}
