/** Reads a number from a signal's options; the fallback is what the rulebook says. */
export function numberOption(options: Readonly<Record<string, unknown>>, key: string, fallback: number): number {
  const value = options[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
}

const sets = new WeakMap<object, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/** Reads a list of texts from a signal's options as a set; built once per list. */
export function setOption(options: Readonly<Record<string, unknown>>, key: string): ReadonlySet<string> {
  const value = options[key];
  if (!Array.isArray(value)) return NONE;
  let set = sets.get(value);
  if (!set) sets.set(value, (set = new Set(value.filter((item): item is string => typeof item === 'string'))));
  return set;
}
