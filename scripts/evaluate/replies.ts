import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { buyerTypesOf } from '../../lib/engine/inquiry/buyer-type/buyer-type-of';
import type { InquiryCase } from '../../lib/engine/inquiry/case';
import { dealSizeOf } from '../../lib/engine/inquiry/deal-size';
import { defaultPack } from '../../lib/engine/inquiry/default-pack';
import { factsOf } from '../../lib/engine/inquiry/facts/facts-of';
import { judge } from '../../lib/engine/inquiry/judge';
import { viewCase } from '../../lib/engine/inquiry/view';
import { openQuestions } from '../../lib/engine/reply/questions';
import type { ReplyCase } from '../../lib/engine/reply/reply-case';
import { suggest, type Suggestion } from '../../lib/engine/reply/suggest';
import type { Streams } from './command';
import { textHash } from './facts';
import { loadLabels, type FactLabel, type LabelledFacts } from './facts-labels';
import { readCase } from './read-case';
import { repliesAsMarkdown, repliesReport, type AnsweredText } from './replies-report';

export const REPLIES_USAGE = `Usage: npm run -s evaluate -- replies FILE.jsonl [--report]

Proposes replies for one inquiry per line, with nothing known of our side, and writes one JSON line each.
--report  instead: what was proposed, what was asked although a person labelled it as given (tests/labels), how many of the
          labelled questions were seen, and the time it takes
`;

/** Offsets of a person's labels; `npm run` starts in the repository's root. */
const LABELS = join('tests', 'labels');

/**
 * The command line of `npm run evaluate -- replies`.
 *
 * @returns the exit code: 0 all lines read, 1 some lines were bad and skipped, 2 wrong call or unreadable file.
 */
export async function evaluateReplies(args: readonly string[], streams: Streams): Promise<number> {
  const [file, ...more] = args.filter((arg) => arg !== '--report');
  if (file === undefined || more.length > 0 || file.startsWith('--')) {
    streams.stderr.write(file === undefined ? `No file named.\n${REPLIES_USAGE}` : REPLIES_USAGE);
    return 2;
  }
  try {
    const input = file === '-' ? streams.stdin : createReadStream(file);
    return await readLines(input, streams, args.includes('--report'));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    // The reader of our output has gone (`| head`): nothing is left to do.
    if (error.code === 'EPIPE') return 0;
    const why = error.code === 'ENOENT' ? 'no such file' : error.code === 'EISDIR' ? 'is a folder' : error.message;
    streams.stderr.write(`${file}: ${why}\n`);
    return 2;
  }
}

async function readLines(input: Readable, { stdout, stderr }: Streams, report: boolean): Promise<number> {
  const labels = report ? loadLabels(LABELS) : new Map<string, LabelledFacts>();
  const texts: AnsweredText[] = [];
  let number = 0;
  let bad = 0;
  const failed = new Promise<never>((_, reject) => {
    input.once('error', reject);
    stdout.once('error', reject);
  });
  failed.catch(() => undefined);
  const work = (async () => {
    for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
      number++;
      if (raw.trim() === '') continue;
      const read = readCase(raw.replace(/^\uFEFF/, ''));
      if (!read.ok) {
        bad++;
        stderr.write(`line ${number}: ${read.fault}; skipped\n`);
        continue;
      }
      const labelled = labels.get(read.id);
      const fits = labelled?.hash === textHash(read.case) ? labelled.labels : undefined;
      const text = answered(read.id, read.case, fits, hasQuantity(raw));
      if (report) texts.push(text);
      else if (!stdout.write(`${JSON.stringify(text)}\n`)) await once(stdout, 'drain');
    }
  })();
  await Promise.race([work, failed]);
  if (report) stdout.write(`${repliesAsMarkdown(repliesReport(texts))}\n`);
  return bad > 0 ? 1 : 0;
}

/** Requests carry the quantity in a field of the page. */
function hasQuantity(raw: string): boolean {
  const { buyer } = JSON.parse(raw.replace(/^\uFEFF/, '')) as { buyer?: { quantity?: unknown } };
  return buyer?.quantity !== undefined;
}

function replyCase(inquiry: InquiryCase, quantity: boolean): ReplyCase {
  const view = viewCase(inquiry);
  const facts = factsOf(view);
  const size = dealSizeOf(view, facts);
  return {
    view,
    facts,
    verdict: judge(inquiry, defaultPack),
    types: buyerTypesOf(view),
    ...(size ? { size } : {}),
    ...(quantity ? { page: { kinds: ['quantity'] as const } } : {}),
    our: { profile: {}, products: [] },
    ourZone: 'Asia/Shanghai',
    now: inquiry.now,
  };
}

/** What was proposed for one inquiry, next to what a person found in it. */
function answered(
  id: string,
  inquiry: InquiryCase,
  labels: readonly FactLabel[] | undefined,
  quantity: boolean,
): AnsweredText {
  const reply = replyCase(inquiry, quantity);
  const from = performance.now();
  const suggestions = suggest(reply);
  const ms = performance.now() - from;
  const asked = [...new Set(suggestions.flatMap(({ letter }) => letter.asked))];
  const seen = reply.facts.list.map(({ kind }) => kind as string);
  const given = new Set<string>([
    ...seen,
    ...(labels ?? []).filter(({ optional }) => optional !== true).map(({ slot }) => slot),
  ]);
  const passing = new Set<string>((labels ?? []).map(({ slot }) => slot));
  const questions = openQuestions(reply);
  const wanted = (labels ?? []).filter((label) => label.slot === 'question' && label.optional !== true);
  return {
    id,
    level: reply.verdict.level,
    templates: suggestions.map(({ template }) => template.id),
    asked,
    wronglyAsked: asked.filter((kind) => given.has(kind)),
    askedInPassing: asked.filter((kind) => passing.has(kind) && !given.has(kind)),
    labelled: labels !== undefined,
    questions: {
      labelled: wanted.length,
      seen: wanted.filter((label) => questions.some(({ fact }) => overlaps(label, fact.span))).length,
    },
    unlisted: unlisted(suggestions),
    ms,
  };
}

function overlaps(
  { part = 'text', start, end }: FactLabel,
  span: { part: string; start: number; end: number } | undefined,
): boolean {
  // prettier-ignore
  return span?.part === part && span.start < end && start < span.end;
}

/** Questions a letter with points neither answers nor marks: must be none. */
function unlisted(suggestions: readonly Suggestion[]): number {
  return suggestions.reduce((sum, { template, letter }) => {
    if (!template.slots.some(({ name }) => name === 'answers')) return sum;
    const open = letter.questions.filter(({ state }) => state === 'open');
    const marks = new Set(letter.holes.map(({ slot }) => slot));
    const lost = open.filter(({ question: { topics } }) => topics.length > 0 && !topics.some((topic) => marks.has(`answer:${topic}`))); // prettier-ignore
    const bare = open.filter(({ question: { topics } }) => topics.length === 0).length;
    const bareMarks = [...marks].filter((slot) => /^answer:\d+$/.test(slot)).length;
    return sum + lost.length + Math.max(0, bare - bareMarks);
  }, 0);
}
