import type { PageKind } from '@/lib/snapshots/page';
import { pageHealth } from '@/lib/store/queries';
import type { PageHealthRecord } from '@/lib/store/rows';
import { useLive } from './use-live';

/** Health of the fields of one kind of page; undefined while reading. */
export function usePageHealth(page: PageKind): PageHealthRecord[] | undefined {
  const live = useLive(`health ${page}`, () => pageHealth(page));
  return live.state === 'ready' ? live.value : undefined;
}
