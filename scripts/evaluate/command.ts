import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { defaultPack } from '../../lib/engine/inquiry/default-pack';
import { judge } from '../../lib/engine/inquiry/judge';
import { languageOf } from '../../lib/engine/inquiry/language-of';
import { viewCase } from '../../lib/engine/inquiry/view';
import { evaluateFacts } from './facts-command';
import { readCase } from './read-case';
import { asMarkdown, reportOn, type JudgedText } from './report';
import { evaluateReplies, REPLIES_USAGE } from './replies';
import { evaluateSpelling, SPELLING_USAGE } from './spelling';
import { evaluateTitles, TITLES_USAGE } from './titles';
import { verdictLine } from './verdict-line';

export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

const USAGE = `Usage: npm run -s evaluate -- inquiries FILE.jsonl [--report] [--json]
       npm run -s evaluate -- facts FILE.jsonl [--report] [--json]

Judges one inquiry per line and writes one JSON line each. FILE "-" reads standard input. Format: docs/evaluate.md
--report  instead, how right the verdicts are; lines carry "label" (spam or ham) and may carry "kind"
          facts: how right the facts are against the labels in tests/labels
--json    the report as JSON
`;

/**
 * The command line of `npm run evaluate`.
 *
 * @returns the exit code: 0 all lines judged, 1 some lines were bad and skipped, 2 wrong call, unreadable file, or nothing to report on.
 */
export async function evaluate(args: readonly string[], streams: Streams): Promise<number> {
  if (args[0] === 'spelling') return evaluateSpelling(args.slice(1), streams);
  if (args[0] === 'replies') return evaluateReplies(args.slice(1), streams);
  if (args[0] === 'titles') return evaluateTitles(args.slice(1), streams);
  const flags = new Set(args.filter((arg) => arg.startsWith('--') && arg !== '--help'));
  const [what, file, ...more] = args.filter((arg) => !flags.has(arg));
  const strange = [...flags].filter((flag) => flag !== '--report' && flag !== '--json');
  if (what === '--help' || what === '-h') {
    streams.stdout.write(`${USAGE}\n${TITLES_USAGE}\n${SPELLING_USAGE}\n${REPLIES_USAGE}`);
    return 0;
  }
  const known = what === 'inquiries' || what === 'facts';
  if (!known || file === undefined || more.length > 0 || strange.length > 0) {
    streams.stderr.write(known && file === undefined ? `No file named.\n${USAGE}` : USAGE);
    return 2;
  }
  try {
    const input = file === '-' ? streams.stdin : createReadStream(file);
    if (what === 'facts') return await evaluateFacts(input, streams, flags);
    return await evaluateLines(
      input,
      streams,
      flags.has('--report') ? (flags.has('--json') ? 'json' : 'report') : 'lines',
    );
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    // The reader of our output has gone (`| head`): nothing is left to do.
    if (error.code === 'EPIPE') return 0;
    const why = error.code === 'ENOENT' ? 'no such file' : error.code === 'EISDIR' ? 'is a folder' : error.message;
    streams.stderr.write(`${file}: ${why}\n`);
    return 2;
  }
}

async function evaluateLines(
  input: Readable,
  { stdout, stderr }: Streams,
  form: 'lines' | 'report' | 'json',
): Promise<number> {
  const judged: JudgedText[] = [];
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
      const answered = verdictLine(read.id, judge(read.case, defaultPack));
      if (form !== 'lines') {
        const labelled = labelOf(line);
        if (labelled)
          judged.push({
            ...labelled,
            ...answered,
            language: languageOf(viewCase(read.case).buyerParts) ?? '?',
            evidence: answered.evidence.map(({ id }) => id),
          });
        continue;
      }
      const answer = JSON.stringify(answered);
      if (!stdout.write(`${answer}\n`)) await once(stdout, 'drain');
    }
    if (form !== 'lines' && judged.length === 0) {
      stderr.write('No line carries a label (spam or ham): nothing to report.\n');
      return 2;
    }
    if (form !== 'lines') {
      const report = reportOn(judged);
      stdout.write(form === 'json' ? `${JSON.stringify(report)}\n` : `${asMarkdown(report)}\n`);
    }
    if (number === 0) stderr.write('The file is empty: nothing to judge.\n');
    if (bad > 0) stderr.write(`${bad} of ${number} lines skipped.\n`);
    return bad > 0 ? 1 : 0;
  })();
  return Promise.race([work, failed]);
}

/** The label of a line, for the report; lines without one are judged by nobody and left out. */
function labelOf(line: string): { label: 'spam' | 'ham'; kind: string } | undefined {
  const { label, kind } = JSON.parse(line.replace(/^\uFEFF/, '')) as { label?: unknown; kind?: unknown };
  if (label !== 'spam' && label !== 'ham') return undefined;
  return { label, kind: typeof kind === 'string' ? kind : 'unnamed' };
}
