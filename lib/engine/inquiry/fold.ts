import type { Part, Words } from './case-view';
import type { Span } from './signal';

type Folded = Pick<Part, 'folded' | 'map' | 'words' | 'scripts' | 'invisible'>;

/** Cyrillic and Greek letters that look like a Latin one (Unicode confusables, lower case after folding). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ё: 'e', һ: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', н: 'h', о: 'o', р: 'p',
  ԛ: 'q', г: 'r', ѕ: 's', т: 't', и: 'u', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y', ү: 'y', α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i',
  κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', γ: 'y', ω: 'w', σ: 'o', ς: 's', ϲ: 'c', ϳ: 'j', ı: 'i', ɑ: 'a', ɡ: 'g',
}; // prettier-ignore
const LOOK_ALIKE_CODES = new Map(Object.entries(LOOK_ALIKES).map(([k, v]) => [k.charCodeAt(0), v.charCodeAt(0)]));

/** Arabic letters written in several ways; buyers mix them freely. */
const ARABIC_FORMS: Readonly<Record<string, string>> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ئ: 'ي', ک: 'ك', ة: 'ه', ؤ: 'و',
}; // prettier-ignore
const ARABIC = new Map(Object.entries(ARABIC_FORMS).map(([k, v]) => [k.charCodeAt(0), v.charCodeAt(0)]));

function isInvisible(c: number): boolean {
  return (
    c === 0xad ||
    c === 0x34f ||
    c === 0x180e ||
    (c >= 0x200b && c <= 0x200f) ||
    (c >= 0x202a && c <= 0x202e) ||
    (c >= 0x2060 && c <= 0x206f) ||
    c === 0xfeff ||
    (c >= 0xfe00 && c <= 0xfe0f) ||
    (c < 0x20 && c !== 9 && c !== 10 && c !== 13) ||
    (c >= 0x7f && c <= 0x9f)
  );
}

function isSpace(c: number): boolean {
  return (
    c === 0x20 ||
    (c >= 9 && c <= 13) ||
    c === 0xa0 ||
    c === 0x1680 ||
    (c >= 0x2000 && c <= 0x200a) ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x202f ||
    c === 0x205f ||
    c === 0x3000
  );
}

function isNewline(c: number): boolean {
  return c === 10 || c === 13 || c === 0x2028 || c === 0x2029;
}

/** Arabic vowel signs and the stretching stroke carry no meaning for us; combining accents neither. */
function isMark(c: number): boolean {
  return (c >= 0x300 && c <= 0x36f) || (c >= 0x64b && c <= 0x652) || c === 0x640 || c === 0x670;
}

const SLOW = new Map<string, string>();

/** Folds one character outside ASCII; remembered, since texts repeat few of them. */
function foldSlowly(char: string): string {
  const seen = SLOW.get(char);
  if (seen !== undefined) return seen;
  const code = char.codePointAt(0) ?? 0;
  let out: string;
  if (isMark(code)) out = '';
  else if (code >= 0x660 && code <= 0x669) out = String(code - 0x660);
  else if (code >= 0x6f0 && code <= 0x6f9) out = String(code - 0x6f0);
  else if (ARABIC.has(code)) out = String.fromCharCode(ARABIC.get(code) ?? code);
  else if (code === 0x2018 || code === 0x2019 || code === 0x2bc) out = "'";
  else if (code === 0xdf) out = 'ss';
  else if (code === 0x131) out = 'i';
  else if (code === 0xf8 || code === 0xd8) out = 'o';
  else if (code === 0x141 || code === 0x142) out = 'l';
  else if (code === 0x439 || code === 0x419) out = 'й';
  else out = foldCompatible(char);
  if (SLOW.size < 20_000) SLOW.set(char, out);
  return out;
}

function foldCompatible(char: string): string {
  const plain = char.normalize('NFKC').toLowerCase();
  const bare = plain.normalize('NFD').replace(/[\u0300-\u036f\u064b-\u0652\u0670]/g, '');
  const folded = bare === '' ? plain : bare.normalize('NFC');
  // A few presentation forms unfold into whole sentences; they are no one's words.
  return folded.length > 4 ? char : folded;
}

/** What folding makes of each ASCII character; 0 = looked at more closely. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, c) => {
  if (c <= 0x20 || c === 0x7f || c === 0x26 || c === 0x3c) return 0;
  return c >= 0x41 && c <= 0x5a ? c + 32 : c;
});

/** Longest output of one step: a folded character or reference. */
const STEP = 8;

/** Reused from text to text; a long one brings its own. */
const SCRATCH = 1 << 14;
const scratchCodes = new Uint16Array(SCRATCH);
const scratchMap = new Uint32Array(SCRATCH + 1);

/** Folded units with the offsets they come from. */
class Output {
  codes: Uint16Array;
  map: Uint32Array;
  length = 0;

  constructor(expected: number) {
    const fits = expected + STEP <= SCRATCH;
    this.codes = fits ? scratchCodes : new Uint16Array(expected + STEP);
    this.map = fits ? scratchMap : new Uint32Array(expected + STEP + 1);
  }

  /** Makes room for one step. */
  ensure(): void {
    if (this.length + STEP <= this.codes.length) return;
    const wider = new Uint16Array(this.codes.length * 2);
    wider.set(this.codes);
    this.codes = wider;
    const longer = new Uint32Array(wider.length + 1);
    longer.set(this.map);
    this.map = longer;
  }

  put(code: number, from: number): void {
    this.codes[this.length] = code;
    this.map[this.length++] = from;
  }

  putAll(text: string, from: number): void {
    for (let i = 0; i < text.length; i++) this.put(text.charCodeAt(i), from);
  }
}

/**
 * Folds a text for searching (see `Part.folded`) and keeps the way back. One pass, linear.
 */
export function fold(original: string): Folded {
  const { folded, out, scripts, invisible } = foldUnits(original);
  return {
    folded,
    map: out.map.slice(0, out.length + 1),
    words: wordsOf(folded),
    scripts: { latin: scripts.latin, cyrillic: scripts.cyrillic, arabic: scripts.arabic, han: scripts.han },
    invisible,
  };
}

/** What folding yields by itself. `out` holds only until the next text is folded. */
function foldUnits(original: string) {
  const n = original.length;
  const out = new Output(n);
  let invisible = 0;
  const html = looksLikeHtml(original);
  let i = 0;
  while (i < n) {
    out.ensure();
    i = foldPlain(original, i, out);
    if (i >= n) break;
    out.ensure();
    const c = original.charCodeAt(i);
    if (html && c === 0x3c) {
      const end = tagEnd(original, i);
      if (end > i) {
        out.put(BREAKING.test(original.slice(i + 1, i + 12)) ? 10 : 0x20, i);
        i = end;
        continue;
      }
    }
    if (c === 0x26) {
      const [entity = '', decimal, hex, name = ''] = ENTITY.exec(original.slice(i, i + 12)) ?? [];
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : NAMED.get(name);
      if (code !== undefined && code >= 0x20 && code <= 0xffff) {
        out.putAll(foldSlowly(String.fromCharCode(code)), i);
        i += entity.length;
        continue;
      }
    }
    if (c > 0x20 && c < 0x7f) {
      out.put(c, i++);
    } else if (isSpace(c)) {
      const from = i;
      let lines = 0;
      while (i < n && (isSpace(original.charCodeAt(i)) || isInvisible(original.charCodeAt(i)))) {
        const d = original.charCodeAt(i);
        if (isNewline(d) && !(d === 10 && i > from && original.charCodeAt(i - 1) === 13)) lines++;
        else if (isInvisible(d)) invisible++;
        i++;
      }
      out.put(lines === 0 ? 0x20 : 10, from);
      if (lines > 1) out.put(10, from);
    } else if (isInvisible(c)) {
      invisible++;
      i++;
    } else {
      const wide = c >= 0xd800 && c <= 0xdbff && i + 1 < n && (original.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
      const char = wide ? original.slice(i, i + 2) : original.charAt(i);
      out.putAll(foldSlowly(char), i);
      i += char.length;
    }
  }
  const { codes, map, length } = out;
  map[length] = n;
  const scripts = scriptsOf(codes, length);
  if (scripts.latin && (scripts.cyrillic || scripts.greek)) unmask(codes, length);
  return { folded: decode(codes, length), out, scripts, invisible };
}

/** Folds plain ASCII with single blanks from `from` on, which is nearly all of most texts. @returns where it stopped. */
function foldPlain(original: string, from: number, out: Output): number {
  const { codes, map } = out;
  let { length } = out;
  const end = Math.min(original.length, from + codes.length - length);
  let i = from;
  for (; i < end; i++) {
    const c = original.charCodeAt(i);
    let code = c < 0x80 ? (PLAIN[c] ?? 0) : 0;
    if (code === 0) {
      // A blank between two visible ASCII characters stays one.
      const next = c === 0x20 ? original.charCodeAt(i + 1) : 0;
      if (!(next > 0x20 && next < 0x7f)) break;
      code = 0x20;
    }
    codes[length] = code;
    map[length++] = i;
  }
  out.length = length;
  return i;
}

/** Character references of pasted HTML; the commonest by name, any by number. */
const ENTITY = /^&(?:#(\d{1,5})|#x([0-9a-f]{1,4})|([a-z]{2,5}));/i;
const NAMED = new Map([
  ['nbsp', 0x20],
  ['amp', 0x26],
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['quot', 0x22],
  ['apos', 0x27],
]);
const BREAKING = /^\/?(?:p|br|div|li|tr|h\d|table|ul|td)\b/i;
const LONGEST_TAG = 2_000;

function looksLikeHtml(text: string): boolean {
  return text.includes('<') && (text.includes('</') || /<(?:br|p|div|html|body|table|span|img|a\s)/i.test(text));
}

/** Where the tag, comment, style or script that begins at `from` ends; `from` when it is only a "less than". */
function tagEnd(text: string, from: number): number {
  if (!/^<(?:[a-z/!])/i.test(text.slice(from, from + 2))) return from;
  const length = text.slice(from, from + LONGEST_TAG).indexOf('>');
  if (length === -1) return from;
  const end = from + length + 1;
  const block = /^<(style|script)\b/i.exec(text.slice(from, from + 8))?.[1];
  if (block === undefined) return end;
  // No words of the buyer stand in these; a block longer than this is text after all.
  const inside = text
    .slice(end, end + 20_000)
    .toLowerCase()
    .indexOf(`</${block.toLowerCase()}`);
  return inside === -1 ? end : end + inside;
}

/** The folded text alone; for word lists, which must be folded as the texts are. */
export function foldText(text: string): string {
  return foldUnits(text).folded;
}

/** The words of a phrase of ours, folded as texts are. */
export function phraseWords(phrase: string): string[] {
  // Most are plain already, and thousands are read when the worker starts.
  return /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(phrase) ? phrase.split(' ') : wordsOf(foldText(phrase)).text;
}

function decode(codes: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += 8192) {
    text += String.fromCharCode.apply(null, codes.subarray(i, Math.min(length, i + 8192)) as unknown as number[]);
  }
  return text;
}

function scriptsOf(codes: Uint16Array, length: number) {
  const scripts = { latin: false, cyrillic: false, greek: false, arabic: false, han: false };
  for (let i = 0; i < length; i++) {
    const c = codes[i] ?? 0;
    if (c >= 0x61 && c <= 0x7a) scripts.latin = true;
    else if (c < 0x370) continue;
    else if (c < 0x400) scripts.greek = true;
    else if (c < 0x530) scripts.cyrillic = true;
    else if (c >= 0x600 && c < 0x780) scripts.arabic = true;
    else if (isSingle(c)) scripts.han = true;
  }
  return scripts;
}

/**
 * Cyrillic or Greek letters that stand among Latin ones in a single word are a disguise; a word wholly in its own script is
 * left alone, and so is one with a foreign letter that resembles nothing Latin.
 */
function unmask(codes: Uint16Array, length: number): void {
  let from = 0;
  while (from < length) {
    let to = from;
    let latin = 0;
    let masked = 0;
    let own = 0;
    for (; to < length; to++) {
      const c = codes[to] ?? 0;
      if (c >= 0x61 && c <= 0x7a) latin++;
      else if (LOOK_ALIKE_CODES.has(c)) masked++;
      else if (c >= 0x370 && c < 0x530) own++;
      else if (!(c >= 0x30 && c <= 0x39)) break;
    }
    if (latin > 0 && masked > 0 && own === 0) {
      for (let i = from; i < to; i++) codes[i] = LOOK_ALIKE_CODES.get(codes[i] ?? 0) ?? codes[i] ?? 0;
    }
    from = to + 1;
  }
}

/** Scripts written without blanks between words: one character is one word. */
function isSingle(c: number): boolean {
  return (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0x3005 && c <= 0x3007) || (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7af) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x0e00 && c <= 0x0e7f); // prettier-ignore
}

function isLetter(c: number): boolean {
  if (c < 0x80) return (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39);
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba;
  if (c === 0xd7 || c === 0xf7) return false;
  if (c === 0x60c || c === 0x61b || c === 0x61f || c === 0x66a || c === 0x6d4) return false;
  return (c < 0x2000 || c > 0x2e7f) && !(c >= 0x3000 && c <= 0x303f) && c < 0xd800;
}

function endsSentence(c: number): boolean {
  return c === 0x2e || c === 0x21 || c === 0x3f || c === 0x3002 || c === 0x61f || c === 0x6d4 || c === 0x3b;
}

/** Splits a folded text into words; a number with its decimal point or thousands comma is one word. Linear. */
export function wordsOf(folded: string): Words {
  const words: Words = { text: [], start: [], end: [], fresh: [] };
  const n = folded.length;
  let fresh = true;
  let i = 0;
  while (i < n) {
    const c = folded.charCodeAt(i);
    const single = isSingle(c);
    if (!single && !isLetter(c)) {
      if (endsSentence(c) || (c === 10 && folded.charCodeAt(i + 1) === 10)) fresh = true;
      i++;
      continue;
    }
    const from = i++;
    if (!single) {
      while (i < n) {
        const d = folded.charCodeAt(i);
        const joined =
          (d === 0x2e || d === 0x2c) && isDigit(folded.charCodeAt(i - 1)) && isDigit(folded.charCodeAt(i + 1));
        if (!joined && (!isLetter(d) || isSingle(d))) break;
        i++;
      }
    }
    words.text.push(folded.slice(from, i));
    words.start.push(from);
    words.end.push(i);
    words.fresh.push(fresh);
    fresh = false;
  }
  return words;
}

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

/**
 * The span of the original text under `[start, end)` of the folded one, so that `original.slice(start, end) === quote`.
 * Invisible characters inside are part of the quote, those after it are not.
 */
export function spanOf(part: Part, start: number, end: number): Span {
  const from = part.map ? (part.map[start] ?? part.original.length) : start;
  const last = part.map ? (part.map[Math.max(start, end - 1)] ?? part.original.length) : end - 1;
  let to = end > start ? last + 1 : from;
  const c = part.original.charCodeAt(to - 1);
  if (to > from && (c & 0xfc00) === 0xd800 && (part.original.charCodeAt(to) & 0xfc00) === 0xdc00) to++;
  return { part: part.id, start: from, end: to, quote: part.original.slice(from, to) };
}
