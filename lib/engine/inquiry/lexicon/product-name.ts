import type { CaseView, Part } from '../case-view';
import { readPart, type Placed } from './reading';
import { isOwnWish, stanceOf } from './stance';
import { wordAt } from './words';
import { GENERIC_WORDS, OPENERS, PAPERS, STOPS } from './terms/generic';
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

/** In a longer text a bare "this" or "it" may mean anything. */
const BARE =
  /^(?:this|it|these|este|esta|esse|essa|estos|estas|ceci|dieses|diesen|dieser|этот|эта|это|эти|هذا|هذه|questo|questa|これ)$/;
const SHORT = 160;

/** The buyer points at a product the page shows ("this one", "这款") without naming it. */
export function pointsAtProduct(view: CaseView): boolean {
  return view.buyerParts.some((part) =>
    readPart(part)
      .of('this')
      .some(({ value }) => view.buyerLength <= SHORT || !BARE.test(value)),
  );
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
  const reading = readPart(part);
  const counted = part.scripts.han ? reading.numbers.filter(({ kind }) => kind === 'quantity') : [];
  const ends = [...reading.of('behind').map(({ from }) => from), ...counted.map(({ start }) => wordAt(part, start))];
  for (const end of ends) {
    const name = nounBefore(part, end);
    if (name && !found.some(({ start, end }) => start < name.end && name.start < end)) found.push(name);
  }
  for (const number of reading.numbers) {
    // "200 pcs of oak trays", "20 cajas de velas"
    const behind = number.kind === 'quantity' ? wordAt(part, number.end) : -1;
    const of = (part.words.start[behind] ?? -1) >= number.end ? behind : behind + 1;
    if (behind === -1 || !OF.has(part.words.text[of] ?? '')) continue;
    const name = nounPhrase(part, of + 1);
    if (name && !found.some(({ start, end }) => start < name.end && name.start < end)) found.push(name);
  }
  const places = reading.of('ship-to');
  const ports = reading.of('port');
  const terms = [...reading.of('incoterm'), ...ports];
  return (
    found
      .filter((name) => !places.some(({ start, end }) => name.start <= start && end <= name.end))
      // "FOB Ningbo" is a term and a place, nothing else.
      .filter((name) => !(terms.some(({ start }) => start === name.start) && ports.some(({ end }) => end === name.end)))
      .sort((a, b) => a.start - b.start)
  );
}

/** Between a quantity and the thing. */
const OF = new Set('of de d von x di'.split(' '));

/** The noun phrase that ends before word `limit`: back to a pause, five words or twelve characters at most. */
function nounBefore(part: Part, limit: number): ProductName | null {
  const { text, fresh } = part.words;
  let to = limit;
  // "保温杯500个什么价": the quantity stands between name and question.
  while (to > 0 && limit - to < 6 && !fresh[to] && QUANTITY_TAIL.test(text[to - 1] ?? '')) to--;
  const most = SINGLE.test(text[to - 1] ?? '') ? 12 : 5;
  let from = to;
  while (from > 0 && to - from < most && !fresh[from] && !breaks(part, from, from - 1)) {
    if (from < to && /^\d/.test(text[from - 1] ?? '')) break;
    from--;
  }
  return from === to ? null : nounPhrase(part, from, to);
}

/** Counting words and particles between a name and what is asked of it. */
const QUANTITY_TAIL =
  /^(?:个|件|套|台|只|双|箱|吨|的|是|要|多少|の|を|が|は|個|枚|개|세|트|를|을|의|adet|tane|icin|\d.*)$/;

/** A single Han character may carry a name ("做不锈钢保温杯") though alone it proves no wish. */
function isOwnWishOrQuestion(frame: Placed): boolean {
  return (frame.value.length <= 2 && /^\p{Script=Han}$/u.test(frame.value)) || isOwnWish(frame);
}

/** The noun phrase that begins at word `from` and ends before `limit` at the latest; null when it names nothing. */
function nounPhrase(part: Part, from: number, limit = Infinity): ProductName | null {
  const { text, start, end, fresh } = part.words;
  const last = Math.min(text.length, limit);
  let first = from;
  while (first < last && first - from < 8 && !breaks(part, first, from) && isOpener(part, first)) first++;
  if (first > from && breaks(part, first, from)) return null;
  if (stops.has(text[first] ?? '') || PAPERS.has(text[first] ?? '') || PAYS.test(text[first] ?? '')) return null;
  let to = first;
  while (to < last && to - first < MAX_WORDS) {
    const word = text[to] ?? '';
    if ((to > from && fresh[to]) || breaks(part, to, from) || (to > first && stops.has(word)) || isLink(part, to))
      break;
    to++;
  }
  while (to > first && isFiller(text[to - 1] ?? '')) to--;
  const content = text.slice(first, to);
  const han = content.some((word) => SINGLE.test(word));
  const telling = han ? hanContent(content) : content.filter((_, k) => isTelling(part, first + k));
  if (telling.length === 0 || first >= to) return null;
  const at = start[first] ?? 0;
  const until = end[to - 1] ?? at;
  return { part, start: at, end: until, name: part.folded.slice(at, until), content: telling, title: false };
}

/** What follows a word for paying is a sum or a fee, never the thing wanted. */
const PAYS =
  /^(?:pay|paying|paid|transfer|remit|refund|return|pagar|abonar|transferir|devolver|payer|regler|verser|virer|rembourser|zahlen|bezahlen|uberweisen|erstatten|оплатить|заплатить|оплату|перевести|внести|перечислить|вернуть|دفع|تحويل|سداد)$/;

/** One character that is a word of its own: Han, kana, hangul. */
const SINGLE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;
/** After a number these only count; "bottles" and "bags" may be the thing itself. */
const MERE_COUNTS = new Set(['piece', 'set', 'pair', 'dozen', 'box', 'pallet', 'pack', 'head', 'container']);

function isTelling(part: Part, i: number): boolean {
  const word = part.words.text[i] ?? '';
  if (isGeneric(word) || stops.has(word) || openers.has(word)) return false;
  // Arabic writes "and" onto the word.
  if (word.startsWith('و') && (isGeneric(word.slice(1)) || stops.has(word.slice(1)))) return false;
  return !(MERE_COUNTS.has(UNITS.get(word)?.norm ?? '') && /^\d/.test(part.words.text[i - 1] ?? ''));
}

/** Punctuation other than a hyphen, quote or slash stands between the word and the one before. */
function breaks(part: Part, i: number, from: number): boolean {
  if (i <= from) return false;
  const gap = part.folded.slice(part.words.end[i - 1] ?? 0, part.words.start[i] ?? 0);
  return /[,;:!?()[\]{}<>|=•·、，；：！？（）【】《》"“”\n]/.test(gap);
}

/** A word before the name: "a", "some", "300"; a unit only between a number and a thing ("300 boxes of candles"). */
function isOpener(part: Part, i: number): boolean {
  const { text } = part.words;
  const word = text[i] ?? '';
  if (openers.has(word) || /^\d/.test(word)) return true;
  const next = text[i + 1];
  return (
    UNITS.has(word) &&
    /^\d/.test(text[i - 1] ?? '') &&
    next !== undefined &&
    !stops.has(next) &&
    !breaks(part, i + 1, i)
  );
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

/** What is left of a run of characters once the words that name nothing are taken out; two characters at least. */
function hanContent(words: readonly string[]): string[] {
  hanGeneric ??= [...GENERIC_WORDS.zh.split(' '), ...GENERIC_WORDS.cjk.split(' ')].sort((a, b) => b.length - a.length);
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
  /^(?:i|we|you|he|she|my|our|your|me|us|am|is|are|was|were|will|would|can|could|please|kindly|need|want|how|what|when|where|who|why|do|does|hello|hi|dear|thanks|thank|regards|looking|interested|hola|quiero|necesito|bonjour|hallo|ich|wir|здравствуйте|нужен|нужны|хочу|мы|я|нам|вы|ваш|ваши|مرحبا|اريد|هل|نحن|انا|this|that|it|not|confirm|re|fw|fwd|attn|urgent|urgently|invitation|inquiry|enquiry|request|tender|proposal|contract|quotation|quote|rfq|letter|order|buscamos|busco|procuro|cherche|recherche|suche|suchen|ищу|ищем|government|ministry|gobierno|governo|gouvernement|ministere|ministerio|regierung|ministerium|правительств\p{L}*|министерств\p{L}*|حكومه|وزاره|refund|paid|payment|deposit|attached|here|pago|pagado|pagamento|paiement|zahlung|оплат\p{L}*|adjunt[oa]|anexo|anbei|voici|ci|вложении|تم|مرفق|просим|верн\p{L}*|пришл\p{L}*|возврат|queremos|reembolso|veio|llego|pedimos|demandons|remboursement|unsere|erstattung|استرداد)$/u;

/**
 * The part as a whole reads like a listing title: at least two telling words, no sentence in it ("380V Electric Pump High
 * Pressure Washer", "中号藤编野餐篮"). Titles are how requests on the market are named.
 */
function titleIn(part: Part): ProductName | null {
  const { text, start, end } = part.words;
  if (text.length < 2 || text.length > 40 || part.folded.includes('\n\n')) return null;
  if (/[?？؟!！:：]|(?:\.\s+\S+.*){2}/.test(part.folded.slice(0, 400).replace(/\.\.\.$/, ''))) return null;
  if (
    text.some((word, i) => SPEECH.test(word) && part.folded.charAt((start[i] ?? 0) - 1) !== '-' && !isCountry(part, i))
  )
    return null;
  if (text.length <= SHORT_LINE && text.some((word) => CHAT.test(word))) return null;
  if (text.some((_, i) => isLink(part, i)) || opensWithWish(part) || isTalk(part)) return null;
  const han = text.filter((word) => SINGLE.test(word)).length * 2 > text.length;
  const telling = han
    ? hanContent(text)
    : text.filter((word) => !isGeneric(word) && !TITLE_WORDS.has(word) && /^\p{L}{2}/u.test(word));
  if (han ? telling.join('').length < 4 || text.length > 24 : telling.length < 2) return null;
  if (!han && telling.length * 2 < text.filter((word) => !/^\d/.test(word)).length) return null;
  const at = start[0] ?? 0;
  const until = end[text.length - 1] ?? at;
  return { part, start: at, end: until, name: part.folded.slice(at, until), content: telling, title: true };
}

/** "US", "EU": in capitals a country, no pronoun. */
function isCountry(part: Part, i: number): boolean {
  if (part.words.text[i] !== 'us') return false;
  const at = part.words.start[i] ?? 0;
  const from = part.map ? (part.map[at] ?? 0) : at;
  return part.original.slice(from, from + 2) === 'US' && part.original !== part.original.toUpperCase();
}

/** A line of chat is shorter than most titles. */
const SHORT_LINE = 12;
/** Words of chat in the languages whose small words a title may hold too ("no hace falta", "segue meu cartão", "merci d'avance"). */
const CHAT =
  /^(?:te|digo|dime|despues|luego|gracias|puede\w*|puedo|tienes?|tienen|hace|falta|mandame|manda|hay|estoy|somos|cuando|donde|cuanto|segue|meu|minha|cartao|obrigad[oa]|tem|temos|pode\w*|posso|tudo|merci|avance|avez|sont|est|je|nous|vous|votre|notre|pas|oui|non|peut|demande|danke|voraus|alles|ja|nein|haben|ist|sind|senden|bitte|спасибо|можно|есть|пришлите|хорошо|شكرا|تمام|ارسل|نعم|cooperac\w*|cooperacao)$/;

/** "Нужны кружки", "求购保温杯": a wish and its object are no title. */
function opensWithWish(part: Part): boolean {
  return readPart(part)
    .of('frame')
    .some(({ from, to, value }) => from <= 1 && to <= 5 && !/^\p{Script=Han}$/u.test(value));
}

/** A greeting or, outside Latin letters, a question about price or a "this": somebody talks. */
function isTalk(part: Part): boolean {
  const reading = readPart(part);
  if (reading.of('greeting').some(({ from }) => from === 0)) return true;
  if (
    /[，。]|[吗呢么]$|请问|你们|谢谢|一下|以后|先|不行|合作|报价|老板|收到|退款|退回|货款|赔偿|索赔|水单|已付|质量很?差|坏了/.test(
      part.folded,
    )
  )
    return true;
  const { latin, cyrillic, arabic, han } = part.scripts;
  const foreign = (cyrillic || arabic || han) && !latin;
  return foreign && reading.of('price').length + reading.of('behind').length + reading.of('this').length > 0;
}
