import { EXPORT_FORMAT } from '@/lib/store/transfer/export-all';
import { fail, ok, type Result } from '@/lib/shared/result';

/** What an export file holds, as far as the preview needs it; the worker checks every row. */
export interface ImportFile {
  exportedAt?: string;
  tables: { name: string; rows: unknown[] }[];
}

export type ImportFileCode = 'not-json' | 'not-export' | 'other-format';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the text of an export file.
 *
 * @returns the tables, or why it is no export of ours: `not-json`, `not-export`, `other-format` (made by a version with another
 * format; the message is its number).
 */
export function readImportFile(text: string): Result<ImportFile, ImportFileCode> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail('not-json', 'The file is no JSON');
  }
  if (!isRecord(json) || !('portside' in json) || !isRecord(json.tables))
    return fail('not-export', 'The file is no export of Portside');
  if (json.portside !== EXPORT_FORMAT) return fail('other-format', String(json.portside));
  const tables = Object.entries(json.tables);
  if (!tables.every((entry): entry is [string, unknown[]] => Array.isArray(entry[1]))) {
    return fail('not-export', 'A table is no list');
  }
  return ok({
    exportedAt: typeof json.exportedAt === 'string' ? json.exportedAt : undefined,
    tables: tables.map(([name, rows]) => ({ name, rows })),
  });
}
