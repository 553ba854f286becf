export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * Reads a time as the seller pages print it: `2026-9-21 10:20:30`, `2026-09-21 10:20`, `2026-09-21`. No zone is printed; it
 * is the seller browser's local time (seller-pages.md §2.3).
 *
 * @returns ms UTC, or null when the text is no such time or names no real day.
 */
export function parsePrintedTime(text: string): number | null {
  const match = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?/.exec(text);
  if (!match) return null;
  const [, y, mo, d, h = '0', mi = '0', s = '0'] = match;
  const date = new Date(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s));
  const real = date.getMonth() === Number(mo) - 1 && date.getDate() === Number(d) && Number(h) < 24 && Number(mi) < 60;
  return real ? date.getTime() : null;
}
