import type { Part } from '../case-view';
import type { Stretch } from './fact';

export interface Sentence extends Stretch {
  /** Ends with a question mark. */
  marked: boolean;
}

/** More of them in one part are an enumeration nobody answers one by one. */
const MOST = 400;

const known = new WeakMap<Part, Sentence[]>();

/**
 * The sentences of a part, in offsets of its folded text: ended by a mark, a blank line, or a line's end where the next line
 * begins anew. A dot in a number, an address or an abbreviation ends nothing. Linear.
 */
export function sentencesOf(part: Part): Sentence[] {
  const before = known.get(part);
  if (before) return before;
  const { folded } = part;
  const found: Sentence[] = [];
  let from = 0;
  let address = false;
  for (let i = 0; i <= folded.length && found.length < MOST; i++) {
    const c = folded.charAt(i);
    if (c === ' ' || c === '\n' || c === '') address = false;
    else if (folded.startsWith('://', i) || folded.startsWith('www.', i)) address = true;
    if (c !== '' && (address || !ends(part, i))) continue;
    let to = i;
    while (to < folded.length && /[.!?؟。！？;；…]/.test(folded.charAt(to))) to++;
    const sentence = trimmed(part, from, to);
    if (sentence) found.push(sentence);
    from = Math.max(to, i + 1);
    i = from - 1;
  }
  known.set(part, found);
  return found;
}

/** The sentence that holds an offset. */
export function sentenceAt(part: Part, offset: number): Sentence | undefined {
  return sentencesOf(part).find(({ start, end }) => start <= offset && offset < end);
}

/** Lines shorter than this were ended on purpose, not by the window's width. */
const FULL_LINE = 56;

function ends(part: Part, i: number): boolean {
  const c = part.folded.charAt(i);
  if (/[!?؟。！？;；]/.test(c)) return true;
  if (c === '.') return endsWithDot(part, i);
  if (c !== '\n') return false;
  if (part.folded.charAt(i + 1) === '\n') return true;
  const line = i - (part.folded.lastIndexOf('\n', i - 1) + 1);
  const next = original(part, i + 1);
  const shouted =
    next !== next.toLowerCase() && /\p{Lu}/u.test(original(part, i + 2)) && isLower(original(part, i - 1));
  return line < FULL_LINE || (!isLower(next) && !shouted);
}

function endsWithDot(part: Part, i: number): boolean {
  const after = part.folded.charAt(i + 1);
  if (after === '' || /\s/.test(after))
    return !/(?:^|[\s(])(?:no|nr|mr|mrs|ms|dr|approx|incl|excl|ca|qty|pcs|art|ref|т|г|стр|шт|тыс|руб|ед|уп|мин|кг|aprox|tel|etc|ref|mr)$/.test(
      part.folded.slice(Math.max(0, i - 8), i),
    );
  // "Hello.May I …": no blank, but a capital letter after a small one.
  const next = original(part, i + 1);
  return isLower(original(part, i - 1)) && next !== next.toLowerCase();
}

function original(part: Part, i: number): string {
  return part.original.charAt(part.map ? (part.map[i] ?? part.original.length) : i);
}

function isLower(char: string): boolean {
  return char !== char.toUpperCase();
}

function trimmed(part: Part, from: number, to: number): Sentence | undefined {
  const { folded } = part;
  let start = from;
  let end = to;
  while (start < end && /[\s.,:;!?*•·\-–—>)]/.test(folded.charAt(start))) start++;
  while (end > start && /\s/.test(folded.charAt(end - 1))) end--;
  if (!/\p{L}|\d/u.test(folded.slice(start, end))) return undefined;
  return {
    part,
    start,
    end,
    marked: /[^$€£#=&/][?؟？][.!?؟。！？…]*$/.test(folded.slice(Math.max(start, end - 8), end)),
  };
}

/** A label with a colon as forms have it ("Material:Cotton Item Type:Plush"); searched in the original, since forms write labels with capitals. */
const LABEL = /\s(?=\p{Lu}[\p{L}/]{1,20}(?: [\p{Ll}/]{2,14}){0,2} ?:\s?[^\s/])/u;

/** Where within a stretch the next label of a form begins, in folded offsets; undefined when none does. */
export function nextLabel({ part, start, end }: Stretch): number | undefined {
  const at = (offset: number): number => (part.map ? (part.map[offset] ?? part.original.length) : offset);
  const from = at(start);
  const label = part.original.slice(from, at(end)).search(LABEL);
  if (label <= 0) return undefined;
  let found = start;
  while (found < end && at(found) < from + label) found++;
  return found;
}
