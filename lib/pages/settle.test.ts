import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettler } from './settle';

/** A page whose content the test writes; collects when it was read and what was believed. */
function page(hold: (content: string, late: boolean) => boolean = () => false) {
  const start = Date.now();
  const reads: number[] = [];
  const believed: { content: string; at: number }[] = [];
  const state = { content: 'a' };
  const settler = createSettler<string>({
    now: Date.now,
    read: () => {
      reads.push(Date.now() - start);
      return state.content;
    },
    same: (a, b) => a === b,
    hold,
    settled: (content) => believed.push({ content, at: Date.now() - start }),
  });
  return { state, reads, believed, settler };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTime(ms);

describe('settling', () => {
  it('waits for quiet, then for a second equal reading', () => {
    const { settler, reads, believed } = page();
    settler.touch();
    pass(150);
    settler.touch();
    pass(199);
    expect(reads).toEqual([]);
    pass(1);
    expect(believed).toEqual([]);
    pass(100);
    expect(reads).toEqual([350, 450]);
    expect(believed).toEqual([{ content: 'a', at: 450 }]);
    pass(60_000);
    expect(reads).toHaveLength(2);
  });

  it('starts over when the second reading differs', () => {
    const { state, settler, believed } = page();
    settler.touch();
    pass(250);
    state.content = 'b';
    pass(50);
    expect(believed).toEqual([]);
    pass(300);
    expect(believed.map(({ content }) => content)).toEqual(['b']);
  });

  it('leaves more time between the readings after a change of conversation', () => {
    const { settler, believed } = page();
    settler.touch(true);
    pass(449);
    expect(believed).toEqual([]);
    pass(1);
    expect(believed).toHaveLength(1);
  });

  it('forgets readings of the conversation before', () => {
    const { settler, believed, reads } = page();
    settler.touch(true);
    pass(250);
    expect(reads).toHaveLength(1);
    settler.touch(true);
    pass(449);
    expect(believed).toEqual([]);
  });

  it('needs one reading only when nothing has changed since the last time', () => {
    const { settler, reads, believed } = page();
    settler.touch();
    pass(1000);
    settler.touch();
    pass(1000);
    expect(reads).toHaveLength(3);
    expect(believed).toHaveLength(2);
  });
});

describe('a page that is never quiet', () => {
  it('is read at most about three times a second, ever more rarely, and is believed when what counts stands still', () => {
    const { settler, reads, believed } = page();
    for (let at = 0; at < 60_000; at += 16) {
      settler.touch();
      pass(16);
    }
    expect(believed.length).toBeGreaterThan(3);
    const gaps = reads.slice(1).map((at, index) => at - (reads[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(300);
    expect(reads.filter((at) => at > 30_000).length).toBeLessThanOrEqual(10);
  });

  it('is read sooner after a change of conversation', () => {
    const { settler, believed } = page();
    settler.touch(true);
    for (let at = 0; at < 1000; at += 16) {
      pass(16);
      settler.touch();
    }
    expect(believed).toHaveLength(1);
  });

  it('is not read more often for pausing just long enough to look quiet', () => {
    const { state, settler, reads } = page();
    for (let at = 0; at < 5000; at += 210) {
      state.content = String(at);
      settler.touch();
      pass(210);
    }
    const gaps = reads.slice(1).map((at, index) => at - (reads[index] ?? 0));
    expect(gaps.length).toBeGreaterThan(5);
    expect(Math.min(...gaps.slice(1))).toBeGreaterThanOrEqual(300);
  });

  it('is never believed while every reading differs, and is read rarely after the limit', () => {
    const { state, settler, reads, believed } = page();
    for (let at = 0; at < 30_000; at += 16) {
      state.content = String(at);
      settler.touch();
      pass(16);
    }
    expect(believed).toEqual([]);
    expect(reads.filter((at) => at > 10_000).length).toBeLessThanOrEqual(6);
  });
});

describe('a doubtful reading', () => {
  it('is believed late when the doubt allows it', () => {
    const { settler, believed } = page((_, late) => !late);
    settler.touch();
    pass(5900);
    expect(believed).toEqual([]);
    pass(1500);
    expect(believed).toHaveLength(1);
  });

  it('is never believed otherwise, and looked at now and then', () => {
    const { settler, believed, reads } = page(() => true);
    settler.touch();
    pass(120_000);
    expect(believed).toEqual([]);
    expect(reads.length).toBeLessThan(60);
  });
});

it('reads nothing after it was stopped', () => {
  const { settler, reads } = page();
  settler.touch();
  settler.stop();
  pass(60_000);
  expect(reads).toEqual([]);
});
