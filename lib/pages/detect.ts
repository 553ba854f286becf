import type { PageAdapter } from './adapter';
import { adapters } from './registry';

/**
 * The adapter that owns this URL, or null for a page we do not know. Decided by host, path and hash alone, never by the
 * title, which is the same on many backend pages (seller-pages.md §1.4).
 */
export function findAdapter(url: URL): PageAdapter | null {
  return adapters.find((adapter) => adapter.matches(url)) ?? null;
}
