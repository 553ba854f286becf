import { browser } from 'wxt/browser';
import { usePageHealth } from '@/components/hooks/use-page-health';
import { useTexts } from '@/components/hooks/use-settings';
import { BuyerText } from '@/components/ui/buyer-text';
import { IconButton } from '@/components/ui/icon-button';
import { Tag } from '@/components/ui/tag';
import { defineTexts } from '@/lib/i18n/texts';
import type { OpenPageRecord } from '@/lib/store/rows';
import { changedFields } from './health-report';
import './header.css';
import { PAGE_TEXTS } from './page-names';
import type { PanelView } from './panel-view';

const T = defineTexts({
  product: ['Portside', 'Portside'],
  ok: ['页面读取正常', 'Page read'],
  reading: ['正在读取', 'Reading'],
  missing: ['{n} 处没读到', '{n} not found'],
  waiting: ['等页面恢复', 'Waiting for the page'],
  unreadable: ['读不出来', 'Cannot be read'],
  settings: ['设置', 'Settings'],
});

function HealthTag({ page }: { page: OpenPageRecord }) {
  const { t } = useTexts();
  const health = usePageHealth(page.page);
  if (page.page === 'other') return null;
  if (page.state === 'layout-unknown') return <Tag tone="warn">{t(T.unreadable)}</Tag>;
  if (page.state === 'loading' || page.state === 'settling') return <Tag>{t(T.reading)}</Tag>;
  if (page.state !== 'ok') return <Tag tone="warn">{t(T.waiting)}</Tag>;
  if (health === undefined) return null;
  const changed = changedFields(page, health);
  return changed.length > 0 ? (
    <Tag tone="warn">{t(T.missing, { n: changed.length })}</Tag>
  ) : (
    <Tag tone="good">{t(T.ok)}</Tag>
  );
}

/** Who and what the panel speaks of, how well the page could be read, and the way to the settings. */
export function Header({ view }: { view?: PanelView }) {
  const { t } = useTexts();
  const open = view?.open;
  const settled = view?.page.state === 'ok' || view?.page.state === 'disconnected';
  const about = open?.conversation.product ?? open?.conversation.subject;
  return (
    <header className="panel-header">
      <h1 className="grow">
        {open !== undefined && settled ? (
          <>
            <BuyerText text={open.conversation.name} max={60} />
            {about !== undefined && about !== '' && (
              <>
                {' · '}
                <BuyerText text={about} max={80} />
              </>
            )}
          </>
        ) : view === undefined ? (
          t(T.product)
        ) : (
          t(PAGE_TEXTS[view.page.page].name)
        )}
      </h1>
      {view !== undefined && <HealthTag page={view.page} />}
      <IconButton
        className="panel-settings"
        icon="settings"
        label={t(T.settings)}
        onClick={() => void browser.runtime.openOptionsPage()}
      />
    </header>
  );
}
