import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { factsLine, textHash, type FactsLine } from './facts';
import { loadLabels, type LabelledFacts } from './facts-labels';
import { factsAsMarkdown, reportOnFacts } from './facts-report';
import { readCase } from './read-case';

/** Offsets of a person's labels; `npm run` starts in the repository's root. */
const LABELS = join('tests', 'labels');

/**
 * `evaluate -- facts`: one JSON line of facts per inquiry, or with `--report` how right they are against the labels: both
 * halves and all. A text that has changed under its labels is named and left out.
 *
 * @returns 0, or 1 where lines were bad or labels did not fit their text.
 */
export async function evaluateFacts(
  input: Readable,
  { stdout, stderr }: { stdout: Writable; stderr: Writable },
  flags: ReadonlySet<string>,
  labelsDir = LABELS,
): Promise<number> {
  const labels = flags.has('--report') ? loadLabels(labelsDir) : new Map<string, LabelledFacts>();
  const texts: { line: FactsLine; labelled: LabelledFacts }[] = [];
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
      const line = factsLine(read.id, read.case);
      if (!flags.has('--report')) {
        if (!stdout.write(`${JSON.stringify(line)}\n`)) await once(stdout, 'drain');
        continue;
      }
      const labelled = labels.get(read.id);
      if (labelled && labelled.hash !== textHash(read.case)) {
        bad++;
        stderr.write(`line ${number}: the text of ${read.id} is not the one that was labelled; left out\n`);
      } else if (labelled) texts.push({ line, labelled });
    }
  })();
  await Promise.race([work, failed]);
  if (!flags.has('--report')) return bad > 0 ? 1 : 0;
  if (texts.length === 0) stderr.write('No line has labels in tests/labels: nothing to report.\n');
  const half = (name: LabelledFacts['half']) => reportOnFacts(texts.filter(({ labelled }) => labelled.half === name));
  const reports = { 'half a': half('a'), 'half b': half('b'), all: reportOnFacts(texts) };
  stdout.write(flags.has('--json') ? `${JSON.stringify(reports)}\n` : `${factsAsMarkdown(reports)}\n`);
  return bad > 0 ? 1 : 0;
}
