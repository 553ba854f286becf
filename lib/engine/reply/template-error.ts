import type { Bilingual } from '../inquiry/signal';

/** What is wrong with a template and where, for the editor. Line and column count from 1. */
export interface TemplateError {
  code: 'syntax' | 'unknown-slot' | 'unknown-filter' | 'unknown-tag' | 'too-much';
  line: number;
  column: number;
  message: Bilingual;
}

type Reading = readonly [pattern: RegExp, code: TemplateError['code'], message: (name: string) => Bilingual];

/** Liquid's own words, said so that a rep can act on them. */
const READINGS: readonly Reading[] = [
  [/undefined filter: (\S+)/, 'unknown-filter', (name) => ({ zh: `没有“${name}”这个过滤器`, en: `There is no filter “${name}”` })],
  [/undefined variable: (\S+)/, 'unknown-slot', (name) => ({ zh: `没有“${name}”这个空，检查一下名字`, en: `There is no slot “${name}”; check its name` })],
  [/tag "?([\w-]+)"? not found/, 'unknown-tag', (name) => ({ zh: `不能用“${name}”这个标签`, en: `The tag “${name}” cannot be used here` })],
  [/output .* not closed/s, 'syntax', () => ({ zh: '“{{”后面少了“}}”', en: '“{{” is not closed by “}}”' })],
  [/tag \{% ?([\w-]+).* not closed/s, 'syntax', (name) => ({ zh: `“{% ${name} %}”没有结束标签，补上“{% end${name} %}”`, en: `“{% ${name} %}” is not ended; add “{% end${name} %}”` })],
  [/tag .* not closed/s, 'syntax', () => ({ zh: '“{%”后面少了“%}”', en: '“{%” is not closed by “%}”' })],
  [/limit exceeded/, 'too-much', () => ({ zh: '模板太大或循环太多', en: 'The template is too large or loops too often' })],
]; // prettier-ignore

/** An error of liquid with its place; anything else counts as a syntax error at the beginning. */
export function templateError(error: unknown): TemplateError {
  const said = error instanceof Error ? error.message : '';
  const [line, column] = placeOf(error);
  for (const [pattern, code, message] of READINGS) {
    const match = pattern.exec(said);
    if (match) return { code, line, column, message: message((match[1] ?? '').replace(/[,.]$/, '')) };
  }
  return {
    code: 'syntax',
    line,
    column,
    message: { zh: '这里写法不对，检查括号和标签', en: 'This cannot be read; check braces and tags' },
  };
}

interface Placed {
  token: { getPosition(): number[] };
}

function placeOf(error: unknown): [line: number, column: number] {
  if (!hasToken(error)) return [1, 1];
  const [line = 1, column = 1] = error.token.getPosition();
  return [line, column];
}

function hasToken(error: unknown): error is Placed {
  return (
    typeof error === 'object' &&
    error !== null &&
    'token' in error &&
    typeof error.token === 'object' &&
    error.token !== null &&
    'getPosition' in error.token
  );
}
