import { describe, expect, it, vi } from 'vitest';
import type { Commander } from '@/components/hooks/use-command';
import { runImport } from './run-import';

function worker(refuse?: string): { run: Commander['run']; types: string[] } {
  const types: string[] = [];
  const run = vi.fn(async (type: string) => {
    types.push(type);
    if (type === refuse) return { ok: false, code: 'bad-row', message: 'buyers, row 3' };
    return { ok: true, value: { importId: 'i', added: 1, updated: 0, unchanged: 0 } };
  });
  return { run: run as never, types };
}

const rows = (n: number): unknown[] => Array.from({ length: n }, (_, i) => ({ id: i }));

describe('runImport', () => {
  it('cuts tables into messages the worker takes and tells how far it is', async () => {
    const { run, types } = worker();
    const shares: number[] = [];
    const file = {
      tables: [
        { name: 'messages', rows: rows(2500) },
        { name: 'buyers', rows: rows(1) },
      ],
    };
    const receipt = await runImport(file, run, (share) => shares.push(share), new AbortController().signal);
    expect(receipt).toMatchObject({ ok: true, value: { added: 1 } });
    expect(types).toEqual([
      'command.import-begin',
      ...Array.from({ length: 4 }, () => 'command.import-chunk'),
      'command.import-commit',
    ]);
    expect(run).toHaveBeenNthCalledWith(
      4,
      'command.import-chunk',
      expect.objectContaining({ index: 2, firstRow: 2000 }),
    );
    expect(shares).toEqual([0.2, 0.4, 0.6, 0.8]);
  });

  it('cuts long rows by size, and loses none', async () => {
    const { run } = worker();
    const long = Array.from({ length: 1000 }, (_, id) => ({ id, text: 'x'.repeat(4096) }));
    await runImport({ tables: [{ name: 'messages', rows: long }] }, run, () => undefined, new AbortController().signal);
    const chunks = vi
      .mocked(run)
      .mock.calls.flatMap(([type, data]) =>
        type === 'command.import-chunk' ? [data as { index: number; firstRow: number; rows: unknown[] }] : [],
      );
    expect(chunks.length).toBeGreaterThan(2);
    for (const { rows: sent } of chunks) expect(JSON.stringify(sent).length).toBeLessThanOrEqual(2_000_000);
    expect(chunks.flatMap(({ rows: sent }) => sent)).toEqual(long);
    expect(chunks.map(({ firstRow }) => long[firstRow])).toEqual(chunks.map(({ rows: sent }) => sent[0]));
    expect(chunks.map(({ index }) => index)).toEqual(chunks.map((_, i) => i));
  });

  it.each([
    ['timeout', 'still-running'],
    ['no-answer', 'end-unknown'],
    ['incomplete', 'incomplete'],
  ])('waits minutes for the last step, asks once, and tells %s as %s', async (code, told) => {
    const run = vi.fn(async (type: string) =>
      type === 'command.import-commit' ? { ok: false, code, message: '' } : { ok: true, value: { importId: 'i' } },
    );
    const file = { tables: [{ name: 'buyers', rows: rows(1) }] };
    const receipt = await runImport(file, run as never, () => undefined, new AbortController().signal);
    expect(receipt).toMatchObject({ ok: false, code: told });
    expect(run).toHaveBeenLastCalledWith(
      'command.import-commit',
      { importId: 'i', chunks: 1 },
      { timeout: 300_000, retry: false },
    );
  });

  it('ends the import when a row is refused', async () => {
    const { run, types } = worker('command.import-chunk');
    const file = { tables: [{ name: 'buyers', rows: rows(1) }] };
    const receipt = await runImport(file, run, () => undefined, new AbortController().signal);
    expect(receipt).toEqual({ ok: false, code: 'bad-row', message: 'buyers, row 3' });
    expect(types.at(-1)).toBe('command.import-abort');
  });

  it('commits nothing once cancelled', async () => {
    const { run, types } = worker();
    const stop = new AbortController();
    const file = { tables: [{ name: 'buyers', rows: rows(5000) }] };
    const receipt = await runImport(file, run, () => stop.abort(), stop.signal);
    expect(receipt).toMatchObject({ ok: false, code: 'cancelled' });
    expect(types).toEqual(['command.import-begin', 'command.import-chunk', 'command.import-abort']);
  });
});
