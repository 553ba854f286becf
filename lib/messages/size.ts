const DEEPEST = 64;

/**
 * Whether a value's JSON would be longer than `limit`, without making that JSON: stops as soon as the limit is passed, so a
 * hostile message costs no more than a legal one. Escapes are not counted. Nesting deeper than 64 counts as too large.
 *
 * @param limit UTF-16 units.
 */
export function isLargerThan(value: unknown, limit: number): boolean {
  return measure(value, limit, 0) > limit;
}

/** Length of a value's JSON as `isLargerThan` measures it, UTF-16 units. */
export function sizeOf(value: unknown): number {
  return measure(value, Number.POSITIVE_INFINITY, 0);
}

/** Stops once `limit` is passed; the answer is then only "more than that". */
function measure(value: unknown, limit: number, depth: number): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 5;
  if (depth >= DEEPEST) return Number.POSITIVE_INFINITY;
  return Array.isArray(value) ? measureList(value, limit, depth) : measureObject(value, limit, depth);
}

function measureList(list: readonly unknown[], limit: number, depth: number): number {
  let sum = 2;
  for (const item of list) {
    sum += 1 + measure(item, limit - sum, depth + 1);
    if (sum > limit) break;
  }
  return sum;
}

function measureObject(object: object, limit: number, depth: number): number {
  let sum = 2;
  for (const [key, part] of Object.entries(object)) {
    sum += key.length + 4 + measure(part, limit - sum, depth + 1);
    if (sum > limit) break;
  }
  return sum;
}
