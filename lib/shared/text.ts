/**
 * Invisible characters that the platform leaves in names, and that senders put into words to hide them
 * (seller-pages.md §10.2 no. 4): zero-width, direction marks, word joiner, BOM, soft hyphen.
 */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Removes invisible characters, leaves everything else as it stands. Linear. */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** One line, NFKC, without invisible characters, white space folded. For values shown to a person. */
export function tidy(text: string): string {
  return stripInvisible(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
}

/** Key for comparing names: `tidy` and lower case. Two buyers can share it; it is never an identity by itself. */
export function nameKey(text: string): string {
  return tidy(text).toLowerCase();
}

/** Cuts to `max` UTF-16 units without splitting a surrogate pair. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(max - 1)) ? max - 1 : max;
  return text.slice(0, end);
}
