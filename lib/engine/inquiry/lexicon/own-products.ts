import type { CaseView, Part } from '../case-view';
import { fold } from '../fold';
import { isGeneric } from './product-name';

/** A place in the buyer's words that names one of our products. */
export interface OwnMatch {
  part: Part;
  /** Offsets in the folded text. */
  start: number;
  end: number;
  /** Our name for it, as given. */
  ours: string;
  /** Share of our name's telling words that the buyer used, 0–1. */
  share: number;
  /** How many of them (characters in Chinese). */
  words: number;
}

/** Words of one name stand within so many words of each other. */
const WINDOW = 10;

/** Texts longer than this are compared to here only. */
const MOST_WORDS = 20_000;

/**
 * A word without its plural and case endings, so that "bottles" meets "bottle" and "бутылки" meets "бутылка". Rough on
 * purpose: it only compares words with each other.
 */
export function stem(word: string): string {
  const c = word.charCodeAt(0);
  if (c >= 0x400 && c <= 0x52f) return word.length > 4 ? word.replace(/[аеиоуыэюяйь]{1,2}(?:[мвх])?$/, '') : word;
  if (c >= 0x600 && c <= 0x6ff)
    return word.replace(/^(?:وال|بال|لل|ال)(?=.{3})/, '').replace(/(?<=.{3})(?:ات|ه|ين|ون)$/, '');
  if (!word.endsWith('s')) return word;
  if (word.length > 4 && word.endsWith('ies')) return word.slice(0, -3) + 'y';
  if (word.length > 4 && /(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

interface OwnName {
  ours: string;
  /** Stemmed telling words, each once. */
  words: string[];
  /** The last telling word: in most languages of listings the thing itself. */
  head: string;
  han: boolean;
}

const NAMES = new Map<string, OwnName>();

function ownName(ours: string): OwnName {
  const known = NAMES.get(ours);
  if (known) return known;
  const words = fold(ours).words.text;
  const han = words.some((word) => /^\p{Script=Han}$/u.test(word));
  const telling = [...new Set(words.filter((word) => han || !isGeneric(word)).map(stem))];
  const name = { ours, words: telling, head: telling.at(-1) ?? '', han };
  if (NAMES.size < 5000) NAMES.set(ours, name);
  return name;
}

/**
 * Where the buyer uses words of our products' names: the best match of each part, best first. It may be a single word of a
 * name; `isNamed` tells whether that names the product. Linear in text and list.
 */
export function ownProductMatches(view: CaseView, ours: readonly string[]): OwnMatch[] {
  const own = ours.map(ownName).filter(({ words }) => words.length > 0);
  return view.buyerParts.flatMap((part) => best(part, own) ?? []).sort((a, b) => b.share - a.share);
}

/** The match names our product: a one-word name, all of a two-word name, two words and a good part of a longer one. */
export function isNamed({ share, words }: OwnMatch): boolean {
  return share >= 0.99 || (words >= 2 && share >= 0.4) || (words >= 3 && share >= 0.25);
}

function best(part: Part, own: OwnName[]): OwnMatch | null {
  const places = new Map<string, number[]>();
  const wanted = new Set(own.flatMap((name) => (name.han ? [] : name.words)));
  const words = part.words.text;
  for (let i = 0; i < words.length && i < MOST_WORDS; i++) {
    const key = stem(words[i] ?? '');
    if (!wanted.has(key)) continue;
    const list = places.get(key);
    if (!list) places.set(key, [i]);
    else if (list.length < 8) list.push(i);
  }
  let top: OwnMatch | null = null;
  for (const name of own) {
    const match = matchName(part, places, name);
    if (match && (!top || match.share > top.share)) top = match;
  }
  return top;
}

function matchName(part: Part, places: Map<string, number[]>, name: OwnName): OwnMatch | null {
  if (name.han) return matchHan(part, name);
  // The last word of a short name is the thing itself; a listing title ends in anything.
  const anchors = name.words.length <= 3 ? [name.head] : name.words;
  let top: OwnMatch | null = null;
  for (const anchor of anchors) {
    for (const at of places.get(anchor) ?? []) {
      const near = [at];
      for (const word of name.words) {
        const i = word === anchor ? undefined : places.get(word)?.find((i) => Math.abs(i - at) <= WINDOW);
        if (i !== undefined) near.push(i);
      }
      const share = near.length / name.words.length;
      if (top && share <= top.share) continue;
      const close = near.filter((i) => Math.abs(i - at) <= 4);
      top = place(part, Math.min(...close), Math.max(...close), name.ours, share, near.length);
    }
    if (top && top.share > 0.5) break;
  }
  return top;
}

/** Chinese names: the longest end of the name that stands in the text, three characters or the whole. */
function matchHan(part: Part, name: OwnName): OwnMatch | null {
  const whole = name.words.join('') === '' ? '' : fold(name.ours).folded.replace(/\s/g, '');
  for (let from = 0; whole.length - from >= Math.min(2, whole.length); from++) {
    const at = part.folded.indexOf(whole.slice(from));
    if (at === -1) continue;
    const length = whole.length - from;
    return { part, start: at, end: at + length, ours: name.ours, share: length / whole.length, words: length };
  }
  return null;
}

function place(part: Part, from: number, to: number, ours: string, share: number, words: number): OwnMatch {
  return { part, start: part.words.start[from] ?? 0, end: part.words.end[to] ?? 0, ours, share, words };
}

/** What we list as far as this case tells: our own list, and the product of ours the inquiry was sent from. */
export function ownProducts(view: CaseView): string[] | undefined {
  const { ourProducts, product, channel } = view.case;
  const fromPage = product !== undefined && product !== '' && channel !== 'rfq' ? [product] : [];
  if (ourProducts === undefined && fromPage.length === 0) return undefined;
  return [...(ourProducts ?? []), ...fromPage];
}
