// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { deferred } from '@/components/testing/deferred';
import { useLive } from './use-live';

afterEach(cleanup);

describe('useLive', () => {
  it('never shows the answer to the old key under the new one', async () => {
    const second = deferred<string>();
    const answers: Record<string, Promise<string>> = { a: Promise.resolve('A'), b: second.promise };
    const seen: string[] = [];
    const { rerender } = renderHook(
      ({ id }) => {
        const live = useLive(id, async () => (await answers[id]) ?? '');
        seen.push(`${id} ${live.state === 'ready' ? live.value : live.state}`);
      },
      { initialProps: { id: 'a' } },
    );
    await waitFor(() => expect(seen).toContain('a A'));
    rerender({ id: 'b' });
    await act(async () => second.resolve('B'));
    await waitFor(() => expect(seen).toContain('b B'));
    expect(seen).not.toContain('b A');
  });

  it('says when a read failed', async () => {
    const { result } = renderHook(() => useLive('x', () => Promise.reject(new Error('closed'))));
    await waitFor(() => expect(result.current).toMatchObject({ state: 'failed', error: { message: 'closed' } }));
  });

  it('asks nothing without a key', () => {
    const { result } = renderHook(() => useLive(null, () => Promise.reject(new Error('asked'))));
    expect(result.current).toEqual({ state: 'waiting' });
  });
});
