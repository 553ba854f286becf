import { useEffect, useState } from 'react';
import { rowCounts, storageEstimate } from '@/lib/store/queries';
import { useLive } from './use-live';

export interface RowCounts {
  counts?: Awaited<ReturnType<typeof rowCounts>>;
  /** bytes */
  used?: number;
}

/** How much is kept; asked for the bytes once, as the browser only estimates them. */
export function useRowCounts(): RowCounts {
  const live = useLive('row counts', rowCounts);
  const [used, setUsed] = useState<number>();
  useEffect(() => {
    storageEstimate().then(
      (estimate) => setUsed(estimate.used),
      () => undefined,
    );
  }, []);
  return { counts: live.state === 'ready' ? live.value : undefined, used };
}
