import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, tabClient, workerClient } from './client';
import type { Wire } from './transport';

interface TestMessages {
  'page.note': { request: { n: number }; response: { doubled: number } };
}

/** Plays the other side: each entry is one attempt's answer, an error, or silence. */
function receiver(...answers: unknown[]) {
  const seen: Wire[] = [];
  const post = vi.fn((wire: Wire) => {
    seen.push(wire);
    const answer = answers.shift();
    if (answer === 'silence') return new Promise<unknown>(() => undefined);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return { post, seen };
}

const NO_RECEIVER = new Error('Could not establish connection. Receiving end does not exist.');
const CLOSED = new Error(
  'A listener indicated an asynchronous response, but the message channel closed before a response',
);

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  return () => vi.useRealTimers();
});

/** Lets pauses and time-outs pass. */
async function outcome<T>(answer: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(60_000);
  return answer;
}

describe('ask', () => {
  it('sends the envelope and hands over the answer', async () => {
    const { post, seen } = receiver({ ok: true, value: { doubled: 4 } });
    expect(await outcome(ask(post, 'page.note', { n: 2 }))).toEqual({ ok: true, value: { doubled: 4 } });
    expect(seen).toEqual([{ portside: 1, type: 'page.note', data: { n: 2 } }]);
  });

  it('passes on the code and sentence of a refusal', async () => {
    const { post } = receiver({ ok: false, code: 'too-large', message: 'more than the limit' });
    expect(await outcome(ask(post, 'x', null, { retry: true }))).toEqual({
      ok: false,
      code: 'too-large',
      message: 'more than the limit',
    });
    expect(post).toHaveBeenCalledTimes(1);
  });

  it.each([NO_RECEIVER, CLOSED, undefined])(
    'asks a second time when the worker was just restarting (%s)',
    async (first) => {
      const { post } = receiver(first, { ok: true, value: 1 });
      expect(await outcome(ask(post, 'x', null, { retry: true }))).toEqual({ ok: true, value: 1 });
      expect(post).toHaveBeenCalledTimes(2);
    },
  );

  it('gives up after the second attempt', async () => {
    const { post } = receiver(NO_RECEIVER, CLOSED, { ok: true, value: 1 });
    expect(await outcome(ask(post, 'x', null, { retry: true }))).toMatchObject({ ok: false, code: 'no-answer' });
    expect(post).toHaveBeenCalledTimes(2);
  });

  it('times out, once, however long the other side is silent', async () => {
    const { post } = receiver('silence', { ok: true, value: 1 });
    const answer = ask(post, 'x', null, { timeout: 500, retry: true });
    await vi.advanceTimersByTimeAsync(499);
    expect(await Promise.race([answer, Promise.resolve('still waiting')])).toBe('still waiting');
    expect(await outcome(answer)).toMatchObject({ ok: false, code: 'timeout' });
    expect(post).toHaveBeenCalledTimes(1);
  });

  it.each(['yes', 7, { fine: true }, { ok: 'true' }, { ok: false }])('refuses %o as an answer', async (answer) => {
    const { post } = receiver(answer);
    expect(await outcome(ask(post, 'x', null))).toMatchObject({ ok: false, code: 'bad-answer' });
  });

  it('knows an orphan by the browser’s sentence and by the missing id, and does not retry', async () => {
    const { post } = receiver(new Error('Extension context invalidated.'));
    expect(await outcome(ask(post, 'x', null, { retry: true }))).toMatchObject({ code: 'orphaned' });
    expect(post).toHaveBeenCalledTimes(1);

    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    const later = receiver({ ok: true, value: 1 });
    expect(await outcome(ask(later.post, 'x', null))).toMatchObject({ code: 'orphaned' });
    expect(later.post).not.toHaveBeenCalled();
  });

  it('makes a result of an error thrown on the spot', async () => {
    const post = () => {
      throw new TypeError('Cannot read properties of undefined');
    };
    expect(await outcome(ask(post, 'x', null))).toMatchObject({ ok: false, code: 'failed' });
  });
});

describe('clients', () => {
  it('ask the worker with one retry', async () => {
    const send = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(NO_RECEIVER)
      .mockReturnValue({ ok: true, value: { doubled: 2 } } as never);
    expect(await outcome(workerClient<TestMessages>()('page.note', { n: 1 }))).toEqual({
      ok: true,
      value: { doubled: 2 },
    });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('ask a tab without one: a tab without our script is normal', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(NO_RECEIVER);
    expect(await outcome(tabClient<TestMessages>(5)('page.note', { n: 1 }))).toMatchObject({ code: 'no-receiver' });
    expect(send).toHaveBeenCalledTimes(1);
    expect(send).toHaveBeenCalledWith(5, { portside: 1, type: 'page.note', data: { n: 1 } });
  });
});
