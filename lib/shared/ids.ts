import { v7 } from 'uuid';

/**
 * A new row id: UUID version 7, so ids sort by creation time and are unique across devices, which lets rows be shared
 * between people later.
 *
 * @param now ms UTC; the caller's clock, so that tests are repeatable in order.
 */
export function newId(now: number): string {
  return v7({ msecs: now });
}
