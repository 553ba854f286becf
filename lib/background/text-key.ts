import { hash } from '../shared/hash';
import { tidy } from '../shared/text';

/** Letters that a text must have before two equal ones mean anything: "hello, how are you" is everybody's. */
const LEAST_LETTERS = 30;
/** Two long texts that begin alike for this long are the same letter with another tail. */
const COMPARED = 1_500;

/**
 * Fingerprint of a text for finding the same letter sent to many: case, punctuation, numbers, addresses and white space do
 * not count, so that another price or another name of a site makes no other letter. Linear.
 *
 * @returns undefined when the text says too little to be compared.
 */
export function textKey(text: string): string | undefined {
  const words = tidy(text.slice(0, COMPARED * 4))
    .toLowerCase()
    .split(' ');
  const letters = words
    .filter((word) => !isAddress(word))
    .join('')
    .replace(/[^\p{L}\p{M}]+/gu, '')
    .slice(0, COMPARED);
  return [...letters].length < LEAST_LETTERS ? undefined : hash(letters);
}

function isAddress(word: string): boolean {
  return word.includes('@') || word.includes('://') || word.startsWith('www.');
}

/** Units of a preview that are compared; lists cut theirs somewhere behind this. */
const PREVIEW = 60;

/**
 * Start of a message as a list would print it: one line, lower case, without the platform's `[Inquiry]`-like mark in front
 * and the dots behind a cut (seller-pages.md §2.2).
 */
export function previewKey(text: string): string {
  return tidy(text.slice(0, PREVIEW * 8))
    .toLowerCase()
    .replace(/^\[[^\]]{1,20}\]\s*/, '')
    .replace(/(?:…|\.\.\.)$/, '')
    .trim()
    .slice(0, PREVIEW);
}

const LEAST_PREVIEW = 6;

/** Whether a row's preview can be this message: one begins with the other, and enough of it is there to tell. */
export function samePreview(row: string, stored: string): boolean {
  if (row === '' || stored === '') return false;
  if (row === stored) return true;
  const [short, long] = row.length < stored.length ? [row, stored] : [stored, row];
  return short.length >= LEAST_PREVIEW && long.startsWith(short);
}
