import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onWire, postToTab, type WireHandler } from './transport';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

/** Listens with `handler` and returns what the browser would call. */
function listening(handler: WireHandler): { hear: Listener; stop: () => void } {
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  const stop = onWire(handler);
  return { hear: add.mock.calls[0]?.[0] as unknown as Listener, stop };
}

const ours = { id: fakeBrowser.runtime.id };
const wire = { portside: 1, type: 'x', data: 2 };

beforeEach(() => fakeBrowser.reset());

describe('onWire', () => {
  it('keeps the channel open and answers', async () => {
    const { hear } = listening(() => Promise.resolve({ ok: true, value: 3 }));
    const respond = vi.fn();
    expect(hear(wire, ours, respond)).toBe(true);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ ok: true, value: 3 }));
  });

  it('answers with a failure when the handler breaks, so that nobody waits for nothing', async () => {
    const { hear } = listening(() => Promise.reject(new Error('broken')));
    const respond = vi.fn();
    expect(hear(wire, ours, respond)).toBe(true);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith({ ok: false, code: 'failed', message: 'broken' }));
  });

  it('leaves to others what is not for it', () => {
    const { hear } = listening(() => undefined);
    expect(hear(wire, ours, vi.fn())).toBe(false);
  });

  it.each([
    ['another extension', wire, { id: 'someone-else' }],
    ['a sender without id', wire, {}],
    ['no envelope', { type: 'x' }, ours],
    ['a foreign envelope', { portside: 2, type: 'x' }, ours],
    ['no object', 'hello', ours],
    ['nothing', null, ours],
  ])('does not even look at messages of %s', (_, message, sender) => {
    const handler = vi.fn(() => Promise.resolve(1));
    expect(listening(handler).hear(message, sender, vi.fn())).toBe(false);
    expect(handler).not.toHaveBeenCalled();
  });

  it('stops quietly when the extension is already gone', () => {
    const { stop } = listening(() => undefined);
    vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(stop).not.toThrow();
  });
});

describe('postToTab', () => {
  it('can name one frame', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
    await postToTab(7, 3)({ portside: 1, type: 'x', data: null });
    expect(send).toHaveBeenCalledWith(7, { portside: 1, type: 'x', data: null }, { frameId: 3 });
  });
});
