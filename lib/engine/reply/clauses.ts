/** A sentence of one of our own texts. */
export interface Clause {
  text: string;
  /** Offset in the whole text. */
  start: number;
  end: number;
  /** Ends with a question mark. */
  asks: boolean;
}

/** More sentences than this nobody writes to a buyer. */
const MOST = 500;

/**
 * The sentences of a text: ended by a mark or a line's end; a dot in a number, an address or "Co., Ltd." ends none. Linear.
 */
export function clausesOf(text: string): Clause[] {
  const found: Clause[] = [];
  let from = 0;
  for (let i = 0; i <= text.length && found.length < MOST; i++) {
    const c = text.charAt(i);
    if (c !== '' && !/[.!?。！？；;\n]/.test(c)) continue;
    if (c === '.' && !/^(?:\s|["”)]|$)/.test(text.slice(i + 1, i + 2))) continue;
    if (c === '.' && /(?:^|\s)(?:co|ltd|no|mr|mrs|ms|dr|approx|incl|a\.m|p\.m)$/i.test(text.slice(Math.max(from, i - 8), i)) && /^\s[a-z,\d]/.test(text.slice(i + 1, i + 3))) continue; // prettier-ignore
    add(text, from, i, c, found);
    from = i + 1;
  }
  return found;
}

function add(text: string, from: number, to: number, mark: string, found: Clause[]): void {
  let start = from;
  while (start < to && /[\s\-*•"“]/.test(text.charAt(start))) start++;
  let end = to;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) found.push({ text: text.slice(start, end), start, end, asks: mark === '?' || mark === '？' });
}
