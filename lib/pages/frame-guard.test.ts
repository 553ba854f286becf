// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageAdapter } from './adapter';
import { guardFrame } from './frame-guard';

/** A frame as the guard sees it. */
function frame({ host = 'onetalk.alibaba.com', width = 900, height = 700, top = false } = {}): Window {
  const self = { document, innerWidth: width, innerHeight: height, location: { hostname: host } } as unknown as Window;
  return Object.assign(self, { self, top: top ? self : window });
}

/** Only what the guard asks for. */
const adapter = (roots: () => Element[]) => ({ watchRoots: roots }) as unknown as PageAdapter;
const shown = () => {
  const list = document.createElement('div');
  Object.assign(list, {
    checkVisibility: () => true,
    getClientRects: () => [new DOMRect(0, 0, 300, 600)],
  });
  return list;
};

class Rect {
  constructor(
    readonly x: number,
    readonly y: number,
    readonly width: number,
    readonly height: number,
  ) {}
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('DOMRect', Rect);
  return () => vi.useRealTimers();
});

async function verdict(window: Window, roots: () => Element[] = () => [shown()]): Promise<boolean> {
  const answer = guardFrame(window, () => adapter(roots), new AbortController().signal);
  await vi.advanceTimersByTimeAsync(60_000);
  return answer;
}

describe('guardFrame', () => {
  it('lets the top frame work, whatever it shows', async () => {
    expect(await verdict(frame({ top: true, host: 'i.alibaba.com', width: 100 }), () => [])).toBe(true);
  });

  it('lets a large frame with a visible chat work', async () => {
    expect(await verdict(frame())).toBe(true);
  });

  it('waits a while for the chat to appear', async () => {
    let asked = 0;
    expect(await verdict(frame(), () => (++asked > 5 ? [shown()] : []))).toBe(true);
  });

  it.each([
    ['of another host', frame({ host: 'i.alibaba.com' })],
    ['that is narrow', frame({ width: 200 })],
    ['that is low', frame({ height: 60 })],
  ])('ends at once in a frame %s', async (_, window) => {
    const look = vi.fn(() => [shown()]);
    const answer = guardFrame(window, () => adapter(look), new AbortController().signal);
    expect(await Promise.race([answer, Promise.resolve().then(() => Promise.resolve('later'))])).toBe(false);
    expect(look).not.toHaveBeenCalled();
  });

  it('gives up on a frame that never shows anything, and on a page that throws', async () => {
    expect(await verdict(frame(), () => [])).toBe(false);
    expect(
      await verdict(frame(), () => {
        throw new Error('page changed');
      }),
    ).toBe(false);
  });
});
