import { stemOf } from './words/stem';
import { isSmallWord } from './words/small-words';

/**
 * `word`: Latin letters. `number`: digits, perhaps with decimals. `code`: letters and digits mixed (`A2736`, `500ml`, `IP68`).
 * `foreign`: letters of another script.
 */
export type TokenKind = 'word' | 'number' | 'code' | 'foreign';

export interface Token {
  kind: TokenKind;
  text: string;
  lower: string;
  /** Singular, without possessive; equal for `pipe`, `pipes`, `Pipe's`. */
  stem: string;
  start: number;
  end: number;
  index: number;
  /** Glued to the token before by a hyphen: `stick` of `non-stick`. */
  glued: boolean;
  /** A comma, slash, bracket or the like stands between it and the token before. */
  breaks: boolean;
  small: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}{1,12})?|\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}\p{N}]*/gu;
const GLUE = /^[-‐‑]$/;
const BREAK = /[^\s\-‐‑'’]/;
const LATIN = /^[\p{Script=Latin}\p{M}'’]+$/u;
const NUMERIC = /^\p{N}[\p{N}.,]*$/u;
const DIGIT = /\p{N}/u;

/** The words of a text with their offsets; linear, never throws. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const start = match.index;
    const between = text.slice(last, start);
    const lower = word.toLowerCase().replace('’', "'");
    const kind = kindOf(word);
    tokens.push({
      kind,
      text: word,
      lower,
      stem: kind === 'word' ? stemOf(lower) : lower,
      start,
      end: start + word.length,
      index: tokens.length,
      glued: tokens.length > 0 && GLUE.test(between),
      breaks: BREAK.test(between) || /\s[-‐‑–—]+\s/.test(between),
      small: isSmallWord(lower),
    });
    last = start + word.length;
  }
  return tokens;
}

function kindOf(word: string): TokenKind {
  if (NUMERIC.test(word)) return 'number';
  if (DIGIT.test(word)) return 'code';
  return LATIN.test(word) ? 'word' : 'foreign';
}

/** Letters in capitals only, at least two. */
export function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
