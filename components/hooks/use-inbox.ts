import { useState } from 'react';
import { MINUTE } from '@/lib/shared/time';
import { inbox, type Inbox } from '@/lib/store/inbox';
import { useLive } from './use-live';

/** How often the order is made anew while nothing is written: waiting times grow by themselves. */
const TURN = 5 * MINUTE;

/**
 * Who waits for our answer; undefined while reading for the first time. The list before stays until the next one is there: each
 * of its lines carries its own buyer, so that an older list is never another buyer's.
 *
 * @param now ms UTC, renewed by the caller.
 */
export function useInbox(now: number): Inbox | undefined {
  const live = useLive(`inbox ${Math.floor(now / TURN)}`, () => inbox(Date.now()));
  const [shown, setShown] = useState<Inbox>();
  if (live.state === 'ready' && live.value !== shown) setShown(live.value);
  return live.state === 'ready' ? live.value : shown;
}
