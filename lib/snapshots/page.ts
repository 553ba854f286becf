/** Which page of the backend this is (seller-pages.md §1.5). `other` = on a backend host, page not known to us. */
export const PAGE_KINDS = [
  'one-talk',
  'inquiry-list',
  'inquiry-detail',
  'crm-pool',
  'crm-detail',
  'product-list',
  'product-editor',
  'home',
  'rfq-list',
  'rfq-detail',
  'rfq-quote',
  'other',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/**
 * Page state machine (seller-pages.md §10.2 no. 3). `settling` is ours: the page is changing conversation and nothing
 * read now may be trusted.
 */
export const PAGE_STATES = [
  'ok',
  'loading',
  'settling',
  'logged-out',
  'risk-check',
  'disconnected',
  'layout-unknown',
] as const;
export type PageState = (typeof PAGE_STATES)[number];

export type PageLanguage = 'zh' | 'en' | 'unknown';

/** How often a locator should match on a healthy page of this kind (codebases.md §2.5). */
export type FieldKind = 'always' | 'sometimes' | 'variant';

/** One field's reading on this page: which locator level hit, or null. No page text. */
export interface FieldHealth {
  field: string;
  kind: FieldKind;
  level: number | null;
}
