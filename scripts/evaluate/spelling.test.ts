import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { evaluate } from './command';
import { rankOf } from './spelling-lines';

interface Line {
  wrong: string;
  right: string;
  detected: boolean;
  rank: number | null;
  suggestions: string[];
  ms: number;
}

async function run(args: string[], input = ''): Promise<{ code: number; out: string; errors: string; lines: Line[] }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  let out = '';
  let errors = '';
  stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const stdin = Readable.from(input === '' ? [] : [Buffer.from(input)]);
  const code = await evaluate(['spelling', ...args], { stdin, stdout, stderr });
  await new Promise((done) => setImmediate(done));
  const lines = out.startsWith('{')
    ? out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line) // prettier-ignore
    : [];
  return { code, out, errors, lines };
}

const PAIRS = [
  { wrong: 'baskte', right: 'basket', source: 'ours' },
  { wrong: 'Stainles', right: 'stainless', source: 'ours' },
  { wrong: 'form', right: 'from', source: 'ours', wrong_is_a_word: true },
];
const text = (rows: readonly unknown[]) =>
  rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');

describe('npm run evaluate -- spelling', () => {
  it('writes one line per pair, in order, with every key', async () => {
    const { code, lines, errors } = await run(['-'], text(PAIRS));
    expect([code, errors]).toEqual([0, '']);
    expect(lines.map(({ wrong, detected, rank }) => [wrong, detected, rank])).toEqual([
      ['baskte', true, 1],
      ['Stainles', true, 1],
      ['form', false, expect.anything()],
    ]);
    expect(Object.keys(lines[0] ?? {})).toEqual(['wrong', 'right', 'detected', 'rank', 'suggestions', 'ms']);
    expect(lines[0]?.suggestions[0]).toBe('basket');
    expect(lines.every(({ ms }) => ms >= 0)).toBe(true);
  });

  it('skips bad lines, names them and ends with 1', async () => {
    const rows = [
      PAIRS[0],
      '{oops',
      '[1]',
      { wrong: 'x' },
      { wrong: 3, right: 'y' },
      { wrong: 'a'.repeat(300), right: 'a' },
      '',
      PAIRS[1],
    ];
    const { code, lines, errors } = await run(['-'], text(rows));
    expect([code, lines.map(({ wrong }) => wrong)]).toEqual([1, ['baskte', 'Stainles']]);
    expect(errors.trim().split('\n')).toEqual([
      'line 2: not valid JSON; skipped',
      'line 3: not a JSON object; skipped',
      'line 4: "right" is missing or not a text; skipped',
      'line 5: "wrong" is missing or not a text; skipped',
      'line 6: "wrong" is longer than 200 characters; skipped',
      '5 of 8 lines skipped.',
    ]);
  });

  it('reads a file with a byte order mark and Windows line ends, and answers odd words', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'evaluate-')), 'in.jsonl');
    writeFileSync(file, '\uFEFF{"wrong":"baskte","right":"Basket"}\r\n\r\n{"wrong":"灯","right":"lamp"}');
    const { code, lines } = await run([file]);
    expect([code, lines.map(({ rank, detected }) => [rank, detected])]).toEqual([
      0,
      [
        [1, true],
        [null, false],
      ],
    ]);
  });

  it('reports by source, with real words apart', async () => {
    const { code, out } = await run(['-', '--report'], text(PAIRS));
    expect(code).toBe(0);
    expect(out).toContain('| ours | Portside | 2 | 100.0 (34.2–100.0) | 100.0 (34.2–100.0) |');
    expect(out).toContain('| ours, real words | Portside | 1 | 0.0 (0.0–79.3) |');
  });

  it('learns from the other half when told to', async () => {
    const { code, out } = await run(['-', '--report', '--cross'], text(PAIRS));
    expect(code).toBe(0);
    expect(out).toContain('| ours | Portside, cross-validated | 2 |');
  });

  it('says what is wrong with the call', async () => {
    expect(await run([])).toMatchObject({ code: 2, errors: expect.stringContaining('No file named.') as string });
    expect(await run(['a', 'b'])).toMatchObject({ code: 2 });
    expect(await run(['-', '--peers'])).toMatchObject({ code: 2 });
    expect(await run(['/nowhere/at.jsonl'])).toMatchObject({ code: 2, errors: '/nowhere/at.jsonl: no such file\n' });
    expect(await run(['-'])).toMatchObject({ code: 0, errors: 'The file is empty: nothing to judge.\n' });
  });

  it('counts any of several right words, without regard to case', () => {
    expect(rankOf('their, there', ['the', 'There'])).toBe(2);
    expect(rankOf('Their', ['there'])).toBeNull();
  });
});
