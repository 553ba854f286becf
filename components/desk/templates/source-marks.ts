import type { TemplateError } from '@/lib/engine/reply/template-error';

/** A stretch of a template's text and what it is. */
export interface SourcePart {
  text: string;
  look: 'words' | 'slot' | 'error';
}

/** Slots and tags of liquid, one line each; stops at the first brace or percent sign, so that it reads every character once. */
const CODE = /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}/g;
/** Where something wrong ends when nothing closes it. */
const ENDS = /[}\s]/;

/** Place in the text, UTF-16 units, of a line and column counted from 1; never outside the text. */
export function offsetOf(source: string, { line, column }: Pick<TemplateError, 'line' | 'column'>): number {
  let start = 0;
  for (let n = 1; n < line; n += 1) {
    const next = source.indexOf('\n', start);
    if (next < 0) break;
    start = next + 1;
  }
  const end = source.indexOf('\n', start);
  return Math.min(start + Math.max(0, column - 1), end < 0 ? source.length : end);
}

/** From where to where something wrong stands, for marking it: the whole tag or slot name, at least one character. */
export function extentOf(source: string, error: Pick<TemplateError, 'line' | 'column'>): [from: number, to: number] {
  const from = offsetOf(source, error);
  if (source.startsWith('{{', from) || source.startsWith('{%', from)) {
    const close = source.indexOf(source.charAt(from + 1) === '{' ? '}}' : '%}', from);
    const lineEnd = source.indexOf('\n', from);
    const end = lineEnd < 0 ? source.length : lineEnd;
    return [from, close < 0 || close > end ? end : close + 2];
  }
  let to = from + 1;
  while (to < source.length && !ENDS.test(source.charAt(to))) to += 1;
  return [from, Math.min(to, source.length)];
}

/** The lines of a text in parts, for drawing slots and errors behind it. */
export function markedLines(source: string, errors: readonly TemplateError[]): SourcePart[][] {
  const wrong = errors.map((error) => extentOf(source, error));
  let start = 0;
  return source.split('\n').map((line) => {
    const parts = partsOf(line, start, wrong);
    start += line.length + 1;
    return parts;
  });
}

function partsOf(line: string, start: number, wrong: readonly (readonly [number, number])[]): SourcePart[] {
  const codes = [...line.matchAll(CODE)].map(({ index, 0: code }) => [index, index + code.length] as const);
  const bad = wrong
    .map(([from, to]) => [Math.max(0, from - start), Math.min(line.length, to - start)] as const)
    .filter(([from, to]) => from < to);
  const cuts = [...new Set([0, line.length, ...codes.flat(), ...bad.flat()])].sort((a, b) => a - b);
  const within = (at: number, list: readonly (readonly [number, number])[]): boolean =>
    list.some(([from, to]) => at >= from && at < to);
  return cuts.slice(0, -1).map((from, index) => ({
    text: line.slice(from, cuts[index + 1]),
    look: within(from, bad) ? 'error' : within(from, codes) ? 'slot' : 'words',
  }));
}
