import type { PageAdapter } from './adapter';

/**
 * Finds the adapter that owns a URL; null for a page we do not know. Decided by host, path and hash alone, never by the
 * title, which is the same on many backend pages (seller-pages.md §1.4).
 */
export function findIn(adapters: readonly PageAdapter[]): (url: URL) => PageAdapter | null {
  return (url) => adapters.find((adapter) => adapter.matches(url)) ?? null;
}
