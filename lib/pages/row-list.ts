import type { ReadContext } from './adapter';
import { around } from './locate';
import { onInvalidated } from './row-cache';
import { shownAmong } from './visible';

/** What was read of each row, in the list's order. The same object as long as nothing changed. */
export interface Listed<T> {
  rows: ReadonlyMap<Element, T>;
}

/** The one long list of a page. */
interface List {
  /** How many elements could have been rows. */
  found: number;
  /** What holds all its rows. */
  root: Element;
  rows: Map<Element, unknown>;
  listed: Listed<unknown>;
  /** Rows with a mutation since they were read. */
  touched: Set<Element>;
}

let list: List | null = null;

/** A mutation in a row concerns that row; one between the rows, or around them, can bring others. */
function touch(target: Node | null): void {
  if (!list || !target) return void (list = null);
  const { root, rows, touched } = list;
  for (let node: Node | null = target; node && node !== root; node = node.parentNode) {
    if (!rows.has(node as Element)) continue;
    touched.add(node as Element);
    return;
  }
  if (root.contains(target) || target.contains(root)) list = null;
}

onInvalidated(touch);

/**
 * The rows of a page's long list with what was read of each, in their order. Between two looks only the rows that a mutation
 * touched are read again.
 *
 * @param found all elements that are rows now, hidden left-overs included.
 */
export function rememberedList<T extends object>(
  found: ArrayLike<Element>,
  { tracked, isVisible }: ReadContext,
  read: (row: Element) => T,
): Listed<T> {
  const same = list !== null && list.found === found.length && tracked?.(list.root);
  if (list && same && rereadTouched(list, read, isVisible)) return list.listed as Listed<T>;
  const rows = new Map(shownAmong(Array.from(found), isVisible).map((row) => [row, read(row)]));
  const root = around([...rows.keys()]);
  const listed = { rows };
  list = root && { root, rows, listed, found: found.length, touched: new Set() };
  return listed;
}

/** @returns false when one of them is hidden now: then others may be, too. */
function rereadTouched(own: List, read: (row: Element) => object, isShown: (row: Element) => boolean) {
  const { rows, touched } = own;
  if (touched.size > 0) own.listed = { rows };
  for (const row of touched) {
    if (!isShown(row)) return false;
    rows.set(row, read(row));
  }
  touched.clear();
  return true;
}
