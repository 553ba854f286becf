/** All in ms. */
export interface SettleTimes {
  /** No mutation for this long before the first read (codebases.md §4 no. 10). */
  quiet: number;
  /** From the first read to the second. */
  gap: number;
  /** The same after a change of identity: messages come later than the header (seller-pages.md §10.2 no. 6). */
  switchGap: number;
  /** Never two reads closer than this while the page keeps mutating. */
  minInterval: number;
  /** A page that is never quiet is read all the same after this long, then ever more rarely. */
  force: number;
  /** The same after a change of identity: somebody is waiting. */
  switchForce: number;
  maxForce: number;
  /** How long a doubtful reading is held back before `hold` is asked for the last time. */
  limit: number;
}

export const SETTLE_TIMES: SettleTimes = {
  quiet: 200,
  gap: 100,
  switchGap: 250,
  minInterval: 300,
  force: 1000,
  switchForce: 500,
  maxForce: 4000,
  limit: 6000,
};

export interface SettleOptions<T> {
  times?: SettleTimes;
  now(): number;
  /** Reads the page now. Never throws. */
  read(): T;
  same(a: T, b: T): boolean;
  /** True while a stable reading must not be believed yet. `late` once the limit has passed. */
  hold(reading: T, late: boolean): boolean;
  /** Two equal readings, or one equal to what was settled before. */
  settled(reading: T): void;
}

export interface Settler {
  /** The page changed. `fresh` when it may show another conversation: forgets readings and backoff. */
  touch(fresh?: boolean): void;
  stop(): void;
}

/**
 * Decides when a reading may be believed: a quiet page, then two equal readings. Never quiet → reads at a growing interval.
 * Held back → keeps looking until the limit, then rarely, until it is let go or the page changes.
 */
export function createSettler<T>(options: SettleOptions<T>): Settler {
  const { now, read, same, hold, settled, times = SETTLE_TIMES } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let forceAt = 0;
  let force = times.force;
  let gap = times.gap;
  let lastRead = -Infinity;
  let previous: { reading: T } | null = null;
  let believed: { reading: T } | null = null;

  function arm(at: number): void {
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, at - now()));
  }

  function touch(fresh = false): void {
    const time = now();
    if (fresh) {
      previous = believed = null;
      since = null;
      force = times.force;
      gap = times.switchGap;
    }
    if (since === null) {
      since = time;
      forceAt = time + (fresh ? times.switchForce : force);
    }
    arm(Math.max(lastRead + times.minInterval, Math.min(time + times.quiet, forceAt)));
  }

  function look(): void {
    const reading = read();
    const time = (lastRead = now());
    // `read` may have found another conversation and touched us.
    const started = since ?? time;
    const equal = [previous, believed].some((one) => one !== null && same(one.reading, reading));
    // A pair that differed: the page is at work, and is left alone for longer.
    const pause = previous ? Math.max(gap, times.minInterval) : gap;
    previous = { reading };
    if (!equal) return again(time, time + pause);
    if (hold(reading, time - started >= times.limit)) return again(time, time + force / 2);
    const unchanged = believed !== null && same(believed.reading, reading);
    force = unchanged ? Math.min(force * 2, times.maxForce) : times.force;
    gap = times.gap;
    since = null;
    believed = { reading };
    previous = null;
    settled(reading);
  }

  /** Looks again at `at`; a page that keeps mutating puts it off, up to `forceAt`. After the limit, rarely. */
  function again(time: number, at: number): void {
    const late = time - (since ?? time) > times.limit;
    const next = late ? time + times.maxForce : at;
    forceAt = Math.max(next, time + times.minInterval);
    arm(next);
  }

  return {
    touch,
    stop() {
      clearTimeout(timer);
      since = previous = null;
    },
  };
}
