import type { ReadContext } from './adapter';

type Tracked = ReadContext['tracked'];

/** What is remembered of one element (a message, a list row, the buyer panel), for all adapters; it goes with the element. */
let entries = new WeakMap<Node, { kind: string; value: unknown }>();

let listener: ((target: Node | null) => void) | undefined;

/** Tells of each node that is invalidated; null = everything. For the one other memory there is, row-list.ts. */
export function onInvalidated(told: (target: Node | null) => void): void {
  listener = told;
}

/** Grows with every call of `invalidate`. */
let changes = 0;

/**
 * Forgets what was read of these nodes and of all around them. Pass the targets of all mutations of the watch roots
 * (childList, characterData, attributes, subtree) before the next tracked read.
 */
export function invalidate(targets: Iterable<Node>): void {
  changes += 1;
  const climbed = new Set<Node>();
  for (const target of targets) {
    listener?.(target);
    for (let node: Node | null = target; node && !climbed.has(node); node = node.parentNode) {
      climbed.add(node);
      entries.delete(node);
    }
  }
}

/** Forgets everything: from here on mutations are tracked again, and what happened before is not known. */
export function forget(): void {
  changes += 1;
  entries = new WeakMap();
  listener?.(null);
}

/**
 * The remembered reading of an element, or a fresh one where its mutations are not tracked.
 *
 * @param kind keeps two readers of the same element apart.
 */
export function remembered<E extends Element, T>(
  element: E,
  kind: string,
  tracked: Tracked,
  parse: (element: E) => T,
): T {
  if (!tracked?.(element)) return parse(element);
  const entry = entries.get(element);
  if (entry?.kind === kind) return entry.value as T;
  const value = parse(element);
  entries.set(element, { kind, value });
  return value;
}

/**
 * Remembers one whole reading for as long as nothing was invalidated, so that a second look at an unchanged page costs
 * nothing.
 */
export function memoOf<T>(): (context: ReadContext, read: () => T) => T {
  let memo: { document: Document; url: string; at: number; value: T } | undefined;
  return ({ document, url: { href }, tracked }, read) => {
    if (tracked && memo?.at === changes && memo.url === href && memo.document === document) return memo.value;
    const value = read();
    memo = { document, url: href, at: changes, value };
    return value;
  };
}
