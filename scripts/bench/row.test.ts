import { describe, expect, it } from 'vitest';
import { quantile, spread } from './row';

describe('quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it('sorts first', () => {
    expect(quantile(hundred, 0.5)).toBe(51);
    expect(quantile(hundred, 0.99)).toBe(100);
  });

  it('of one sample is that sample, of none is not a number', () => {
    expect(quantile([7], 0.99)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('counts its samples', () => {
    expect(spread(hundred)).toEqual({ median: 51, p99: 100, samples: 100 });
  });
});
