import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultPack } from '../lib/engine/inquiry/default-pack';
import { signals } from '../lib/engine/inquiry/registry';
import { checkSignal, exampleCase } from '../lib/engine/inquiry/signal-check';
import { judge } from '../lib/engine/inquiry/judge';
import rulebook from './rulebook-ids.json';

const root = resolve(import.meta.dirname, '..');
const engine = join(root, 'lib/engine');
const sources = readdirSync(engine, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(join(engine, path), 'utf8') }));
const rows = Object.entries(rulebook).flatMap(([group, names]) => names.map((name) => `${group}.${name}`));

describe('every row of the rulebook', () => {
  it('has its signal, and no signal is without a row', () => {
    expect(signals.map(({ id }) => id)).toEqual([...rows].sort());
  });

  it('has its entry in the rule pack, and no entry is without a row', () => {
    expect(Object.keys(defaultPack.signals).sort()).toEqual([...rows].sort());
  });

  it.each(rows)('%s has a test beside it', (id) => {
    const [group = '', name = ''] = id.split('.');
    expect(existsSync(join(engine, 'inquiry/signals', group, `${name}.test.ts`))).toBe(true);
  });
});

describe.each(signals.map((signal) => [signal.id, signal] as const))('%s', (_id, signal) => {
  it('keeps its examples', () => {
    expect(checkSignal(signal)).toEqual([]);
  });

  it('is seen in the verdict of its first example', () => {
    const example = signal.examples.hits[0];
    const verdict = judge(exampleCase(example ?? {}), defaultPack);
    expect([...verdict.evidence, ...verdict.counter].map(({ id }) => id)).toContain(signal.id);
  });
});

describe('the engine is pure', () => {
  const banned: [what: string, pattern: RegExp][] = [
    ['browser', /(?<!['"])\b(?:chrome|browser|window|document|navigator|localStorage|indexedDB)\s*\./],
    ['clock or chance', /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\./],
    ['network or timers', /\bfetch\s*\(|\bXMLHttpRequest\b|\bsetTimeout\b|\bsetInterval\b/],
    ['a library that does not belong', /from '(?:zod|dexie|react|zustand|wxt)[^']*'/],
    ['another part of the house', /from '(?:\.\.\/)+(?:pages|store|messages|background|settings|components)\//],
  ];

  it.each(banned)('no %s', (_what, pattern) => {
    const guilty = sources.filter(({ text }) => pattern.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')));
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });
});
