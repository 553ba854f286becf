import type { FieldKind } from '../snapshots/page';
import type { FieldLocators, Locator } from './adapter';

/*
 * Builders for locator tables: one line per field, its locators in order of trust. A plain string is a CSS selector.
 * Sections (§) in the comments beside them are those of seller-pages.md, where the abbreviated sources are explained.
 */

function define(kind: FieldKind): (field: string, ...locators: (string | Locator)[]) => FieldLocators {
  return (field, ...locators) => ({
    field,
    kind,
    locators: locators.map((locator) => (typeof locator === 'string' ? { css: locator } : locator)),
  });
}

/** On every healthy page of this kind. */
export const always = define('always');
/** Only where the page has something to show. */
export const sometimes = define('sometimes');
/** In one of several layouts. */
export const variant = define('variant');

/** The value beside one of these label words. */
export function labels(...words: string[]): { labels: string[] } {
  return { labels: words.map((word) => word.toLowerCase()) };
}
