import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPack } from '../../lib/engine/inquiry/default-pack';
import { judge } from '../../lib/engine/inquiry/judge';
import { languageOf } from '../../lib/engine/inquiry/language-of';
import { viewCase } from '../../lib/engine/inquiry/view';
import { featureNumber } from '../../lib/engine/reader/features';
import { packWeights, unpackWeights, type ReaderModel } from '../../lib/engine/reader/model';
import { shippedReader } from '../../lib/engine/reader/shipped';
import { generator } from '../../lib/engine/reader/train';
import { rewrittenForms } from '../lib/rewritten-forms';
import { loadLabelled, trainOn, type LabelledText } from '../train-reader';
import { CANDIDATES, heldHalves, type TriedText } from './accuracy-held';
import { readCase } from './read-case';
import { asMarkdown, reportOn, type JudgedText } from './report';
import { verdictLine } from './verdict-line';

const FOLDS = 5;

/** Near-duplicates stay on one side of every split, so that no copy of a test text is trained on. */
function foldOf({ id, group }: LabelledText): number {
  return featureNumber(group ?? id, 20) % FOLDS;
}

/**
 * Cross-validated accuracy on a folder of labelled texts, as Markdown: rules alone, rules with the reader, and the same on
 * rewritten forms. Each text is judged with a reader that has seen neither it nor its near-duplicates; the rules were written
 * with these texts in sight, so figures on texts nobody looked at will be lower.
 */
export function accuracy(dir: string): string {
  const rows = loadLabelled(dir);
  const lines = new Map(
    ['inquiries.jsonl', 'messages.jsonl'].flatMap((file) =>
      readFileSync(join(dir, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => [(JSON.parse(line) as { id: string }).id, line] as const),
    ),
  );
  const alone: JudgedText[] = [];
  const both: JudgedText[] = [];
  const rewritten: JudgedText[] = [];
  const tried: TriedText[] = [];
  const trade = new Set(rows.filter((row) => row.trade).map(({ id }) => id));
  for (let fold = 0; fold < FOLDS; fold++) {
    // Packed and unpacked, as it ships.
    const model = unpackWeights(packWeights(trainOn(rows.filter((row) => foldOf(row) !== fold))));
    for (const row of rows.filter((one) => foldOf(one) === fold)) {
      const line = lines.get(row.id) ?? '';
      alone.push(judged(row, line, null));
      both.push(judged(row, line, model));
      tried.push(triedOn(row, line, model, row.trade ? 'inquiries' : 'other mail'));
      if (!row.trade) continue;
      const forms = rewrittenForms(row, generator(featureNumber(row.id, 20)), 2, true);
      for (const form of forms) {
        const rewrittenLine = JSON.stringify({ id: row.id, ...form });
        rewritten.push(judged(row, rewrittenLine, model));
        tried.push(triedOn(row, rewrittenLine, model, 'inquiries in rewritten forms'));
      }
    }
  }
  const part = (name: string, texts: JudgedText[]) => `## ${name}\n\n${asMarkdown(reportOn(texts))}`;
  const of = (texts: JudgedText[], wanted: boolean) => texts.filter(({ id }) => trade.has(id) === wanted);
  return [
    part('Inquiries, rules alone', of(alone, true)),
    part('Inquiries, rules and reader', of(both, true)),
    part('Inquiries in rewritten forms, rules and reader', rewritten),
    part('Other mail, rules alone', of(alone, false)),
    part('Other mail, rules and reader', of(both, false)),
    part('Messages of our own, shipped rules and reader', ownMessages()),
    `## Settings chosen on one half, judged on the other\n\n${heldHalves(tried)}`,
  ].join('\n\n');
}

/** Invented messages that nothing is trained on, written before anyone looked at what they score (tests/corpus). */
function ownMessages(): JudgedText[] {
  return readFileSync(new URL('../../tests/corpus/messages.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => judged(JSON.parse(line) as LabelledText, line, shippedReader()));
}

/** The level of a text under every candidate for the settings. */
function triedOn(row: LabelledText, line: string, model: ReaderModel | null, set: string): TriedText {
  const read = readCase(line);
  if (!read.ok) throw new Error(`${row.id}: ${read.fault}`);
  const levels = CANDIDATES.map((pack) => judge(read.case, pack, undefined, model).level);
  return { set, family: row.group ?? row.id, label: row.label, levels };
}

function judged(row: Pick<LabelledText, 'id' | 'label' | 'kind'>, line: string, model: ReaderModel | null): JudgedText {
  const read = readCase(line);
  if (!read.ok) throw new Error(`${row.id}: ${read.fault}`);
  const verdict = judge(read.case, defaultPack, undefined, model);
  const { level, junk, evidence } = verdictLine(row.id, verdict);
  const language = languageOf(viewCase(read.case).buyerParts) ?? '?';
  return {
    id: row.id,
    label: row.label,
    kind: row.kind,
    language,
    level,
    junk,
    evidence: evidence.map(({ id }) => id),
  };
}
