import type { Part } from '../case-view';

/** Index of the word that begins at or before a folded offset; binary search. */
export function wordAt(part: Part, offset: number): number {
  const { start } = part.words;
  let low = 0;
  let high = start.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((start[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
