/** One line of the bench's table. Times are ms. */
export interface BenchRow {
  what: string;
  median: number;
  p99: number;
  unit: 'ms' | 'kB';
  /** What the cheapest thing that does this work at all takes. */
  floor?: number;
  floorIs?: string;
  /** The aim, as text. */
  aim?: string;
  samples: number;
}

/** The value below which the share `q` of the samples lies. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** Median and p99 of samples. */
export function spread(samples: readonly number[]): Pick<BenchRow, 'median' | 'p99' | 'samples'> {
  return { median: quantile(samples, 0.5), p99: quantile(samples, 0.99), samples: samples.length };
}
