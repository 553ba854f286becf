import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultPack } from '../../lib/engine/inquiry/default-pack';
import { judge } from '../../lib/engine/inquiry/judge';
import type { Level } from '../../lib/engine/inquiry/verdict';
import { viewCase } from '../../lib/engine/inquiry/view';
import { featureNumber, readFeatures } from '../../lib/engine/reader/features';
import type { ReaderModel } from '../../lib/engine/reader/model';
import { learnPersonally, withPersonal, type PersonalExample } from '../../lib/engine/reader/personal';
import { generator } from '../../lib/engine/reader/train';
import { EDITS } from '../lib/text-edits';
import { loadLabelled, trainOn, type LabelledText } from '../train-reader';
import { readCase } from './read-case';

const FOLDS = 5;
/** Corrections given, as many as there are mistakes to correct. */
const STEPS = [0, 10, 25, 50, 100];
/** Single corrections tried for what one of them does to copies and to strangers. */
const SINGLES = 12;
/** A day apart, so that age plays its part. */
const DAY = 86_400_000;

interface Text extends LabelledText {
  line: string;
  fold: number;
  /** Copies of one text share it. */
  family: string;
}

interface Count {
  junk: number;
  caught: number;
  missed: number;
  genuine: number;
  falseJunk: number;
  unsure: number;
}

const isJunk = (level: Level): boolean => level === 'spam' || level === 'danger';
const isRight = ({ label }: Text, level: Level): boolean => (label === 'spam' ? isJunk(level) : level === 'genuine');

/**
 * What a rep's corrections do, as Markdown. The shipped reader is trained on two folds of five; the rep corrects what is called
 * wrong or unsure in two more; the last fold is judged before and after. Near-duplicates stay in one fold, so that what is
 * counted there is neither a copy of what was corrected nor known to the shipped reader.
 */
export function learning(dir: string): string {
  const texts = textsOf(dir);
  const ways: Record<string, (one: Text) => boolean> = {
    'all mistakes': () => true,
    'only "spam" (one class)': ({ label }) => label === 'spam',
    'only "not spam" (one class)': ({ label }) => label === 'ham',
  };
  const tables = new Map<string, Count[]>();
  const near = { fixed: 0, of: 0 };
  const far = { flipped: 0, lost: 0, of: 0, worst: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const at = (text: Text): number => (text.fold - fold + FOLDS) % FOLDS;
    const model = trainOn(texts.filter((text) => at(text) <= 1));
    const mistakes = shuffled(
      texts.filter((text) => at(text) === 2 || at(text) === 3),
      fold,
    ).filter((text) => !isRight(text, levelOf(text, model)));
    const test = texts.filter((text) => at(text) === 4);
    for (const [way, wanted] of Object.entries(ways)) {
      const given = mistakes.filter(wanted);
      for (const [i, n] of STEPS.entries()) {
        const personal = taught(model, given.slice(0, n));
        for (const trade of [true, false]) {
          const name = `${trade ? 'Inquiries' : 'Other mail'}, ${way}`;
          const counts = tables.get(name) ?? STEPS.map(nothing);
          tables.set(name, counts);
          for (const text of test) if (text.trade === trade) add(counts[i], text, levelOf(text, personal));
        }
      }
    }
    for (const one of mistakes.filter(({ trade }) => trade).slice(0, SINGLES)) {
      const personal = taught(model, [one]);
      copies(one, personal, near);
      strangers(test, model, personal, far);
    }
  }
  return [
    ...[...tables].map(([name, counts]) => table(name, counts)),
    '## One correction',
    `Edited copies of a corrected inquiry that then stand on its side: ${near.fixed} of ${near.of}.`,
    `Texts of other families whose verdict changed by one correction: ${far.flipped} of ${far.of}; genuine ones among them that became junk: ${far.lost}; most moved: ${far.worst.toFixed(3)} of probability.`,
  ].join('\n\n');
}

function textsOf(dir: string): Text[] {
  const lines = new Map(
    ['inquiries.jsonl', 'messages.jsonl'].flatMap((file) =>
      readFileSync(join(dir, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => [(JSON.parse(line) as { id: string }).id, line] as const),
    ),
  );
  return loadLabelled(dir).map((row) => {
    const family = row.group ?? row.id;
    return { ...row, line: lines.get(row.id) ?? '', family, fold: featureNumber(family, 20) % FOLDS };
  });
}

function shuffled(texts: readonly Text[], seed: number): Text[] {
  const random = generator(seed + 1);
  return texts
    .map((text) => ({ text, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ text }) => text);
}

function caseOf({ id, line }: Text) {
  const read = readCase(line);
  if (!read.ok) throw new Error(`${id}: ${read.fault}`);
  return read.case;
}

function levelOf(text: Text, model: ReaderModel): Level {
  return judge(caseOf(text), defaultPack, undefined, model).level;
}

/** The model after the rep has corrected these, one a day. */
function taught(model: ReaderModel, corrected: readonly Text[]): ReaderModel {
  const examples = corrected.map((text, i): PersonalExample => {
    const { ids } = readFeatures(viewCase(caseOf(text)), model.bits);
    return { id: text.id, ids, junk: text.label === 'spam' ? 1 : 0, at: i * DAY, source: 'correction' };
  });
  const personal = withPersonal(model, learnPersonally(examples, model).weights);
  if (personal === null) throw new Error('what was learned cannot be read back');
  return personal;
}

function copies(one: Text, personal: ReaderModel, near: { fixed: number; of: number }): void {
  const random = generator(featureNumber(one.id, 20));
  for (const edit of Object.values(EDITS)) {
    const text = edit(one.text, 'Please find our other note on the matter below.', random);
    const { level } = judge({ ...caseOf(one), text }, defaultPack, undefined, personal);
    near.of += 1;
    if (isRight(one, level)) near.fixed += 1;
  }
}

function strangers(
  test: readonly Text[],
  model: ReaderModel,
  personal: ReaderModel,
  far: { flipped: number; lost: number; of: number; worst: number },
): void {
  for (const text of test) {
    const [before, after] = [model, personal].map((one) => judge(caseOf(text), defaultPack, undefined, one));
    if (!before || !after) continue;
    far.of += 1;
    far.worst = Math.max(far.worst, Math.abs(before.junk - after.junk));
    if (before.level === after.level) continue;
    far.flipped += 1;
    if (text.label === 'ham' && isJunk(after.level)) far.lost += 1;
  }
}

const nothing = (): Count => ({ junk: 0, caught: 0, missed: 0, genuine: 0, falseJunk: 0, unsure: 0 });

function add(count: Count | undefined, { label }: Text, level: Level): void {
  if (!count) return;
  if (level === 'unsure') count.unsure += 1;
  if (label === 'spam') {
    count.junk += 1;
    if (isJunk(level)) count.caught += 1;
    if (level === 'genuine') count.missed += 1;
  } else {
    count.genuine += 1;
    if (isJunk(level)) count.falseJunk += 1;
  }
}

function table(name: string, counts: readonly Count[]): string {
  const share = (hits: number, of: number): string => `${hits} of ${of} (${((100 * hits) / (of || 1)).toFixed(1)} %)`;
  const rows = counts.map(
    ({ junk, caught, missed, genuine, falseJunk, unsure }, i) =>
      `| ${STEPS[i] ?? 0} | ${share(caught, junk)} | ${share(missed, junk)} | ${share(falseJunk, genuine)} | ${share(unsure, junk + genuine)} |`,
  );
  const head =
    '| corrections | junk caught | junk called genuine | false junk | unsure |\n| --- | --- | --- | --- | --- |';
  return `## ${name}\n\n${head}\n${rows.join('\n')}`;
}
