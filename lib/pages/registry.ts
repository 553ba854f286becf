import { SELLER_MATCHES } from '../shared/hosts';
import type { PageAdapter } from './adapter';
import { INQUIRY_DETAIL_PAGES, INQUIRY_LIST_PAGES, ONE_TALK_PAGES, type Family } from './families';

/** All pages that have no other script. */
export const BACKEND_PAGES: Family = {
  matches: SELLER_MATCHES.filter((pattern) => !ONE_TALK_PAGES.matches.includes(pattern)),
  excludeMatches: [...INQUIRY_DETAIL_PAGES.matches, ...INQUIRY_LIST_PAGES.matches],
};

const modules = import.meta.glob<PageAdapter>(
  ['./adapters/*.ts', '!./adapters/*.test.ts', '!./adapters/{one-talk,inquiry-list,inquiry-detail}.ts'],
  { eager: true, import: 'default' },
);

/**
 * The adapters of all pages without a family of their own (families.ts), found by their files: a new page is a new file under
 * `adapters/`, no list to edit.
 */
export const backendAdapters: readonly PageAdapter[] = Object.values(modules);
