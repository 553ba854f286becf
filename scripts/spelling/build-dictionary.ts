/**
 * Writes `public/spelling/dictionary.bin`: `npx tsx scripts/spelling/build-dictionary.ts SCOWL WORDNET TEXTS` (docs/spelling.md).
 *
 * SCOWL: folder of the word lists by size. WORDNET: folder with `index.verb` and the others, for which words are verbs.
 * TEXTS: one sub-folder of plain texts per register; only how often a word is met is kept, in sixteen steps.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  FORMED,
  letterCode,
  packDictionary,
  TRADE,
  UK_ONLY,
  US_ONLY,
} from '../../lib/engine/listing/spelling/dictionary';
import { countWords } from './count-words';
import { formedWords } from './formed-words';
import { tradeWords } from './trade-words';

const DATA = fileURLToPath(new URL('../data', import.meta.url));
const OUT = fileURLToPath(new URL('../../public/spelling/dictionary.bin', import.meta.url));

/** SCOWL sizes: 10 is the commonest thousands, 70 a large desk dictionary; beyond, rare words hide common slips. */
const LARGEST = 70;
const LARGEST_NAMES = 60;
/** Words of these sizes are suggested last and not taken for right: slips hide among them. */
const RARE = [80];
/** A formed word that even the largest list holds is likelier. */
const ATTESTED = [80, 95];
/** Decimal logarithm of the share a word of a SCOWL size has when no text of ours holds it. */
const FLOOR: Record<number, number> = { 10: -4.5, 20: -5, 35: -5.8, 40: -6.3, 50: -6.6, 55: -6.8, 60: -7, 70: -7.5 };
const TRADE_FLOOR = -5.6;
const RARE_FLOOR = -7.6;
const FORMED_FLOOR = -8;
/** SCOWL size up to which any word of the right form is built on. */
const EVERYDAY = 50;
const FORM_FROM = { verbs: 2000, nouns: 1000, adjectives: 1200 };

interface Listed {
  size: number;
  us: boolean;
  uk: boolean;
}

const fold = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const writable = (word: string) => word.length > 0 && [...word].every((char) => letterCode(char.charCodeAt(0)) > 0);

function readScowl(dir: string): { words: Map<string, Listed>; beyond: Map<string, number> } {
  const beyond = new Map<string, number>();
  const words = new Map<string, Listed>();
  for (const file of readdirSync(dir)) {
    const [, region, kind, size] =
      /^(english|american|british|british_z)-(words|upper|proper-names|contractions)\.(\d+)$/u.exec(file) ?? [];
    const most = kind === 'words' || kind === 'contractions' ? LARGEST : LARGEST_NAMES;
    if (region === undefined || (Number(size) > most && kind !== 'words')) continue;
    for (const line of readFileSync(join(dir, file), 'latin1').split('\n')) {
      const word = fold(line.trim());
      if (!writable(word) || (word.endsWith("'s") && kind !== 'contractions')) continue;
      if (Number(size) > most) {
        beyond.set(word, Math.min(beyond.get(word) ?? 100, Number(size)));
        continue;
      }
      const at = words.get(word) ?? { size: 100, us: false, uk: false };
      at.size = Math.min(at.size, Number(size));
      at.us ||= region === 'english' || region === 'american';
      at.uk ||= region !== 'american';
      words.set(word, at);
    }
  }
  return { words, beyond };
}

function lemmas(dir: string, kind: string): string[] {
  return readFileSync(join(dir, `index.${kind}`), 'utf8')
    .split('\n')
    .filter((line) => /^[a-z]+ /u.test(line))
    .map((line) => line.slice(0, line.indexOf(' ')));
}

/** One step is 0.4 of a decade: 0 from a share of 1 %, 15 from 1 in 100 million. */
function rarity(share: number): number {
  return Math.max(0, Math.min(15, Math.round((-Math.log10(share) - 2) * 2.5)));
}

async function main([scowl, wordnet, texts]: string[]): Promise<void> {
  if (scowl === undefined || wordnet === undefined || texts === undefined) {
    console.error('Usage: npx tsx scripts/spelling/build-dictionary.ts SCOWL WORDNET TEXTS');
    process.exitCode = 2;
    return;
  }
  const { words: listed, beyond } = readScowl(scowl);
  const shares = await countWords(texts);
  const known = new Set(listed.keys());
  const commonest = (kind: string, most: number) =>
    lemmas(wordnet, kind)
      .filter((word) => (listed.get(word)?.size ?? 100) <= 50)
      .sort((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0))
      .slice(0, most);
  const formed = formedWords({
    verbs: commonest('verb', FORM_FROM.verbs),
    rareVerbs: commonest('verb', Infinity),
    everyday: [...listed].filter(([, { size }]) => size <= EVERYDAY).map(([word]) => word),
    nouns: commonest('noun', FORM_FROM.nouns),
    adjectives: commonest('adj', FORM_FROM.adjectives),
    known,
  });
  const traits = new Map<string, number>();
  for (const [word, { size, us, uk }] of listed) {
    const share = (shares.get(word) ?? 0) + 10 ** (FLOOR[size] ?? FORMED_FLOOR);
    traits.set(word, rarity(share) | (us && !uk ? US_ONLY : 0) | (uk && !us ? UK_ONLY : 0));
  }
  for (const [word, size] of beyond)
    if (RARE.includes(size) && !traits.has(word))
      traits.set(word, rarity((shares.get(word) ?? 0) + 10 ** RARE_FLOOR) | FORMED);
  for (const word of formed) {
    if (!writable(word) || traits.has(word)) continue;
    const attested = ATTESTED.includes(beyond.get(word) ?? 0) ? 10 ** RARE_FLOOR : 10 ** FORMED_FLOOR;
    traits.set(word, rarity((shares.get(word) ?? 0) + attested) | FORMED);
  }
  for (const word of tradeWords(DATA).map(fold)) {
    if (!writable(word)) throw new Error(`trade word with strange letters: ${word}`);
    const before = listed.has(word) ? (traits.get(word) ?? 0) & (US_ONLY | UK_ONLY) : 0;
    traits.set(word, rarity((shares.get(word) ?? 0) + 10 ** TRADE_FLOOR) | before | TRADE);
  }
  const rows = [...traits]
    .map(([word, of]) => ({ letters: [...word].map((char) => letterCode(char.charCodeAt(0))), traits: of }))
    .sort((a, b) => compare(a.letters, b.letters));
  mkdirSync(join(OUT, '..'), { recursive: true });
  writeFileSync(OUT, packDictionary(rows));
  console.log(`${rows.length} words: ${listed.size} listed, ${formed.size} formed.`);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

await main(process.argv.slice(2));
