/**
 * How surely a copy of a text is known again: `npm run measure:seen -- DIR`. DIR holds `*.txt` (one text each) or `*.jsonl`
 * (`text`, and `group` for known near-duplicates). Every text is edited as mass mailers edit, deterministically, and sought
 * among all of them, the way the store does it: a shared band, then the share of equal lanes. See docs/seen-before.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { viewCase } from '../lib/engine/inquiry/view';
import { nearness, shinglesOf } from '../lib/engine/inquiry/shingles';
import { COPY, fingerprint, likeness, type Fingerprint } from '../lib/engine/seen/fingerprint';
import { generator } from '../lib/engine/reader/train';
import { EDITS } from './lib/text-edits';

/** What the store keeps of a text, UTF-16 units. */
const KEPT = 2_000;
/** Two texts with this share of equal word triples, counted exactly, are copies whatever the collection says. */
const PLAINLY_ALIKE = 0.25;
const THRESHOLDS = [COPY, 0.4, 0.5, 0.6];

interface Text {
  text: string;
  group?: string;
  print: Fingerprint;
  shingles: ReadonlySet<number>;
}

const printOf = (text: string): Fingerprint | null =>
  fingerprint(viewCase({ text: text.slice(0, KEPT), now: 0 }).buyerParts);

function load(dir: string): Text[] {
  const files = readdirSync(dir).sort();
  const rows = files.flatMap((file): { text: string; group?: string }[] => {
    const content = () => readFileSync(join(dir, file), 'utf8');
    if (file.endsWith('.txt')) return [{ text: content() }];
    if (!file.endsWith('.jsonl')) return [];
    const lines = content().split('\n').filter((line) => line.trim() !== ''); // prettier-ignore
    return lines.map((line) => JSON.parse(line) as { text: string; group?: string });
  });
  const seen = new Set<string>();
  return rows.flatMap(({ text, group }) => {
    const print = typeof text === 'string' && !seen.has(text) ? printOf(text) : null;
    seen.add(text);
    return print ? [{ text, group, print, shingles: shinglesOf(text.slice(0, KEPT)) }] : [];
  });
}

/** Texts found for a fingerprint, with how alike they are. */
function search(print: Fingerprint, texts: readonly Text[]): { text: Text; alike: number }[] {
  const bands = new Set(print.bands);
  return texts
    .filter((text) => text.print.bands.some((band) => bands.has(band)))
    .map((text) => ({ text, alike: likeness(print.lanes, text.print.lanes) }))
    .filter(({ alike }) => alike >= COPY);
}

function areCopies(a: Text, b: Text): boolean {
  return a === b || (a.group !== undefined && a.group === b.group) || nearness(a.shingles, b.shingles) >= PLAINLY_ALIKE;
}

interface Tally {
  copies: number;
  found: number[];
  right: number[];
  wrong: number[];
}

const tally = (): Tally => ({ copies: 0, found: [0, 0, 0, 0], right: [0, 0, 0, 0], wrong: [0, 0, 0, 0] });

function measure(texts: readonly Text[]): Map<string, Tally> {
  const results = new Map<string, Tally>();
  for (const [name, edit] of Object.entries(EDITS)) {
    const total = tally();
    const random = generator(11);
    for (const [i, text] of texts.entries()) {
      const other = texts[(i + 1 + Math.floor(random() * (texts.length - 1))) % texts.length] ?? text;
      const print = printOf(edit(text.text.slice(0, KEPT), other.text, random));
      total.copies += 1;
      const hits = print ? search(print, texts) : [];
      for (const [t, threshold] of THRESHOLDS.entries()) count(total, t, text, hits.filter(({ alike }) => alike >= threshold)); // prettier-ignore
    }
    results.set(name, total);
  }
  return results;
}

function count(total: Tally, t: number, source: Text, hits: readonly { text: Text }[]): void {
  const add = (list: number[], n: number): void => void (list[t] = (list[t] ?? 0) + n);
  const right = hits.filter(({ text }) => areCopies(source, text)).length;
  if (hits.some(({ text }) => text === source)) add(total.found, 1);
  add(total.right, right);
  add(total.wrong, hits.length - right);
}

const share = (part: number, whole: number): string =>
  (whole === 0 ? '–' : ((100 * part) / whole).toFixed(2)).padStart(7);

function main(): void {
  const dir = process.argv[2];
  if (dir === undefined) {
    console.error('Usage: npm run measure:seen -- DIR   (DIR holds *.txt or *.jsonl with "text")');
    process.exitCode = 2;
    return;
  }
  const texts = load(dir);
  if (texts.length < 2) throw new Error(`${dir}: fewer than two texts long enough to be known again`);
  const results = measure(texts);
  console.log(`${texts.length} different texts long enough to be known again. Per cent, from likeness ${THRESHOLDS.join(', ')} on.\n`); // prettier-ignore
  console.log(`${'edit'.padEnd(28)}${'recall'.padEnd(34)}precision`);
  const all = tally();
  for (const [name, one] of [...results, ['all', all] as const]) {
    const cells = THRESHOLDS.map((_, t) => share(one.found[t] ?? 0, one.copies));
    const right = THRESHOLDS.map((_, t) => share(one.right[t] ?? 0, (one.right[t] ?? 0) + (one.wrong[t] ?? 0)));
    console.log(`${name.padEnd(28)}${cells.join(' ')}   ${right.join(' ')}`);
    all.copies += one.copies;
    for (const key of ['found', 'right', 'wrong'] as const) {
      THRESHOLDS.forEach((_, t) => (all[key][t] = (all[key][t] ?? 0) + (one[key][t] ?? 0)));
    }
  }
}

main();
