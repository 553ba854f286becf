import { tidy } from '../shared/text';

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
