import type { Part } from '../case-view';
import { spanOf } from '../fold';
import type { Finding } from '../signal';

/** A finding on a stretch of a part, given in offsets of its folded text. */
export function foundAt(place: { part: Part; start: number; end: number }, rest: Omit<Finding, 'span'> = {}): Finding {
  return { span: spanOf(place.part, place.start, place.end), ...rest };
}

/** A number of the rule pack's options, or the fallback when it is missing or no number. */
export function numberOption(options: Readonly<Record<string, unknown>>, key: string, fallback: number): number {
  const value = options[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
}

/** A list of texts of the rule pack's options, or the fallback. */
export function listOption(
  options: Readonly<Record<string, unknown>>,
  key: string,
  fallback: readonly string[],
): readonly string[] {
  const value = options[key];
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : fallback;
}
