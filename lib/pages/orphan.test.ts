// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { announceOrphan, takeOver, whenReplaced } from './orphan';

const notice = () => document.querySelector('portside-notice');
const words = () => notice()?.shadowRoot?.querySelector('span')?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
  takeOver(document);
  return () => vi.useRealTimers();
});

describe('an orphaned page', () => {
  it.each([
    ['zh', '侧边助手已更新，刷新本页后继续'],
    ['en', 'Portside was updated. Refresh this page to go on using it'],
  ] as const)('says what to do, in %s, once', (language, text) => {
    announceOrphan(document, language);
    vi.advanceTimersByTime(10_000);
    expect(document.querySelectorAll('portside-notice')).toHaveLength(1);
    expect(notice()?.getAttribute('role')).toBe('status');
    expect(words()).toBe(text);
  });

  it('lets the notice be dismissed and leaves nothing', () => {
    const before = document.documentElement.outerHTML;
    announceOrphan(document, 'zh');
    vi.advanceTimersByTime(3000);
    const button = notice()?.shadowRoot?.querySelector('button');
    expect(button?.getAttribute('aria-label')).toBe('知道了');
    button?.click();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('says nothing when a successor starts at once', () => {
    announceOrphan(document, 'zh');
    vi.advanceTimersByTime(500);
    takeOver(document);
    vi.advanceTimersByTime(10_000);
    expect(notice()).toBeNull();
  });

  it('takes its notice back when a successor starts later', () => {
    announceOrphan(document, 'zh');
    vi.advanceTimersByTime(5000);
    expect(notice()).not.toBeNull();
    takeOver(document);
    expect(notice()).toBeNull();
  });
});

it('a script is told once when another of ours starts, and not when it has ended by itself', () => {
  const [told, untold] = [vi.fn(), vi.fn()];
  const end = new AbortController();
  whenReplaced(document, new AbortController().signal, told);
  whenReplaced(document, end.signal, untold);
  end.abort();
  takeOver(document);
  takeOver(document);
  expect(told).toHaveBeenCalledTimes(1);
  expect(untold).not.toHaveBeenCalled();
});

it('a successor clears what a dead predecessor left', () => {
  const before = document.documentElement.outerHTML;
  document.body.append(document.createElement('portside-chip'), document.createElement('portside-tip'));
  takeOver(document);
  expect(document.documentElement.outerHTML).toBe(before);
});
