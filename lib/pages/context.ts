import type { ReadContext } from './adapter';
import { isVisible } from './visible';

/**
 * The real environment for reading a page now.
 *
 * @param now ms UTC.
 * @param url where the page says it is; on a route change the event's `newUrl` is ahead of `location.href`.
 * @param tracked see `ReadContext.tracked`.
 */
export function readContext(
  document: Document,
  now: number,
  url = new URL(document.URL),
  tracked = false,
): ReadContext {
  return { document, url, isVisible, now, tracked };
}
