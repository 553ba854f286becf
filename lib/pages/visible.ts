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

/** In longer lists, rows that look alike to a style sheet are asked about once. */
const LONG_LIST = 100;
/** Inline styles that can hide; others only move a row about. */
const HIDING = /display|visib|width|height/;

/**
 * The elements a person can see. Rows of a long list that share parent, class and hiding styles also share visibility, and
 * asking each of thousands would take longer than reading them.
 */
export function shownAmong(elements: readonly Element[], isShown: (element: Element) => boolean): Element[] {
  if (elements.length <= LONG_LIST) return elements.filter(isShown);
  let parent: Element | null = null;
  let known = new Map<string, boolean>();
  return elements.filter((element) => {
    if (element.parentElement !== parent) {
      parent = element.parentElement;
      known = new Map();
    }
    const style = element.getAttribute('style') ?? '';
    const looks = `${element.className}|${HIDING.test(style) ? style : ''}|${element.hasAttribute('hidden')}`;
    let shown = known.get(looks);
    if (shown === undefined) known.set(looks, (shown = isShown(element)));
    return shown;
  });
}
