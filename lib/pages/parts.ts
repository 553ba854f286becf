import { hash } from '../shared/hash';
import { CAPS } from '../snapshots/caps';
import type { PageSnapshot } from '../snapshots/snapshot';
import type { PageReading } from './adapter';

/** The parts of a snapshot that may be left out when unchanged. */
export const PARTS = ['open', 'conversations', 'inquiries'] as const;
export type Part = (typeof PARTS)[number];

/** Content hash per part; a part the page does not have has none. */
export type PartHashes = Partial<Record<Part, string>>;

/**
 * Adapters hand out the same object for an unchanged row or message, so its hash is computed once. This is what keeps a
 * second read of 500 messages or 2 000 rows well under a millisecond.
 */
const known = new WeakMap<object, string>();

function hashOf(item: object, text: () => string): string {
  let value = known.get(item);
  if (value === undefined) known.set(item, (value = hash(text())));
  return value;
}

/** Which row is active changes with every click and nobody asks for it; that alone is no reason to tell a list again. */
const withoutActive = (row: object): string => JSON.stringify({ ...row, active: undefined });

function hashList(items: readonly object[], text: (item: object) => string = JSON.stringify): string {
  return hashOf(items, () => items.map((item) => hashOf(item, () => text(item))).join());
}

/** The newest messages and the first rows within the caps. */
export function capReading({ open, conversations, inquiries, ...rest }: PageReading): PageReading {
  return {
    ...rest,
    ...(open !== undefined && { open: open && within(open, 'messages', open.messages.slice(-CAPS.messages)) }),
    ...(conversations && { conversations: within(conversations, 'rows', conversations.rows.slice(0, CAPS.rows)) }),
    ...(inquiries && { inquiries: within(inquiries, 'rows', inquiries.rows.slice(0, CAPS.rows)) }),
  };
}

/** The part itself when nothing was cut. */
function within<K extends string, P extends Record<K, readonly unknown[]>>(part: P, name: K, kept: P[K]): P {
  return kept.length === part[name].length ? part : { ...part, [name]: kept };
}

/** Hashes what a reading holds, part by part. */
export function hashParts({ open, conversations, inquiries }: PageReading): PartHashes {
  const hashes: PartHashes = {};
  if (open === null) hashes.open = 'none';
  if (open) {
    const { messages, ...rest } = open;
    hashes.open = hash(JSON.stringify(rest) + hashList(messages));
  }
  if (conversations)
    hashes.conversations = hash(JSON.stringify(conversations.tab) + hashList(conversations.rows, withoutActive));
  if (inquiries) hashes.inquiries = hash(JSON.stringify(inquiries.hasNext) + hashList(inquiries.rows));
  return hashes;
}

export function sameParts(a: PartHashes, b: PartHashes): boolean {
  return PARTS.every((part) => a[part] === b[part]);
}

/** The parts that are there and differ from what the worker has acknowledged in this visit. */
export function changedParts(
  reading: PageReading,
  hashes: PartHashes,
  acknowledged: PartHashes,
): Pick<PageSnapshot, Part> {
  const differs = (part: Part) => hashes[part] !== undefined && hashes[part] !== acknowledged[part];
  return {
    ...(differs('open') && { open: reading.open }),
    ...(differs('conversations') && { conversations: reading.conversations }),
    ...(differs('inquiries') && { inquiries: reading.inquiries }),
  };
}
