/**
 * One fact as the page shows it. What a page does not show is `unknown` with a reason, never a guess (seller-pages.md §10.2).
 *
 * `level` is the index of the locator that hit, 0 = the most specific; higher levels are older or looser anchors.
 */
export type Known<T> = { known: true; value: T; level: number };

/**
 * - `absent`: the page's anchor for this field is not there though it should be (the page changed).
 * - `not-shown`: the page is fine and simply does not show it here (sometimes-fields).
 * - `hidden`: the buyer has hidden it (`-1` counters, masked contact with nothing legible).
 * - `ambiguous`: two answers that contradict each other; refusing is the only honest reading.
 */
export type UnknownReason = 'absent' | 'not-shown' | 'hidden' | 'ambiguous';
export type Unknown = { known: false; why: UnknownReason };
export type Field<T> = Known<T> | Unknown;

export function known<T>(value: T, level = 0): Known<T> {
  return { known: true, value, level };
}

export function unknown(why: UnknownReason = 'not-shown'): Unknown {
  return { known: false, why };
}

/** The value, or `undefined` when unknown for whatever reason. */
export function valueOf<T>(field: Field<T> | undefined): T | undefined {
  return field?.known ? field.value : undefined;
}
