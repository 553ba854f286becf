// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { isVisible, shownAmong } from './visible';

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

describe('shownAmong', () => {
  const isShown = vi.fn((row: Element) => row.closest('[hidden], .gone, [style*="none"]') === null);

  function list(length: number, change: (row: HTMLElement, at: number) => void): Element[] {
    document.body.innerHTML = '<ul></ul><ul hidden></ul>';
    return Array.from({ length }, (_, at) => {
      const row = document.createElement('li');
      row.style.top = `${at}px`;
      change(row, at);
      document.querySelectorAll('ul')[at < length / 2 ? 0 : 1]?.append(row);
      return row;
    });
  }

  it.each([20, 2000])('leaves out what is hidden by its list, class, style or attribute, of %i rows', (length) => {
    const rows = list(length, (row, at) => {
      if (at === 3) row.className = 'gone';
      if (at === 4) row.style.display = 'none';
      if (at === 5) row.hidden = true;
    });
    const shown = shownAmong(rows, isShown).map((row) => rows.indexOf(row));
    expect(shown).toEqual(Array.from({ length: length / 2 }, (_, at) => at).filter((at) => at < 3 || at > 5));
  });

  it('asks about few of many', () => {
    isShown.mockClear();
    shownAmong(
      list(2000, () => undefined),
      isShown,
    );
    expect(isShown.mock.calls.length).toBeLessThan(10);
  });
});
