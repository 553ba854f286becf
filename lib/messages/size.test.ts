import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLargerThan } from './size';

describe('isLargerThan', () => {
  test('agrees with JSON within what quotes and names add', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const length = JSON.stringify(value).length;
        expect(isLargerThan(value, length * 4 + 20)).toBe(false);
        expect(isLargerThan(value, Math.floor(length / 12) - 20)).toBe(true);
      }),
    );
  });

  test('stops early on a huge list and refuses endless nesting', () => {
    const huge = Array.from({ length: 200_000 }, () => 'x'.repeat(100));
    expect(isLargerThan(huge, 1_000)).toBe(true);
    let deep: unknown = 0;
    for (let i = 0; i < 100_000; i += 1) deep = [deep];
    expect(isLargerThan(deep, 1_000_000)).toBe(true);
  });
});
