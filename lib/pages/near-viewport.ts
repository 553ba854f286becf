import type { ChipAnchor } from './adapter';

/** Lists longer than this get chips only where they are seen: thousands of chips would make each layout of the page dearer. */
export const MANY_ANCHORS = 80;
/** CSS px above and below the viewport that count as seen, so that slow scrolling finds its chips there already. */
const MARGIN = 500;

/**
 * The anchors in or near the viewport, found with a handful of box reads: rows stand below one another in document order.
 * Short lists come back whole.
 */
export function nearViewport(anchors: readonly ChipAnchor[], height: number): readonly ChipAnchor[] {
  if (anchors.length <= MANY_ANCHORS) return anchors;
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (boxAt(anchors, middle).bottom < -MARGIN) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < anchors.length && boxAt(anchors, end).top <= height + MARGIN) end++;
  return anchors.slice(low, end);
}

function boxAt(anchors: readonly ChipAnchor[], index: number): { top: number; bottom: number } {
  return anchors[index]?.element.getBoundingClientRect() ?? { top: 0, bottom: 0 };
}
