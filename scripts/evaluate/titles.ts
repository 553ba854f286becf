import { once } from 'node:events';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { lint } from '../../lib/engine/listing/lint';
import type { Finding } from '../../lib/engine/listing/rule';
import { scoreOf } from '../../lib/engine/listing/score';
import { loadSpelling, type Spelling } from '../../lib/engine/listing/spelling/spelling';
import type { Streams } from './command';
import { readTitle } from './titles-read';
import { titlesReport, type LintedTitle } from './titles-report';

export const TITLES_USAGE = `Usage: npm run -s evaluate -- titles FILE.jsonl [--report]

Lints one listing per line and writes one JSON line each. FILE "-" reads standard input. Format: docs/titles.md
--report  instead, how often each rule speaks, how many planted contradictions are found, and the time it takes
`;

const DICTIONARY = resolve(import.meta.dirname, '../../public/spelling/dictionary.bin');

/** The speller with the shipped dictionary; undefined when there is none, and the rest is checked without it. */
function speller(stderr: Streams['stderr']): Spelling | undefined {
  if (!existsSync(DICTIONARY)) return undefined;
  try {
    return loadSpelling(new Uint8Array(readFileSync(DICTIONARY)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    stderr.write('The dictionary could not be read: spelling is not checked.\n');
    return undefined;
  }
}

/**
 * The command line of `npm run evaluate -- titles`.
 *
 * @returns the exit code: 0 all lines linted, 1 some lines were bad and skipped, 2 wrong call or unreadable file.
 */
export async function evaluateTitles(args: readonly string[], streams: Streams): Promise<number> {
  const [file, ...more] = args.filter((arg) => arg !== '--report');
  if (file === undefined || more.length > 0 || file.startsWith('--')) {
    streams.stderr.write(file === undefined ? `No file named.\n${TITLES_USAGE}` : TITLES_USAGE);
    return 2;
  }
  try {
    const input = file === '-' ? streams.stdin : createReadStream(file);
    return await lintLines(input, streams, args.includes('--report'));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    // The reader of our output has gone (`| head`): nothing is left to do.
    if (error.code === 'EPIPE') return 0;
    const why = error.code === 'ENOENT' ? 'no such file' : error.code === 'EISDIR' ? 'is a folder' : error.message;
    streams.stderr.write(`${file}: ${why}\n`);
    return 2;
  }
}

async function lintLines(input: Readable, { stdout, stderr }: Streams, report: boolean): Promise<number> {
  const lines = createInterface({ input, crlfDelay: Infinity });
  // A file that cannot be opened fails on the stream, which readline does not pass on.
  const failed = new Promise<never>((_, reject) => {
    input.once('error', reject);
    stdout.once('error', reject);
  });
  failed.catch(() => undefined);
  const work = (async () => {
    const spelling = speller(stderr);
    const linted: LintedTitle[] = [];
    let number = 0;
    let bad = 0;
    for await (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const read = readTitle(line.replace(/^\uFEFF/, ''));
      if (!read.ok) {
        bad++;
        stderr.write(`line ${number}: ${read.fault}; skipped\n`);
        continue;
      }
      for (const warning of read.warnings) stderr.write(`line ${number}: ${warning}\n`);
      const result = lint(read.listing, spelling ? { spelling } : {});
      if (report) linted.push({ listing: read.listing, result });
      else {
        const answer = JSON.stringify({ id: read.id, findings: result.findings.map(findingLine), score: scoreOf(result).value }); // prettier-ignore
        if (!stdout.write(`${answer}\n`)) await once(stdout, 'drain');
      }
    }
    if (report) stdout.write(titlesReport(linted, spelling));
    if (number === 0) stderr.write('The file is empty: nothing to lint.\n');
    if (bad > 0) stderr.write(`${bad} of ${number} lines skipped.\n`);
    return bad > 0 ? 1 : 0;
  })();
  return Promise.race([work, failed]);
}

/** One finding as the command writes it (docs/titles.md). */
function findingLine({ id, field, start, end, quote, suggestions, severity, reason, other }: Finding) {
  return { id, field, start, end, quote, suggestions, severity, reason: reason.en, ...(other ? { other } : {}) };
}
