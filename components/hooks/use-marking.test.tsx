// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { deferred } from '@/components/testing/deferred';
import { answerMessages } from '@/components/testing/render';
import { aPage } from '@/components/testing/samples';
import { useMarking } from './use-marking';

afterEach(cleanup);

describe('useMarking', () => {
  it('asks the frame the conversation was read in, naming visit, message and words', async () => {
    const sent = answerMessages({ 'tab.highlight': { found: true }, 'tab.clear-highlight': null });
    const find = async () => 'f1';
    const { result } = renderHook(() => useMarking(aPage, find));
    act(() => result.current.mark('line', '5,000 pcs'));
    await waitFor(() => expect(sent.toTab).toHaveLength(1));
    expect(sent.toTab[0]).toEqual({
      type: 'tab.highlight',
      data: { visit: 'visit-1', fp: 'f1', quote: '5,000 pcs' },
      tabId: 7,
      frameId: 3,
    });
    act(() => result.current.clear());
    await waitFor(() => expect(sent.toTab.at(-1)?.type).toBe('tab.clear-highlight'));
  });

  it('names the line whose words are not on the page', async () => {
    answerMessages({ 'tab.highlight': { found: false }, 'tab.clear-highlight': null });
    const { result } = renderHook(() => useMarking(aPage));
    act(() => result.current.mark('line', 'gone'));
    await waitFor(() => expect(result.current.missed).toBe('line'));
    act(() => result.current.clear());
    expect(result.current.missed).toBeUndefined();
  });

  it('does not mark for a line that was left before its message was found', async () => {
    const sent = answerMessages({ 'tab.highlight': { found: true }, 'tab.clear-highlight': null });
    const ready = deferred<string>();
    const find = () => ready.promise;
    const { result } = renderHook(() => useMarking(aPage, find));
    act(() => result.current.mark('line', '5,000 pcs'));
    act(() => result.current.clear());
    await act(async () => ready.resolve('f1'));
    expect(sent.toTab.map((wire) => wire.type)).toEqual(['tab.clear-highlight']);
  });

  it('clears the mark when another conversation opens', async () => {
    const sent = answerMessages({ 'tab.highlight': { found: true }, 'tab.clear-highlight': null });
    const { result, rerender } = renderHook(({ page }) => useMarking(page), { initialProps: { page: aPage } });
    act(() => result.current.mark('line', '5,000 pcs'));
    await waitFor(() => expect(sent.toTab).toHaveLength(1));
    rerender({ page: { ...aPage, conversationId: 'conversation-2' } });
    await waitFor(() => expect(sent.toTab.at(-1)?.type).toBe('tab.clear-highlight'));
  });
});
