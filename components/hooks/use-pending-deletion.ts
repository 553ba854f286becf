import { useEffect, useState } from 'react';
import { pendingDeletion } from '@/lib/store/queries';
import { SECOND } from '@/lib/shared/time';
import { useLive } from './use-live';

/** Seconds until everything is deleted; undefined when nothing is waiting. */
export function usePendingDeletion(): number | undefined {
  const live = useLive('pending deletion', pendingDeletion);
  const dueAt = live.state === 'ready' ? live.value?.dueAt : undefined;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (dueAt === undefined) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, [dueAt]);
  return dueAt === undefined ? undefined : Math.max(0, Math.ceil((dueAt - now) / SECOND));
}
