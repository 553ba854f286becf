import type { FieldLocators, PageReading } from './adapter';

/**
 * Runs a reader and turns an exception into a visible state: every field missed, nothing read. A page must never see our
 * error, and an error must never look like an empty page (codebases.md §0 no. 10).
 */
export function guarded(fields: readonly FieldLocators[], read: () => PageReading): PageReading {
  try {
    return read();
  } catch {
    return { health: fields.map(({ field, kind }) => ({ field, kind, level: null })) };
  }
}

/** `action`, or `fallback` when the page's shape made it throw. */
export function orElse<T>(fallback: T, action: () => T): T {
  try {
    return action();
  } catch {
    return fallback;
  }
}
