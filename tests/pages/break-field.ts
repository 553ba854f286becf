import { linesOf } from '@/lib/pages/locate';
import type { FieldLocators, Locator } from '@/lib/pages/adapter';

/**
 * Takes every anchor of one field out of a page, as a changed layout would: `removed` takes the elements away, `renamed` leaves
 * them with other class names, attributes and label words, so that a guess by position would show.
 */
export type Breakage = 'removed' | 'renamed';

/** @param values texts that were read for the field; where a locator is a place among lines, those lines are its anchors. */
export function breakField(page: Document, field: FieldLocators, how: Breakage, values: readonly string[]): void {
  for (const locator of field.locators) {
    if (locator.labels) breakLabels(page, locator, how);
    else if (locator.css !== undefined)
      for (const element of page.querySelectorAll(locator.css)) neutralise(element, locator.css, how);
    else if (locator.place !== undefined) removeLines(page, values);
  }
}

function breakLabels(page: Document, { labels = [], css }: Locator, how: Breakage): void {
  for (const line of linesOf(page.body)) {
    if (!labels.includes(line.label)) continue;
    const item = css === undefined ? null : line.element.closest(css);
    if (how === 'removed') (item ?? line.element).remove();
    else line.element.textContent = (line.element.textContent ?? '').replace(/^[^:：]+/, '…');
  }
}

function removeLines(page: Document, values: readonly string[]): void {
  for (const line of linesOf(page.body)) {
    if (values.some((value) => value !== '' && line.text.includes(value))) line.element.remove();
  }
}

function neutralise(element: Element, css: string, how: Breakage): void {
  if (how === 'removed') return element.remove();
  const parts = [...css.matchAll(/\.([\w-]+)|\[class\*="([^"]+)"\]/g)].map((match) => match[1] ?? match[2] ?? '');
  for (const token of [...element.classList])
    if (parts.some((part) => token.includes(part))) element.classList.replace(token, 'gone');
  for (const match of css.matchAll(/\[([\w-]+)/g)) if (match[1] !== 'class') element.removeAttribute(match[1] ?? '');
  if (css.includes('#')) element.removeAttribute('id');
  if (element.matches(css)) element.remove();
}
