import type { CaseView, Part } from '../case-view';
import { readPart, type Placed } from './reading';
import { isOwnWish, stanceOf } from './stance';
import { GENERIC_WORDS, OPENERS, STOPS } from './terms/generic';
import { UNITS } from './terms/units';

/** A product as the buyer calls it. */
export interface ProductName {
  part: Part;
  /** Offsets in the folded text. */
  start: number;
  end: number;
  /** Folded name, blanks between words. */
  name: string;
  /** Its words that say which product it is. */
  content: string[];
  /** The whole text or subject is the name, as on a request market; else it stands behind "looking for" and the like. */
  title: boolean;
}

const MAX_WORDS = 12;
/** Names read from one case; more are enumerations. */
const MOST = 40;

let generic: Set<string> | undefined;
const stops = new Set(STOPS);
const openers = new Set(OPENERS);

/** True for a word that names no product ("item", "catálogo", "ваш", a number). */
export function isGeneric(word: string): boolean {
  generic ??= new Set(Object.values(GENERIC_WORDS).flatMap((list) => list.split(' ')));
  return generic.has(word) || word.length < 2 || /^\d/.test(word);
}

/** The inquiry is about a definite thing: the page ties it to a product, or the buyer names one. */
export function isAboutProduct(view: CaseView): boolean {
  return (view.case.product ?? '').trim() !== '' || productNames(view).length > 0;
}

const names = new WeakMap<CaseView, ProductName[]>();

/**
 * What the buyer asks for by name, first mention first; remembered per view. Behind a wish ("looking for …", "precio de …",
 * "求购…") or the text or subject as a whole when it reads like a listing title. Where the sender offers his own goods there
 * is none.
 */
export function productNames(view: CaseView): ProductName[] {
  const known = names.get(view);
  if (known) return known;
  const found = stanceOf(view).sells ? [] : view.buyerParts.flatMap(namesIn).slice(0, MOST);
  names.set(view, found);
  return found;
}

function namesIn(part: Part): ProductName[] {
  const title = titleIn(part);
  if (title) return [title];
  const found: ProductName[] = [];
  let until = 0;
  for (const frame of readPart(part).of('frame')) {
    if (frame.from < until || !isOwnWishOrQuestion(frame)) continue;
    const name = nounPhrase(part, frame.to);
    if (!name) continue;
    found.push(name);
    until = frame.to;
  }
  return found;
}

/** A single Han character may carry a name ("做不锈钢保温杯") though alone it proves no wish. */
function isOwnWishOrQuestion(frame: Placed): boolean {
  return /^\p{Script=Han}$/u.test(frame.value) || isOwnWish(frame);
}

/** The noun phrase that begins at word `from`; null when it names nothing. */
function nounPhrase(part: Part, from: number): ProductName | null {
  const { text, start, end, fresh } = part.words;
  let first = from;
  while (first < text.length && first - from < 8 && !breaks(part, first, from) && isOpener(text[first] ?? '')) first++;
  if (first > from && breaks(part, first, from)) return null;
  if (stops.has(text[first] ?? '')) return null;
  let to = first;
  const content: string[] = [];
  while (to < text.length && to - first < MAX_WORDS) {
    const word = text[to] ?? '';
    if ((to > from && fresh[to]) || breaks(part, to, from) || (to > first && stops.has(word)) || isLink(part, to))
      break;
    to++;
  }
  while (to > first && isFiller(text[to - 1] ?? '')) to--;
  for (let i = first; i < to; i++) content.push(text[i] ?? '');
  const han = content.some((word) => /^\p{Script=Han}$/u.test(word));
  const telling = han
    ? hanContent(content)
    : content.filter((word) => !isGeneric(word) && !stops.has(word) && !openers.has(word));
  if (telling.length === 0 || first >= to) return null;
  const at = start[first] ?? 0;
  const until = end[to - 1] ?? at;
  return { part, start: at, end: until, name: part.folded.slice(at, until), content: telling, title: false };
}

/** Punctuation other than a hyphen, quote or slash stands between the word and the one before. */
function breaks(part: Part, i: number, from: number): boolean {
  if (i <= from) return false;
  const gap = part.folded.slice(part.words.end[i - 1] ?? 0, part.words.start[i] ?? 0);
  return /[,;:!?()[\]{}<>|=•·、，；：！？（）【】《》"“”\n]/.test(gap);
}

function isOpener(word: string): boolean {
  return openers.has(word) || /^\d/.test(word) || UNITS.has(word);
}

function isFiller(word: string): boolean {
  return stops.has(word) || /^(?:的|了|吗|呢|吧|a|an|the|de|der|die|das)$/.test(word);
}

/** An address or e-mail is no name: a dot or @ right behind or before the word. */
function isLink(part: Part, i: number): boolean {
  const after = part.folded.charAt(part.words.end[i] ?? 0);
  const before = part.folded.charAt((part.words.start[i] ?? 0) - 1);
  return after === '@' || before === '@' || /^(?:https?|www)$/.test(part.words.text[i] ?? '');
}

let hanGeneric: string[] | undefined;

/** What is left of a run of Han characters once the words that name nothing are taken out; two characters at least. */
function hanContent(words: string[]): string[] {
  hanGeneric ??= GENERIC_WORDS.zh.split(' ').sort((a, b) => b.length - a.length);
  let left = words.join('');
  for (const word of hanGeneric) left = left.replaceAll(word, ' ');
  return left.split(' ').filter((word) => word.length >= 2 && !/^[\d.,]+$/.test(word));
}

/** Function words a listing title may hold. */
const TITLE_WORDS = new Set(
  'for with and of in by to a the or on & de con para com avec pour mit fur для с и من مع'.split(' '),
);
/** Words that no listing title begins or goes on with: somebody speaks. */
const SPEECH =
  /^(?:i|we|you|he|she|my|our|your|me|us|am|is|are|was|were|will|would|can|could|please|need|want|how|what|when|where|who|why|do|does|hello|hi|dear|thanks|thank|regards|looking|interested|hola|quiero|necesito|bonjour|hallo|ich|wir|здравствуйте|нужен|нужны|хочу|мы|я|нам|вы|ваш|ваши|مرحبا|اريد|هل|نحن|انا|this|that|it|not|confirm|re|fw|fwd|attn|urgent|urgently|invitation|inquiry|enquiry|request|tender|proposal|contract|quotation|quote|rfq|letter|order|buscamos|busco|procuro|cherche|recherche|suche|suchen|ищу|ищем)$/;

/**
 * The part as a whole reads like a listing title: at least two telling words, no sentence in it ("380V Electric Pump High
 * Pressure Washer", "中号藤编野餐篮"). Titles are how requests on the market are named.
 */
function titleIn(part: Part): ProductName | null {
  const { text, start, end } = part.words;
  if (text.length < 2 || text.length > 40 || part.folded.includes('\n\n')) return null;
  if (/[?？؟!！:：]|(?:\.\s+\S+.*){2}/.test(part.folded.slice(0, 400).replace(/\.\.\.$/, ''))) return null;
  if (text.some((word) => SPEECH.test(word))) return null;
  if (text.some((_, i) => isLink(part, i))) return null;
  const han = text.filter((word) => /^\p{Script=Han}$/u.test(word)).length * 2 > text.length;
  const telling = han
    ? hanContent(text)
    : text.filter((word) => !isGeneric(word) && !TITLE_WORDS.has(word) && /^\p{L}{2}/u.test(word));
  if (han ? telling.join('').length < 4 || text.length > 24 : telling.length < 2) return null;
  if (!han && telling.length * 2 < text.filter((word) => !/^\d/.test(word)).length) return null;
  const at = start[0] ?? 0;
  const until = end[text.length - 1] ?? at;
  return { part, start: at, end: until, name: part.folded.slice(at, until), content: telling, title: true };
}
