import { expect, it } from 'vitest';
import type { ChipAnchor } from './adapter';
import { nearViewport } from './near-viewport';

/** Rows of 60 px, scrolled by `scrolled`; counts how many boxes were asked for. */
function list(length: number, scrolled: number) {
  const asked = { boxes: 0 };
  const anchors = Array.from({ length }, (_, n) => {
    const element = {
      getBoundingClientRect: () => {
        asked.boxes += 1;
        return { top: n * 60 - scrolled, bottom: n * 60 - scrolled + 60 };
      },
    };
    return { key: String(n), element } as unknown as ChipAnchor;
  });
  return { anchors, asked };
}

it('leaves a short list whole, unasked', () => {
  const { anchors, asked } = list(60, 0);
  expect(nearViewport(anchors, 800)).toBe(anchors);
  expect(asked.boxes).toBe(0);
});

it.each([
  ['at the top', 0, 0, 21],
  ['in the middle', 60_000, 991, 1021],
  ['at the end', 2000 * 60 - 800, 1978, 1999],
])('takes what is seen and a margin, %s', (_, scrolled, first, last) => {
  const { anchors, asked } = list(2000, scrolled);
  const near = nearViewport(anchors, 800).map(({ key }) => Number(key));
  expect([near[0], near.at(-1)]).toEqual([first, last]);
  expect(asked.boxes).toBeLessThan(60);
});
