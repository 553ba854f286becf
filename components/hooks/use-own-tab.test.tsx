// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deferred } from '@/components/testing/deferred';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useOwnTab } from './use-own-tab';

type Tab = { id: number; windowId: number; url: string; status: string };
const tab = (id: number, windowId: number): Tab => ({
  id,
  windowId,
  url: `https://i.alibaba.com/${id}`,
  status: 'complete',
});

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

describe('useOwnTab', () => {
  it('follows the active tab of its own window and ignores other windows', async () => {
    vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 2 } as never);
    const active: Record<number, Tab> = { 1: tab(10, 1), 2: tab(20, 2) };
    vi.spyOn(browser.tabs, 'query').mockImplementation((async (query: { windowId: number }) => [
      active[query.windowId],
    ]) as never);
    const { result } = renderHook(() => useOwnTab());
    await waitFor(() => expect(result.current?.id).toBe(20));
    active[1] = tab(11, 1);
    await act(async () => fakeBrowser.tabs.onActivated.trigger({ tabId: 11, windowId: 1 }));
    expect(result.current?.id).toBe(20);
    active[2] = tab(21, 2);
    await act(async () => fakeBrowser.tabs.onActivated.trigger({ tabId: 21, windowId: 2 }));
    expect(result.current?.id).toBe(21);
    expect(result.current?.origin).toBe('https://i.alibaba.com');
  });

  it('asks again which window it is in, since that can change', async () => {
    const own = vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
    vi.spyOn(browser.tabs, 'query').mockImplementation((async (query: { windowId: number }) => [
      tab(query.windowId * 10, query.windowId),
    ]) as never);
    const { result } = renderHook(() => useOwnTab());
    await waitFor(() => expect(result.current?.id).toBe(10));
    own.mockResolvedValue({ id: 3 } as never);
    await act(async () => fakeBrowser.windows.onFocusChanged.trigger(3));
    expect(result.current?.id).toBe(30);
  });

  it('drops an answer that was overtaken by a later question', async () => {
    vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
    const slow = deferred<Tab[]>();
    const query = vi.spyOn(browser.tabs, 'query');
    query.mockReturnValueOnce(slow.promise as never).mockResolvedValue([tab(2, 1)] as never);
    const { result } = renderHook(() => useOwnTab());
    await act(async () => undefined);
    await act(async () => fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 1 }));
    await waitFor(() => expect(result.current?.id).toBe(2));
    await act(async () => slow.resolve([tab(1, 1)]));
    expect(result.current?.id).toBe(2);
  });

  it('keeps to the tab it was opened for', async () => {
    vi.spyOn(browser.tabs, 'get').mockImplementation((id: number) => Promise.resolve(tab(id, 5)) as never);
    const { result } = renderHook(() => useOwnTab(42));
    await waitFor(() => expect(result.current?.id).toBe(42));
  });
});
