import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { loadSpelling, spellingWith, type Spelling } from '../../lib/engine/listing/spelling/spelling';
import { unpackSlips } from '../../lib/engine/listing/spelling/slips';
import { featureNumber } from '../../lib/engine/reader/features';
import { learnSlips } from '../spelling/learn-slips';
import { asPair } from '../spelling/pairs';
import type { Streams } from './command';
import { judgeSpelling, readSpellingCase, type SpellingCase } from './spelling-lines';
import { peersOn } from './spelling-peers';
import { spellingReport } from './spelling-report';

export const SPELLING_USAGE = `Usage: npm run -s evaluate -- spelling FILE.jsonl [--report [--cross] [--peers]]

Judges one misspelling per line ("wrong", "right") and writes one JSON line each. FILE "-" reads standard input. Format: docs/spelling.md
--report  instead, the shares detected, right first and right in five, by "source"
--cross   slip costs learned on the other half of the file, instead of the shipped ones
--peers   the same words through aspell, hunspell (where installed) and nspell
`;

const DICTIONARY = resolve(import.meta.dirname, '../../public/spelling/dictionary.bin');
const FLAGS = ['--report', '--cross', '--peers'];

/**
 * The command line of `npm run evaluate -- spelling`.
 *
 * @returns the exit code: 0 all lines judged, 1 some lines were bad and skipped, 2 wrong call or unreadable file.
 */
export async function evaluateSpelling(args: readonly string[], streams: Streams): Promise<number> {
  const flags = args.filter((arg) => FLAGS.includes(arg));
  const [file, ...more] = args.filter((arg) => !FLAGS.includes(arg));
  const report = flags.includes('--report');
  if (file === undefined || more.length > 0 || file.startsWith('--') || (!report && flags.length > 0)) {
    streams.stderr.write(file === undefined ? `No file named.\n${SPELLING_USAGE}` : SPELLING_USAGE);
    return 2;
  }
  try {
    const input = file === '-' ? streams.stdin : createReadStream(file);
    if (!report) return await judgeLines(input, streams);
    const { cases, bad } = await readAll(input, streams);
    streams.stdout.write(reportOf(cases, flags.includes('--cross'), flags.includes('--peers')));
    return bad > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    // The reader of our output has gone (`| head`): nothing is left to do.
    if (error.code === 'EPIPE') return 0;
    const why = error.code === 'ENOENT' ? 'no such file' : error.code === 'EISDIR' ? 'is a folder' : error.message;
    streams.stderr.write(`${file}: ${why}\n`);
    return 2;
  }
}

/** Reads the cases one by one; bad lines are named by number and counted. */
async function* casesOf(input: Readable, { stderr }: Streams, tally: { bad: number }): AsyncGenerator<SpellingCase> {
  const lines = createInterface({ input, crlfDelay: Infinity });
  // A file that cannot be opened fails on the stream, which readline does not pass on.
  const failure: { error?: Error } = {};
  input.once('error', (error) => {
    failure.error = error;
    lines.close();
  });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const read = readSpellingCase(line.replace(/^\uFEFF/, ''));
    if (read.ok) {
      yield read.case;
      continue;
    }
    tally.bad++;
    stderr.write(`line ${number}: ${read.fault}; skipped\n`);
  }
  if (failure.error) throw failure.error;
  if (number === 0) stderr.write('The file is empty: nothing to judge.\n');
  if (tally.bad > 0) stderr.write(`${tally.bad} of ${number} lines skipped.\n`);
}

async function judgeLines(input: Readable, streams: Streams): Promise<number> {
  const spelling = loadSpelling(readFileSync(DICTIONARY));
  const tally = { bad: 0 };
  for await (const one of casesOf(input, streams, tally)) {
    const { wrong, right, detected, rank, suggestions, ms } = judgeSpelling(one, spelling);
    const answer = JSON.stringify({ wrong, right, detected, rank, suggestions, ms: Math.round(ms * 1000) / 1000 });
    if (!streams.stdout.write(`${answer}\n`)) await once(streams.stdout, 'drain');
  }
  return tally.bad > 0 ? 1 : 0;
}

async function readAll(input: Readable, streams: Streams): Promise<{ cases: SpellingCase[]; bad: number }> {
  const tally = { bad: 0 };
  const cases: SpellingCase[] = [];
  for await (const one of casesOf(input, streams, tally)) cases.push(one);
  return { cases, bad: tally.bad };
}

/** Pairs of one right word stay on one side, so that no half learns what it is judged on. */
const halfOf = ({ right }: SpellingCase) => featureNumber(right.toLowerCase(), 20) % 2;

function reportOf(cases: readonly SpellingCase[], cross: boolean, peers: boolean): string {
  const data = readFileSync(DICTIONARY);
  const shipped = loadSpelling(data);
  const learnedWithout = (half: number): Spelling =>
    spellingWith(data, unpackSlips(learnSlips(cases.filter((one) => !one.real && halfOf(one) !== half).map(asPair))));
  const halves = cross ? [learnedWithout(0), learnedWithout(1)] : [shipped, shipped];
  const lines = cases.map((one) => judgeSpelling(one, halves[halfOf(one)] ?? shipped));
  const name = cross ? 'Portside, cross-validated' : 'Portside';
  return spellingReport([{ name, lines }, ...(peers ? peersOn(cases) : [])]);
}
