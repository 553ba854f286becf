import { usePageHealth } from '@/components/hooks/use-page-health';
import { useTexts } from '@/components/hooks/use-settings';
import { Card } from '@/components/ui/card';
import { fieldName } from '@/lib/i18n/fields';
import { defineTexts } from '@/lib/i18n/texts';
import type { OpenPageRecord } from '@/lib/store/rows';
import { CopyReport } from './copy-report';

const T = defineTexts({
  title: ['页面读取', 'Reading the page'],
  missing: ['没读到：', 'Not found: '],
  send: [
    '把报告发给维护的人就能修。里面只有字段名和次数。',
    'Send the report to whoever maintains this. It holds field names and counts only.',
  ],
});

/** The health of a page that cannot be read at all, where a report is needed most. */
export function UnknownLayout({ page }: { page: OpenPageRecord }) {
  const { language, t } = useTexts();
  const health = usePageHealth(page.page);
  if (health === undefined) return null;
  const missing = page.missing.map((field) => fieldName(field, language)).join(language === 'zh' ? '、' : ', ');
  return (
    <Card title={t(T.title)} aside={<CopyReport page={page} health={health} />}>
      {missing !== '' && (
        <p>
          {t(T.missing)}
          <b>{missing}</b>
        </p>
      )}
      <p className="small muted">{t(T.send)}</p>
    </Card>
  );
}
