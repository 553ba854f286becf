import type { Commander } from '@/components/hooks/use-command';
import { fail, type Result } from '@/lib/shared/result';
import type { ImportFile } from './import-file';

/** Rows per message; below the worker's limit. */
const CHUNK = 1000;

export interface ImportDone {
  added: number;
  updated: number;
  unchanged: number;
}

interface Chunk {
  table: string;
  firstRow: number;
  rows: unknown[];
}

function chunksOf(file: ImportFile): Chunk[] {
  return file.tables.flatMap(({ name, rows }) =>
    Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, i) => ({
      table: name,
      firstRow: i * CHUNK,
      rows: rows.slice(i * CHUNK, (i + 1) * CHUNK),
    })),
  );
}

/**
 * Sends a file to the worker piece by piece. Nothing of it is in use before the last step, so stopping half-way leaves
 * everything as it was.
 *
 * @param onProgress share done, 0–1.
 * @returns what was changed, or `cancelled`, or the worker's code (`bad-row` names the row).
 */
export async function runImport(
  file: ImportFile,
  run: Commander['run'],
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<ImportDone>> {
  const begun = await run('command.import-begin', { format: 1 });
  if (!begun.ok) return begun;
  const { importId } = begun.value;
  const chunks = chunksOf(file);
  for (const [index, chunk] of chunks.entries()) {
    if (signal.aborted) {
      await run('command.import-abort', { importId });
      return fail('cancelled', 'The import was cancelled');
    }
    const receipt = await run('command.import-chunk', { importId, index, ...chunk });
    if (!receipt.ok) {
      await run('command.import-abort', { importId });
      return receipt;
    }
    onProgress((index + 1) / (chunks.length + 1));
  }
  return run('command.import-commit', { importId, chunks: chunks.length });
}
