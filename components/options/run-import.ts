import type { Commander } from '@/components/hooks/use-command';
import { sizeOf } from '@/lib/messages/size';
import { fail, type Result } from '@/lib/shared/result';
import { MINUTE } from '@/lib/shared/time';
import type { ImportFile } from './import-file';

/** Rows per message at most. */
const CHUNK = 1000;
/** UTF-16 units of JSON per message at most: half of what the worker takes (CAPS.message). */
const CHUNK_SIZE = 2_000_000;
/** The last step goes through everything in one transaction; the browser lets the worker take no longer, ms. */
const COMMIT_TIMEOUT = 5 * MINUTE;

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
  return file.tables.flatMap(({ name, rows }) => cut(name, rows));
}

/** A row that is too large by itself goes alone, and the worker says so. */
function cut(table: string, rows: readonly unknown[]): Chunk[] {
  const chunks: Chunk[] = [];
  let size = 0;
  for (const [firstRow, row] of rows.entries()) {
    const own = sizeOf(row) + 1;
    const last = chunks.at(-1);
    if (last === undefined || last.rows.length === CHUNK || size + own > CHUNK_SIZE) {
      chunks.push({ table, firstRow, rows: [row] });
      size = own;
    } else {
      last.rows.push(row);
      size += own;
    }
  }
  return chunks;
}

/**
 * Sends a file to the worker piece by piece. Nothing of it is in use before the last step, so stopping half-way leaves
 * everything as it was.
 *
 * @param onProgress share done, 0–1.
 * @returns what was changed, or `cancelled`, or the worker's code (`bad-row` names the row), or, when the last step was begun
 *   and its end is not known, `still-running` or `end-unknown` (the worker went away).
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
  // Not twice: the second would find the import ended by the first.
  const options = { timeout: COMMIT_TIMEOUT, retry: false };
  const done = await run('command.import-commit', { importId, chunks: chunks.length }, options);
  if (done.ok || !Object.hasOwn(UNKNOWN_END, done.code)) return done;
  return fail(UNKNOWN_END[done.code] ?? done.code, done.message);
}

const UNKNOWN_END: Readonly<Record<string, string>> = { timeout: 'still-running', 'no-answer': 'end-unknown' };
