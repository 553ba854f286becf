// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isVisible } from './visible';

/** jsdom has no layout; what the browser would answer is given. */
function element(rendered: boolean, ...sizes: [width: number, height: number][]): Element {
  const made = document.createElement('div');
  made.checkVisibility = (options) => rendered && options?.visibilityProperty === true;
  const rects = sizes.map(([width, height]) => ({ width, height }) as DOMRect);
  made.getClientRects = () => rects as unknown as DOMRectList;
  return made;
}

describe('isVisible', () => {
  it('needs to be rendered, not hidden, and of some size', () => {
    expect(isVisible(element(true, [10, 10]))).toBe(true);
    expect(isVisible(element(false, [10, 10]))).toBe(false);
    expect(isVisible(element(true))).toBe(false);
    expect(isVisible(element(true, [0, 10], [10, 0]))).toBe(false);
    expect(isVisible(element(true, [0, 0], [3, 3]))).toBe(true);
  });
});
