import { fail, type Result } from '../shared/result';
import { contextAlive, postToTab, postToWorker, toWire, type Wire } from './transport';

/**
 * Asking the worker or a tab. Used by content scripts and extension pages alike: no zod, no protocol at run time.
 * Nothing here throws or rejects.
 */

/** One message: what is asked and what the answer's `value` is. */
interface Call {
  request: unknown;
  response: unknown;
}

export interface AskOptions {
  /** ms for one attempt. */
  timeout?: number;
  /** Send a second time when the receiver was just restarting. Every message of ours is safe to send twice. */
  retry?: boolean;
  /** ms before the second attempt. */
  retryDelay?: number;
}

const TIMEOUT = 10_000;
const RETRY_DELAY = 150;
const RESTARTING: readonly string[] = ['no-receiver', 'no-answer'];

/** A typed asker: `const ask = workerClient<PageMessages>(); const receipt = await ask('page.snapshot', snapshot)`. */
export type Client<M extends { [K in keyof M]: Call }> = <T extends keyof M & string>(
  type: T,
  data: M[T]['request'],
  options?: AskOptions,
) => Promise<Result<M[T]['response']>>;

/** Asks the worker; one retry by default, as it may be starting. */
export function workerClient<M extends { [K in keyof M]: Call }>(): Client<M> {
  return (type, data, options) => ask(postToWorker, type, data, { retry: true, ...options });
}

/** Asks the content script of one tab; no retry by default, since a tab without our script is normal. */
export function tabClient<M extends { [K in keyof M]: Call }>(tabId: number, frameId?: number): Client<M> {
  return (type, data, options) => ask(postToTab(tabId, frameId), type, data, options);
}

/**
 * One question with a time-out and at most one retry.
 *
 * @param post delivers the envelope; may reject or throw.
 * @returns the other side's answer, or `ok: false` with the other side's code, or with the reason why no answer came:
 *   `orphaned` (the extension was updated or reloaded; this script must stop), `no-receiver` (nobody listens: a tab without our
 *   script, or a worker just restarting), `no-answer` (the listener went away before it answered), `timeout`, `bad-answer`,
 *   `failed`.
 */
export async function ask<T>(
  post: (wire: Wire) => Promise<unknown>,
  type: string,
  data: unknown,
  { timeout = TIMEOUT, retry = false, retryDelay = RETRY_DELAY }: AskOptions = {},
): Promise<Result<T>> {
  const wire = toWire(type, data);
  const first = await attempt<T>(post, wire, timeout);
  if (first.ok || !retry || !RESTARTING.includes(first.code)) return first;
  await pause(retryDelay);
  return attempt<T>(post, wire, timeout);
}

async function attempt<T>(post: (wire: Wire) => Promise<unknown>, wire: Wire, timeout: number): Promise<Result<T>> {
  if (!contextAlive()) return fail('orphaned', 'The extension was updated or removed');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<T>>((resolve) => {
    timer = setTimeout(() => resolve(fail('timeout', `No answer to ${wire.type} in ${timeout} ms`)), timeout);
  });
  try {
    return await Promise.race([post(wire).then((answer) => readAnswer<T>(answer)), late]);
  } catch (error) {
    return readError(error);
  } finally {
    clearTimeout(timer);
  }
}

/** The value is trusted: only our own worker and pages can answer. Its shape as a `Result` is checked all the same. */
function readAnswer<T>(answer: unknown): Result<T> {
  if (answer === undefined || answer === null) return fail('no-answer', 'The receiver did not answer');
  if (typeof answer === 'object' && 'ok' in answer) {
    // JSON drops an undefined value on the way; null is the empty answer.
    if (answer.ok === true) return { ok: true, value: ('value' in answer ? answer.value : null) as T };
    if (answer.ok === false && 'code' in answer && typeof answer.code === 'string') {
      return fail(answer.code, 'message' in answer ? String(answer.message) : '');
    }
  }
  return fail('bad-answer', 'The answer is no receipt');
}

/** Chromium has no error codes here, only these sentences. */
function readError(error: unknown): Result<never> {
  const message = error instanceof Error ? error.message : String(error);
  if (!contextAlive() || /context invalidated/i.test(message)) return fail('orphaned', message);
  if (/receiving end does not exist|could not establish connection/i.test(message)) return fail('no-receiver', message);
  if (/(port|channel) closed|frame was removed|back\/forward cache/i.test(message)) return fail('no-answer', message);
  return fail('failed', message);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
