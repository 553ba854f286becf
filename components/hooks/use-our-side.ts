import { db } from '@/lib/store/db';
import { newestOurSide, productRows } from '@/lib/store/our-side';
import type { OurSideRecord, ProductRecord } from '@/lib/store/rows';
import { useLive } from './use-live';

/** Who we are as stored; `row` is undefined while nothing is entered. Null while reading. */
export function useOurSideRow(): { row: OurSideRecord | undefined } | null {
  const live = useLive('our side', async () => ({ row: await newestOurSide(db()) }));
  return live.state === 'ready' ? live.value : null;
}

/** All our products, oldest first. Null while reading. */
export function useProducts(): readonly ProductRecord[] | null {
  const live = useLive('products', productRows);
  return live.state === 'ready' ? live.value : null;
}
