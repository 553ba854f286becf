import { browser } from 'wxt/browser';

/**
 * The only file that calls the browser's messaging. Plain runtime messages, no library: an envelope, and answers that are
 * always a `Result` (codebases.md §3.1). Carries no zod, so that a content script may import it.
 */

/** What travels. Anything without the mark is somebody else's message and stays unanswered. */
export interface Wire {
  portside: 1;
  type: string;
  data: unknown;
}

/** Who sent a message; `lib/messages/sender.ts` decides what that sender may say. */
export type WireSender = chrome.runtime.MessageSender;

/** Answers one message, or returns `undefined` when it is not for this listener, which leaves it to another. */
export type WireHandler = (wire: Wire, sender: WireSender) => Promise<unknown> | undefined;

/** Puts a message into the envelope. */
export function toWire(type: string, data: unknown): Wire {
  return { portside: 1, type, data };
}

/** True for our envelope; says nothing about `data`. */
export function isWire(value: unknown): value is Wire {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as Partial<Wire>).portside === 1 &&
    typeof (value as Partial<Wire>).type === 'string'
  );
}

/**
 * False once the extension was updated, reloaded or removed under a content script (codebases.md §4 no. 6): every call
 * would throw from then on.
 */
export function contextAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends to the worker (and any open extension page). Rejects as the browser does; `client.ts` makes a `Result` of it. */
export async function postToWorker(wire: Wire): Promise<unknown> {
  return browser.runtime.sendMessage(wire);
}

/** A poster to one tab; all its frames hear it unless `frameId` is given. Rejects where no script of ours runs. */
export function postToTab(tabId: number, frameId?: number): (wire: Wire) => Promise<unknown> {
  return async (wire): Promise<unknown> =>
    frameId === undefined ? browser.tabs.sendMessage(tabId, wire) : browser.tabs.sendMessage(tabId, wire, { frameId });
}

/**
 * Listens for messages of our own extension. The channel is kept open only for messages the handler takes, and each of
 * those is answered, so that no sender waits for nothing (codebases.md §4 no. 22).
 *
 * @returns stops listening; never throws, also after the extension is gone.
 */
export function onWire(handler: WireHandler): () => void {
  const listener = (message: unknown, sender: WireSender, respond: (answer: unknown) => void): boolean => {
    if (!isWire(message) || sender.id !== browser.runtime.id) return false;
    const answer = handler(message, sender);
    if (answer === undefined) return false;
    answer.then(respond, (error: unknown) =>
      respond({ ok: false, code: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // The extension is gone, and the listener with it.
    }
  };
}
