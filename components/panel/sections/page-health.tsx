import { usePageHealth } from '@/components/hooks/use-page-health';
import { useTexts } from '@/components/hooks/use-settings';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { fieldName } from '@/lib/i18n/fields';
import { defineTexts } from '@/lib/i18n/texts';
import { PAGE_KINDS } from '@/lib/snapshots/page';
import { CopyReport } from '../copy-report';
import { changedFields } from '../health-report';
import { PAGE_TEXTS } from '../page-names';
import { defineSection, type SectionProps } from '../section';
import './page-health.css';

const T = defineTexts({
  title: ['页面读取', 'Reading the page'],
  changed: ['“{page}”变了样，这些没读到：', '“{page}” has changed; not found:'],
  effect: ['其他内容照常判断，没读到的不猜。', 'The rest is judged as usual; nothing missing is guessed.'],
});

/** Which fields this page no longer shows where they used to be. Nothing when all is well. */
function PageHealth({ page }: SectionProps) {
  const { language, t } = useTexts();
  const health = usePageHealth(page.page);
  if (health === undefined) return null;
  const changed = changedFields(page, health);
  if (changed.length === 0 || page.state !== 'ok') return null;
  return (
    <Card title={t(T.title)} aside={<CopyReport page={page} health={health} />}>
      <p className="health-line">
        <Icon name="page" />
        <span>
          {t(T.changed, { page: t(PAGE_TEXTS[page.page].name) })}{' '}
          <b>{changed.map((field) => fieldName(field, language)).join(language === 'zh' ? '、' : ', ')}</b>
        </span>
      </p>
      <p className="small muted">{t(T.effect)}</p>
    </Card>
  );
}

export default defineSection({
  id: 'page-health',
  order: 90,
  // Not on `other`: a page without an adapter has no fields to miss.
  pages: PAGE_KINDS.filter((kind) => kind !== 'other'),
  needsConversation: false,
  Body: PageHealth,
});
