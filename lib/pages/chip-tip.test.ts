// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { watchChipTips } from './chip-tip';
import { createChips } from './chips';

const tip = () => document.querySelector('portside-tip');
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  document.body.innerHTML = '<ul><li>Maria</li></ul>';
  const chips = createChips(document, () => 0);
  const row = document.querySelector('li') as Element;
  const chip = {
    level: 'spam',
    priority: 'spam',
    partial: false,
    byHand: false,
    word: '垃圾',
    title: '群发的推广',
  } as const;
  chips.reconcile([{ key: 'maria', element: row }], () => chip);
  const host = row.querySelector('portside-chip') as Element;
  host.getBoundingClientRect = () => ({ left: 100, right: 150, top: 10, bottom: 28 }) as DOMRect;
  watchChipTips(window, chips, stop.signal);
  return () => {
    stop.abort();
    vi.useRealTimers();
  };
});

function moveTo(x: number, y: number): void {
  const event = new MouseEvent('pointermove', { clientX: x, clientY: y, bubbles: true });
  document.querySelector('li')?.firstChild?.dispatchEvent(event);
  document.querySelector('li')?.dispatchEvent(event);
}

it('shows the reason when the pointer rests on a chip, and takes it away when it leaves', () => {
  moveTo(120, 20);
  expect(tip()).toBeNull();
  vi.advanceTimersByTime(400);
  expect(tip()?.shadowRoot?.textContent).toBe('群发的推广');
  moveTo(20, 20);
  expect(tip()).toBeNull();
});

it('shows nothing beside the chip, or when the pointer only passes', () => {
  moveTo(20, 20);
  vi.advanceTimersByTime(400);
  moveTo(120, 20);
  vi.advanceTimersByTime(100);
  moveTo(20, 20);
  vi.advanceTimersByTime(400);
  expect(tip()).toBeNull();
});

it.each(['pointerdown', 'scroll', 'keydown'])('goes on %s', (type) => {
  moveTo(120, 20);
  vi.advanceTimersByTime(400);
  document.dispatchEvent(new Event(type));
  expect(tip()).toBeNull();
});

it('is gone, and stays away, when the watcher ends', () => {
  moveTo(120, 20);
  vi.advanceTimersByTime(400);
  stop.abort();
  expect(tip()).toBeNull();
  moveTo(121, 20);
  vi.advanceTimersByTime(400);
  expect(tip()).toBeNull();
});
