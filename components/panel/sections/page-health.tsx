import { browser } from 'wxt/browser';
import { usePageHealth } from '@/components/hooks/use-page-health';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { useToasts } from '@/components/ui/toasts';
import { fieldName } from '@/lib/i18n/fields';
import { defineTexts } from '@/lib/i18n/texts';
import { changedFields, healthReport } from '../health-report';
import { PAGE_TEXTS } from '../page-names';
import { defineSection, type SectionProps } from '../section';
import './page-health.css';

const T = defineTexts({
  title: ['页面读取', 'Reading the page'],
  changed: ['“{page}”变了样，这些没读到：', '“{page}” has changed; not found:'],
  effect: ['其他内容照常判断，没读到的不猜。', 'The rest is judged as usual; nothing missing is guessed.'],
  copy: ['复制报告', 'Copy report'],
  copyHint: ['只有字段名和次数，没有买家内容', 'Field names and counts only, nothing of the buyer’s'],
  copied: ['报告已复制，可以发给维护的人', 'Report copied; send it to whoever maintains this'],
  notCopied: ['没复制上，再点一次', 'Not copied, try again'],
});

/** Which fields this page no longer shows where they used to be. Nothing when all is well. */
function PageHealth({ page }: SectionProps) {
  const { language, t } = useTexts();
  const show = useToasts((state) => state.show);
  const health = usePageHealth(page.page);
  if (health === undefined) return null;
  const changed = changedFields(page, health);
  if (changed.length === 0 || page.state !== 'ok') return null;
  const copy = async (): Promise<void> => {
    const text = healthReport(page, health, browser.runtime.getManifest().version, Date.now());
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    show({ text: t(done ? T.copied : T.notCopied) });
  };
  return (
    <Card
      title={t(T.title)}
      aside={
        <Button look="ghost" size="small" icon="copy" hint={t(T.copyHint)} onClick={() => void copy()}>
          {t(T.copy)}
        </Button>
      }
    >
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
  pages: [
    'one-talk',
    'inquiry-list',
    'inquiry-detail',
    'crm-pool',
    'crm-detail',
    'product-list',
    'product-editor',
    'home',
    'rfq-list',
    'rfq-detail',
    'rfq-quote',
  ],
  needsConversation: false,
  Body: PageHealth,
});
