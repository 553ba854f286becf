import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { defaultPack } from '../../lib/engine/inquiry/default-pack';
import { judge } from '../../lib/engine/inquiry/judge';
import type { Evidence, Verdict } from '../../lib/engine/inquiry/verdict';
import { readCase } from './read-case';

export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

const USAGE = `Usage: npm run -s evaluate -- inquiries FILE.jsonl

Judges one inquiry per line and writes one JSON line each. FILE "-" reads standard input. Format: docs/evaluate.md
`;

/**
 * The command line of `npm run evaluate`.
 *
 * @returns the exit code: 0 all lines judged, 1 some lines were bad and skipped, 2 wrong call or unreadable file.
 */
export async function evaluate(args: readonly string[], streams: Streams): Promise<number> {
  const [what, file, ...more] = args;
  if (what === '--help' || what === '-h') {
    streams.stdout.write(USAGE);
    return 0;
  }
  if (what !== 'inquiries' || file === undefined || more.length > 0) {
    streams.stderr.write(what === 'inquiries' && file === undefined ? `No file named.\n${USAGE}` : USAGE);
    return 2;
  }
  try {
    return await evaluateLines(file === '-' ? streams.stdin : createReadStream(file), streams);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    // The reader of our output has gone (`| head`): nothing is left to do.
    if (error.code === 'EPIPE') return 0;
    const why = error.code === 'ENOENT' ? 'no such file' : error.code === 'EISDIR' ? 'is a folder' : error.message;
    streams.stderr.write(`${file}: ${why}\n`);
    return 2;
  }
}

async function evaluateLines(input: Readable, { stdout, stderr }: Streams): Promise<number> {
  const lines = createInterface({ input, crlfDelay: Infinity });
  // A file that cannot be opened fails on the stream, which readline does not pass on.
  const failed = new Promise<never>((_, reject) => {
    input.once('error', reject);
    stdout.once('error', reject);
  });
  failed.catch(() => undefined);
  const work = (async () => {
    let number = 0;
    let bad = 0;
    for await (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const read = readCase(line.replace(/^\uFEFF/, ''));
      if (!read.ok) {
        bad++;
        stderr.write(`line ${number}: ${read.fault}; skipped\n`);
        continue;
      }
      for (const warning of read.warnings) stderr.write(`line ${number}: ${warning}\n`);
      const answer = JSON.stringify(output(read.id, judge(read.case, defaultPack)));
      if (!stdout.write(`${answer}\n`)) await once(stdout, 'drain');
    }
    if (number === 0) stderr.write('The file is empty: nothing to judge.\n');
    if (bad > 0) stderr.write(`${bad} of ${number} lines skipped.\n`);
    return bad > 0 ? 1 : 0;
  })();
  return Promise.race([work, failed]);
}

function output(id: string, verdict: Verdict) {
  return {
    id,
    level: verdict.level,
    junk: verdict.junk,
    priority: verdict.priority,
    evidence: verdict.evidence.map(line),
    counter: verdict.counter.map(line),
    unknown: verdict.unknown,
  };
}

function line({ id, weight, span, field }: Evidence) {
  return span ? { id, weight, quote: span.quote } : { id, weight, field };
}
