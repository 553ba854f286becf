/** Other spelling checkers on the same words, for the report: aspell and hunspell where installed, nspell from the packages. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SpellingCase, SpellingLine } from './spelling-lines';
import { rankOf } from './spelling-lines';

export interface Peer {
  name: string;
  lines: SpellingLine[];
}

/** Ispell's pipe: one block of answer lines per word, parted by empty lines; `&` and `#` mean not a word. */
function throughPipe(name: string, args: readonly string[], cases: readonly SpellingCase[]): Peer | undefined {
  const input = `${cases.map(({ wrong }) => `^${wrong}`).join('\n')}\n`;
  const began = performance.now();
  const { stdout, error } = spawnSync(name, args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) return undefined;
  const ms = (performance.now() - began) / Math.max(1, cases.length);
  const blocks = stdout.slice(stdout.indexOf('\n') + 1).split('\n\n');
  const lines = cases.map((one, i): SpellingLine => {
    const [answer = ''] = (blocks[i] ?? '').trim().split('\n');
    const words = answer.startsWith('&') ? answer.slice(answer.indexOf(':') + 1).split(',') : [];
    const suggestions = words.map((word) => word.trim());
    return { ...one, detected: /^[&#]/u.test(answer), rank: rankOf(one.right, suggestions), suggestions, ms };
  });
  return { name, lines };
}

interface Nspell {
  correct(word: string): boolean;
  suggest(word: string): string[];
}

function nspell(cases: readonly SpellingCase[]): Peer {
  const require = createRequire(import.meta.url);
  const make = require('nspell') as (aff: Buffer, dic: Buffer) => Nspell;
  const dictionary = dirname(require.resolve('dictionary-en'));
  const checker = make(readFileSync(join(dictionary, 'index.aff')), readFileSync(join(dictionary, 'index.dic')));
  const lines = cases.map((one): SpellingLine => {
    const began = performance.now();
    const suggestions = checker.suggest(one.wrong);
    const ms = performance.now() - began;
    return { ...one, detected: !checker.correct(one.wrong), rank: rankOf(one.right, suggestions), suggestions, ms };
  });
  return { name: 'nspell', lines };
}

/** Every peer that is there; one that is not installed is left out. */
export function peersOn(cases: readonly SpellingCase[]): Peer[] {
  return [
    throughPipe('aspell', ['-a', '--lang=en_US'], cases),
    throughPipe('hunspell', ['-a', '-d', 'en_US'], cases),
    nspell(cases),
  ].filter((peer) => peer !== undefined);
}
