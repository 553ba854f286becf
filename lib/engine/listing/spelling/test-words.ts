import { letterCode } from './dictionary';

/** A word as the dictionary writes it. */
export function codesOf(word: string): number[] {
  return [...word].map((char) => letterCode(char.charCodeAt(0)));
}

/** The order words stand in. */
export function compareCodes(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((code, i) => code !== b[i]);
  if (at < 0) return a.length - b.length;
  return (a[at] ?? 0) - (b[at] ?? 0);
}
