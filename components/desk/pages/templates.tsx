import { lazy, Suspense } from 'react';
import { useTexts } from '@/components/hooks/use-settings';
import { Skeleton } from '@/components/ui/skeleton';
import { defineTexts } from '@/lib/i18n/texts';
import { defineDeskPage } from '../page';

const T = defineTexts({
  title: ['模板', 'Templates'],
  reading: ['正在打开模板', 'Opening the templates'],
});

/** Loaded when it is opened: templates, their engine and schemas are nothing the other pages of the desk wait for. */
const LibraryPage = lazy(() => import('../templates/library-page'));

/** The template library: what letters are written from, edited with a check and a preview, kept in versions. */
function TemplatesPage() {
  const { t } = useTexts();
  return (
    <Suspense fallback={<Skeleton lines={8} label={t(T.reading)} />}>
      <LibraryPage />
    </Suspense>
  );
}

export default defineDeskPage({ id: 'templates', order: 10, title: T.title, Body: TemplatesPage });
