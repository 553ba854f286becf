/**
 * Trains the reader's shipped weights: `npm run train -- DIR` with DIR holding `inquiries.jsonl` and `messages.jsonl`.
 * Deterministic: the same files give the same bytes. Only weights are written, never a text; rows whose licence forbids
 * commercial use are left out (they serve evaluation only).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '../lib/shared/hash';
import { viewCase } from '../lib/engine/inquiry/view';
import { readFeatures } from '../lib/engine/reader/features';
import { packWeights } from '../lib/engine/reader/model';
import { trainReader, generator, type Sample } from '../lib/engine/reader/train';
import { matterTexts } from './lib/reader-matters';
import { composedTexts } from './lib/reader-phrases';
import { rewrittenForms } from './lib/rewritten-forms';

export interface LabelledText {
  id: string;
  text: string;
  subject?: string;
  label: 'spam' | 'ham';
  licence: string;
  group?: string;
  kind: string;
  /** True for messages between traders, false for other mail. */
  trade: boolean;
}

export const READER_BITS = 18;
/** A feature met in fewer texts than this is chance: it gets no weight, and no place in the file. */
const LEAST_TEXTS = 2;
/** Trade inquiries are what the product reads; the other mail is there to teach what junk looks like in general. */
const TRADE_WEIGHT = 4;
const REWRITTEN_WEIGHT = 0.4;
const REWRITTEN_COPIES = 3;
/** Texts of our own in the buyers' languages, so that no language or script is itself taken for junk. */
const COMPOSED_WEIGHT = 0.6;
/** The same for the messages on single matters; those in other languages count double, there being little else. */
const MATTER_WEIGHT = 1.2;
const MATTER_PART_WEIGHT = 0.6;
const OTHER_LANGUAGES = 2;
/** The gathered Chinese texts are adverts only; this makes up for the genuine ones that are not among them. */
const CHINESE_GENUINE_WEIGHT = 3;
const TRAINING = { bits: READER_BITS, rounds: 30, rate: 0.1, seed: 1, prior: { smoothing: 0.5, least: 0.5 } } as const;

export function loadLabelled(dir: string): LabelledText[] {
  return [
    ['inquiries.jsonl', true],
    ['messages.jsonl', false],
  ].flatMap(([file, trade]) =>
    readFileSync(join(dir, String(file)), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ ...(JSON.parse(line) as Omit<LabelledText, 'trade'>), trade: trade === true })),
  );
}

/** Non-commercial rows are for evaluation only. */
export function mayTrain(row: LabelledText): boolean {
  return !/\bNC\b|non-?commercial/i.test(row.licence);
}

export function featuresOf(row: { text: string; subject?: string }): Int32Array {
  const subject = row.subject === row.text ? undefined : row.subject;
  return readFeatures(viewCase({ text: row.text, subject, now: 0 }), READER_BITS).ids;
}

/** Leaves out features that fewer than `LEAST_TEXTS` of the texts themselves (not their rewritten forms) have. */
function withoutChance(samples: readonly Sample[], own: readonly Int32Array[]): Sample[] {
  const texts = new Map<number, number>();
  for (const ids of own) for (const id of ids) texts.set(id, (texts.get(id) ?? 0) + 1);
  return samples.map((one) => ({ ...one, ids: one.ids.filter((id) => (texts.get(id) ?? 0) >= LEAST_TEXTS) }));
}

/** Samples in file order: each text, then its rewritten forms. */
export function samplesOf(rows: readonly LabelledText[]): Sample[] {
  const random = generator(7);
  const own: Int32Array[] = [];
  const samples = rows.filter(mayTrain).flatMap((row): Sample[] => {
    const junk = row.label === 'spam' ? 1 : 0;
    const weight = row.trade ? TRADE_WEIGHT : 1;
    const forms = rewrittenForms(row, random, REWRITTEN_COPIES);
    const ids = featuresOf(row);
    own.push(ids);
    return [
      { ids, junk, weight } as const,
      ...forms.map((form) => ({ ids: featuresOf(form), junk, weight: weight * REWRITTEN_WEIGHT }) as const),
    ];
  });
  for (const { text, label, language } of composedTexts()) {
    const ids = featuresOf({ text });
    own.push(ids);
    samples.push({
      ids,
      junk: label === 'spam' ? 1 : 0,
      weight: language === 'zh' && label === 'ham' ? CHINESE_GENUINE_WEIGHT : COMPOSED_WEIGHT,
    });
  }
  for (const { text, label, language, whole } of matterTexts()) {
    const ids = featuresOf({ text });
    if (whole) own.push(ids);
    const weight = whole ? MATTER_WEIGHT : MATTER_PART_WEIGHT;
    samples.push({
      ids,
      junk: label === 'spam' ? 1 : 0,
      weight: language === 'en' ? weight : weight * OTHER_LANGUAGES,
    });
  }
  return withoutChance(samples, own);
}

/** Trains on the given rows; used for the shipped weights and, fold by fold, for the report. */
export function trainOn(rows: readonly LabelledText[]) {
  return trainReader(samplesOf(rows), { version: '1', ...TRAINING });
}

function main(): void {
  const dir = process.argv[2];
  if (dir === undefined) {
    console.error('Usage: npm run train -- DIR   (DIR holds inquiries.jsonl and messages.jsonl)');
    process.exitCode = 2;
    return;
  }
  const rows = loadLabelled(dir);
  const weights = packWeights(trainOn(rows));
  // Verdicts remember which weights they were made with; other weights, other version.
  const packed = { ...weights, version: hash(weights.data) };
  writeFileSync(new URL('../lib/engine/reader/weights.json', import.meta.url), `${JSON.stringify(packed)}\n`);
  console.log(`${rows.filter(mayTrain).length} of ${rows.length} texts read, weights written.`);
}

if (process.argv[1]?.endsWith('train-reader.ts')) main();
