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

/** When a row was made, ms UTC: an id of version 7 begins with it. Undefined for any other id. */
export function timeOfId(id: string): number | undefined {
  const [, high, low] = /^([0-9a-f]{8})-([0-9a-f]{4})-7/.exec(id) ?? [];
  return high === undefined || low === undefined ? undefined : Number.parseInt(high + low, 16);
}
