/**
 * True when a person can see the element: it has size, is not `visibility: hidden`, and stands in no hidden ancestor
 * (seller-pages.md §10.2 no. 5). Scrolled out of view still counts as shown. One style and one layout read; call it for
 * containers, not for each of hundreds of rows.
 */
export function isVisible(element: Element): boolean {
  // `checkVisibilityCSS` is the older name of `visibilityProperty` (Chrome 105-120).
  if (!element.checkVisibility({ checkVisibilityCSS: true, visibilityProperty: true })) return false;
  for (const rect of element.getClientRects()) {
    if (rect.width > 0 && rect.height > 0) return true;
  }
  return false;
}
