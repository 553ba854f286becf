import { useEffect, useState } from 'react';
import { SECOND } from '@/lib/shared/time';
import { pendingDeletion } from '@/lib/store/queries';
import { useLive } from './use-live';

/** The row with the moment it was read, so that the first number shown is already right. */
async function readPending(): Promise<{ dueAt: number; readAt: number } | undefined> {
  const job = await pendingDeletion();
  return job === undefined ? undefined : { dueAt: job.dueAt, readAt: Date.now() };
}

/** Seconds until everything is deleted; undefined when nothing is waiting. */
export function usePendingDeletion(): number | undefined {
  const live = useLive('pending deletion', readPending);
  const pending = live.state === 'ready' ? live.value : undefined;
  const [tick, setTick] = useState(0);
  const waits = pending !== undefined;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => setTick(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, [waits]);
  if (pending === undefined) return undefined;
  return Math.max(0, Math.ceil((pending.dueAt - Math.max(tick, pending.readAt)) / SECOND));
}
