import { fail, ok, type Result } from '../shared/result';
import { CAPS } from '../snapshots/caps';
import { protocol, type MessageName, type RequestOf, type ResponseOf } from './protocol';
import { classifySender, type StampedSender } from './sender';
import { isLargerThan } from './size';

/** Why a message was not run. Handlers may answer with codes of their own through `Refusal`. */
export type RefusalCode = 'foreign-sender' | 'unknown-message' | 'too-large' | 'malformed' | 'failed';

/** Thrown by a handler that cannot do what it is asked: the code is for the caller to branch on, the message for the log. */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** One function per message; throws `Refusal` for a reason the caller should know. */
export type Handlers = {
  [N in MessageName]: (data: RequestOf<N>, sender: StampedSender) => Promise<ResponseOf<N>>;
};

export interface Own {
  /** `runtime.id` */
  id: string;
  /** `chrome-extension://<id>` */
  origin: string;
}

/**
 * Checks the sender, then the size, then the shape, then runs: always answers, never throws. Whatever is refused has not
 * reached a handler, so nothing was stored.
 *
 * @param own who we are; asked for each message, as nothing of `browser` may be touched when a module loads.
 */
export function makeRouter(handlers: Handlers, own: () => Own) {
  return async (message: unknown, sender: StampedSender): Promise<Result<unknown>> => {
    try {
      const checked = check(message, sender, own());
      if (!checked.ok) return checked;
      return ok(await run(handlers, checked.value, sender));
    } catch (error) {
      return refused(error);
    }
  };
}

interface Checked {
  name: MessageName;
  data: unknown;
}

function check(message: unknown, sender: StampedSender, own: Own): Result<Checked, RefusalCode> {
  const from = classifySender(sender, own.id, own.origin);
  if (from === null) return fail('foreign-sender', 'This sender is not one of ours');
  const wire = readWire(message);
  if (wire === null) return fail('malformed', 'Not a message of this extension');
  if (!isMessageName(wire.type)) return fail('unknown-message', `There is no message "${wire.type.slice(0, 60)}"`);
  const spec = protocol[wire.type];
  if (spec.from !== from) return fail('foreign-sender', `A ${from} may not send ${wire.type}`);
  if (isLargerThan(wire.data, CAPS.message)) return fail('too-large', `${wire.type} is larger than the limit`);
  const parsed = spec.request.safeParse(wire.data);
  if (parsed.success) return ok({ name: wire.type, data: parsed.data });
  return fail('malformed', `${wire.type}: ${describe(parsed.error.issues[0])}`);
}

/** The envelope of `transport.ts`, checked here again: what arrives is not yet known to be ours. */
function readWire(message: unknown): { type: string; data: unknown } | null {
  if (typeof message !== 'object' || message === null) return null;
  const { portside, type, data } = message as Record<string, unknown>;
  return portside === 1 && typeof type === 'string' ? { type, data } : null;
}

function isMessageName(type: string): type is MessageName {
  return Object.hasOwn(protocol, type);
}

/** The first fault with its place. The value itself is left out: it may be a buyer's words. */
function describe(issue: { path: PropertyKey[]; message: string } | undefined): string {
  if (issue === undefined) return 'wrong shape';
  return `${issue.path.map(String).join('.') || '(top)'}: ${issue.message}`.slice(0, 300);
}

/** The data has just been parsed by the schema of this very name, which is what the handler's type says. */
function run(handlers: Handlers, { name, data }: Checked, sender: StampedSender): Promise<unknown> {
  const handler = handlers[name] as (data: unknown, sender: StampedSender) => Promise<unknown>;
  return handler(data, sender);
}

function refused(error: unknown): Result<never> {
  if (error instanceof Refusal) return fail(error.code, error.message);
  return fail('failed', error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
