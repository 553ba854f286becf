import { browser } from 'wxt/browser';
import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { useToasts } from '@/components/ui/toasts';
import { defineTexts } from '@/lib/i18n/texts';
import type { OpenPageRecord, PageHealthRecord } from '@/lib/store/rows';
import { healthReport } from './health-report';

const T = defineTexts({
  copy: ['复制报告', 'Copy report'],
  copyHint: ['只有字段名和次数，没有买家内容', 'Field names and counts only, nothing of the buyer’s'],
  copied: ['报告已复制，可以发给维护的人', 'Report copied; send it to whoever maintains this'],
  notCopied: ['没复制上，再点一次', 'Not copied, try again'],
});

/** Copies how the fields of a page were read, for whoever repairs locators. */
export function CopyReport({ page, health }: { page: OpenPageRecord; health: readonly PageHealthRecord[] }) {
  const { t } = useTexts();
  const show = useToasts((state) => state.show);
  const copy = async (): Promise<void> => {
    const text = healthReport(page, health, browser.runtime.getManifest().version, Date.now());
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    show({ text: t(done ? T.copied : T.notCopied) });
  };
  return (
    <Button look="ghost" size="small" icon="copy" hint={t(T.copyHint)} onClick={() => void copy()}>
      {t(T.copy)}
    </Button>
  );
}
