import type { TextField } from '../listing';
import { replacing, type Fix } from '../rule';

const SPACE = /\s/;
const JOINER = /[\s,;/|&-]/;

/**
 * A fix that takes a stretch out and closes the gap: one blank stays between the neighbours, and a comma or slash that has
 * lost one of its sides goes too.
 */
export function dropping(field: TextField, text: string, start: number, end: number, safe: boolean): Fix {
  let [from, to] = [start, end];
  while (from > 0 && SPACE.test(text.charAt(from - 1))) from--;
  while (to < text.length && SPACE.test(text.charAt(to))) to++;
  if (from === 0) {
    while (to < text.length && JOINER.test(text.charAt(to))) to++;
    return replacing(field, text, 0, to, '', safe);
  }
  if (to === text.length) {
    while (from > 0 && JOINER.test(text.charAt(from - 1))) from--;
    return replacing(field, text, from, text.length, '', safe);
  }
  // "a, X, b" keeps one comma: the one behind.
  if (JOINER.test(text.charAt(from - 1)) && /[,;/|]/.test(text.charAt(to))) {
    while (from > 0 && JOINER.test(text.charAt(from - 1))) from--;
    return replacing(field, text, from, to, '', safe);
  }
  const glue = /[,;/|]/.test(text.charAt(to)) ? '' : ' ';
  return replacing(field, text, from, to, glue, safe);
}
