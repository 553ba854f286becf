// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrame } from './frame';

/** Stands in for the browser's steps of a frame: callbacks, then layout, then what observes boxes. */
class Boxes {
  static waiting: (() => void)[] = [];
  constructor(private readonly told: () => void) {}
  observe(): void {
    Boxes.waiting.push(this.told);
  }
  disconnect(): void {
    Boxes.waiting = Boxes.waiting.filter((told) => told !== this.told);
  }
}

const steps: string[] = [];
function oneFrame(): void {
  vi.advanceTimersToNextFrame();
  steps.push('layout');
  for (const told of Boxes.waiting) told();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', Boxes);
  steps.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('work in a frame', () => {
  it('comes after the layout, once, however often it was asked for', () => {
    const frame = createFrame(window, () => steps.push('work'));
    frame.request();
    frame.request();
    expect(frame.isPending()).toBe(true);
    oneFrame();
    expect(steps).toEqual(['layout', 'work']);
    expect(frame.isPending()).toBe(false);
    oneFrame();
    expect(steps).toEqual(['layout', 'work', 'layout']);
  });

  it('can ask for the next one', () => {
    const frame = createFrame(window, () => {
      steps.push('work');
      frame.request();
    });
    frame.request();
    oneFrame();
    oneFrame();
    expect(steps).toEqual(['layout', 'work', 'layout', 'work']);
  });

  it('does not come when it was taken back, in either step', () => {
    const frame = createFrame(window, () => steps.push('work'));
    frame.request();
    frame.cancel();
    oneFrame();
    frame.request();
    vi.advanceTimersToNextFrame();
    frame.cancel();
    for (const told of Boxes.waiting) told();
    expect(steps).toEqual(['layout']);
  });

  it('comes with the callbacks where nothing observes boxes', () => {
    vi.stubGlobal('ResizeObserver', undefined);
    const frame = createFrame(window, () => steps.push('work'));
    frame.request();
    oneFrame();
    expect(steps).toEqual(['work', 'layout']);
  });
});
