/** What is remembered of one row (a message, a list row, the buyer panel) between reads. */
interface Entry {
  kind: string;
  signature: string;
  value: unknown;
}

/** One memory for all adapters, keyed by the row's element: it goes when the element goes. */
const rows = new WeakMap<Node, Entry>();

/**
 * Forgets every row that a mutation touched. Pass all records of the watch roots (childList, characterData, attributes,
 * subtree) before the next read with `tracked: true`.
 */
export function invalidate(records: readonly MutationRecord[]): void {
  for (const record of records) {
    for (let node: Node | null = record.target; node; node = node.parentNode) {
      if (rows.delete(node)) break;
    }
  }
}

/** Cheap text of a row that changes whenever what we read from it changes. */
export function signatureOf(row: Element): string {
  return `${row.className}|${row.getAttribute('data-expinfo') ?? ''}|${row.childElementCount}|${row.textContent}`;
}

/**
 * The remembered reading of a row, or a fresh one.
 *
 * @param kind keeps two readers of the same element apart.
 * @param tracked see `ReadContext.tracked`.
 */
export function remembered<T extends object>(
  row: Element,
  kind: string,
  tracked: boolean,
  parse: (row: Element, signature: string) => T,
  sign: (row: Element) => string = signatureOf,
): T {
  const entry = rows.get(row);
  if (tracked && entry?.kind === kind) return entry.value as T;
  const signature = sign(row);
  if (entry?.kind === kind && entry.signature === signature) return entry.value as T;
  const value = parse(row, signature);
  rows.set(row, { kind, signature, value });
  return value;
}
