/** What is remembered of one row (a message, a list row, the buyer panel) between reads. */
interface Entry {
  kind: string;
  signature: string;
  value: unknown;
}

/** One memory for all adapters, keyed by the row's element: it goes when the element goes. */
const rows = new WeakMap<Node, Entry>();

/** Grows with every call of `invalidate`. */
let changes = 0;

/**
 * Forgets every row that a mutation touched. Pass all records of the watch roots (childList, characterData, attributes,
 * subtree) before the next read with `tracked: true`.
 */
export function invalidate(records: readonly MutationRecord[]): void {
  changes += 1;
  for (const record of records) {
    for (let node: Node | null = record.target; node; node = node.parentNode) {
      if (rows.delete(node)) break;
    }
  }
}

/**
 * The remembered reading of a row, or a fresh one. Untracked, a row counts as unchanged while class, `data-expinfo` and
 * text are the same.
 *
 * @param kind keeps two readers of the same element apart.
 * @param tracked see `ReadContext.tracked`.
 * @param marks what else the reading depends on, as text.
 */
export function remembered<T extends object>(
  row: Element,
  kind: string,
  tracked: boolean | undefined,
  parse: (row: Element) => T,
  marks: (row: Element) => string = (element) => element.className + element.getAttribute('data-expinfo'),
): T {
  const entry = rows.get(row);
  const same = entry?.kind === kind;
  if (tracked && same) return entry.value as T;
  // Tracked, no signature is needed; the next untracked look takes the row for new.
  const signature = tracked ? '' : `${marks(row)}\n${row.textContent}`;
  if (same && signature !== '' && entry.signature === signature) return entry.value as T;
  const value = parse(row);
  rows.set(row, { kind, signature, value });
  return value;
}

/**
 * Remembers one whole reading for as long as nothing was invalidated, so that a second look at an unchanged page costs
 * nothing.
 */
export function memoOf<T>(): (document: Document, url: string, tracked: boolean | undefined, read: () => T) => T {
  let memo: { document: WeakRef<Document>; url: string; at: number; value: T } | undefined;
  return (document, url, tracked, read) => {
    if (tracked && memo?.at === changes && memo.url === url && memo.document.deref() === document) return memo.value;
    const value = read();
    memo = { document: new WeakRef(document), url, at: changes, value };
    return value;
  };
}
