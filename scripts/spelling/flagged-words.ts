/**
 * How many words of real titles are marked: `npx tsx scripts/spelling/flagged-words.ts TITLES.jsonl [--list]`. `typos_seen`
 * (`[{wrong}]`) names slips confirmed by eye, which do not count as false.
 */
import { readFileSync } from 'node:fs';
import { loadSpelling } from '../../lib/engine/listing/spelling/spelling';
import { shareOf } from '../evaluate/report';

const WORD = /\S*\p{L}\S*/gu;

function main(file: string | undefined, list: boolean): void {
  if (file === undefined) {
    console.error('Usage: npx tsx scripts/spelling/flagged-words.ts TITLES.jsonl [--list]');
    process.exitCode = 2;
    return;
  }
  const spelling = loadSpelling(readFileSync(new URL('../../public/spelling/dictionary.bin', import.meta.url)));
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { title: string; typos_seen?: { wrong: string }[] });
  let words = 0;
  let found = 0;
  const other: string[] = [];
  for (const { title, typos_seen: seen = [] } of rows) {
    words += title.match(WORD)?.length ?? 0;
    const slips = new Set(seen.map(({ wrong }) => wrong));
    for (const { quote, suggestions } of spelling.misspellingsIn(title))
      if (slips.has(quote)) found++;
      else other.push(`${quote} > ${suggestions[0] ?? ''}`);
  }
  const { share, low, high } = shareOf(other.length, words);
  const percent = (value: number) => (100 * value).toFixed(2);
  const known = rows.reduce((sum, { typos_seen: seen = [] }) => sum + seen.length, 0);
  console.log(
    `${words} words, ${other.length} marked that are not confirmed slips: ${percent(share)} % (${percent(low)}–${percent(high)}); ${found} of ${known} confirmed slips marked.`,
  );
  if (list) console.log(other.join('\n'));
}

main(process.argv[2], process.argv.includes('--list'));
