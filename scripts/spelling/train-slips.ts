/**
 * Learns what slips cost and writes `lib/engine/listing/spelling/slips.json`: `npx tsx scripts/spelling/train-slips.ts PAIRS.jsonl`.
 *
 * PAIRS holds `wrong` and `right` per line. What is written is costs of letters, and of groups of up to three letters that
 * several pairs share; never a word.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readSpellingCase } from '../evaluate/spelling-lines';
import { learnSlips } from './learn-slips';
import { asPair } from './pairs';

const OUT = new URL('../../lib/engine/listing/spelling/slips.json', import.meta.url);

const file = process.argv[2];
if (file === undefined) {
  console.error('Usage: npx tsx scripts/spelling/train-slips.ts PAIRS.jsonl');
  process.exitCode = 2;
} else {
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readSpellingCase)
    .flatMap((read) => (read.ok && !read.case.real ? [asPair(read.case)] : []));
  const packed = learnSlips(pairs);
  writeFileSync(OUT, `${JSON.stringify(packed, null, 2)}\n`);
  console.log(`${pairs.length} pairs, ${packed.groups.split(' ').length} letter groups.`);
}
