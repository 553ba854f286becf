import { useTexts } from '@/components/hooks/use-settings';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { defineTexts } from '@/lib/i18n/texts';
import type { PageKind } from '@/lib/snapshots/page';
import { PAGE_TEXTS } from './page-names';
import { openPlace } from './places';

const T = defineTexts({
  oneTalk: ['打开 OneTalk', 'Open OneTalk'],
  inquiries: ['打开询盘列表', 'Open inquiry list'],
});

/** On pages without a conversation: what can be done here, and the way to where more can be done. */
export function PageIntro({ page }: { page: PageKind }) {
  const { t } = useTexts();
  return (
    <Card title={t(PAGE_TEXTS[page].name)}>
      <div className="stack">
        <p>{t(PAGE_TEXTS[page].can)}</p>
        <div className="row row-wrap">
          <Button size="small" icon="chat" onClick={() => void openPlace('oneTalk')}>
            {t(T.oneTalk)}
          </Button>
          {page !== 'inquiry-list' && (
            <Button size="small" icon="inbox" onClick={() => void openPlace('inquiries')}>
              {t(T.inquiries)}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
