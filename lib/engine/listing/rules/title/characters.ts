import { at, defineRule, listOption, replacing, type RawFinding } from '../../rule';

/** What may stand in a title as it is: letters, digits, blanks and the platform's five marks. */
const ALLOWED = /[\p{L}\p{M}\p{N} \-/,&.]/u;
/** Better writing of a sign; a text alone is put in its place. */
const BETTER: Record<string, string> = {
  '’': "'", '‘': "'", '`': "'", '´': "'", '“': '"', '”': '"', '–': '-', '—': '-', '‐': '-', '‑': '-', '−': '-', '，': ', ', '。': '.', '、': ', ',
  '；': ',', '：': ' ', '（': ' ', '）': ' ', '(': ' ', ')': ' ', '[': ' ', ']': ' ', '【': ' ', '】': ' ', '{': ' ', '}': ' ', '<': ' ', '>': ' ',
  '|': ',', ';': ',', ':': ' ', '！': '', '!': '', '?': '', '？': '', '*': ' ', '~': '-', '～': '-', '_': ' ', '\\': '/', '™': '', '®': '', '©': '',
  '…': ' ', '•': ',', '·': ' ', '\u00A0': ' ', '\u3000': ' ', '\t': ' ', '\n': ' ', '\r': ' ', '×': 'x', '″': '"', '′': "'", '＆': '&', '／': '/', '＋': '+',
  '@': ' at ', '=': ' ',
}; // prettier-ignore
const CONTROL = /[\p{C}]/u;
const EMOJI = /(?![©®™])\p{Extended_Pictographic}/u;
const HIDDEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\p{Variation_Selector}/u;

/** Signs that belong to a measure or a grade: `14"`, `100%`, `A+`, `Men's`, `2.4°C`. */
function inItsPlace(char: string, before: string, after: string, allowed: readonly string[]): boolean {
  if (!allowed.includes(char)) return false;
  if (char === ':') return /\d/.test(before) && /\d/.test(after);
  if (char === "'") return /[\p{L}\d]/u.test(before);
  if (char === '+') return /[\p{L}\d]/u.test(before);
  if (char === '#') return /\d/.test(before) || /\d/.test(after);
  return /\d/.test(before);
}

function replacementOf(char: string, before: string, after: string): string {
  if (CONTROL.test(char) && !/[\t\n\r]/.test(char)) return '';
  if (/[*×]/.test(char) && /\d/.test(after)) return /[\d"']/.test(before) ? 'x' : ' x ';
  return BETTER[char] ?? '';
}

/** A sign and what stands right beside it make one gap: "( x" leaves no double blank. */
function tidy(text: string, start: number, end: number, by: string): string {
  let tidied = by;
  if (tidied.startsWith(' ') && (start === 0 || text.charAt(start - 1) === ' ')) tidied = tidied.slice(1);
  if (tidied.endsWith(' ') && (end === text.length || text.charAt(end) === ' ')) tidied = tidied.slice(0, -1);
  return tidied;
}

export default defineRule({
  id: 'title.characters',
  title: { zh: '标题里有特殊符号', en: 'Special characters in the title' },
  severity: 'hint',
  safeFix: true,
  reason: { zh: '标题里只用字母、数字和 - / , & .', en: 'A title takes letters, digits and - / , & . only' },
  check({ title: { text } }, { options }) {
    const allowed = listOption(options, 'inMeasures');
    const found: RawFinding[] = [];
    let start = 0;
    let before = '';
    for (const char of text) {
      const end = start + char.length;
      const after = text.slice(end, end + 1);
      if (!ALLOWED.test(char) && !inItsPlace(char, before, after, allowed)) {
        const by = tidy(text, start, end, replacementOf(char, before, after));
        const hidden = CONTROL.test(char) || HIDDEN.test(char);
        found.push({
          ...at('title', text, start, end),
          suggestions: by.trim() === '' ? [] : [by],
          ...(hidden
            ? { severity: 'warning', reason: { zh: '有看不见的字符', en: 'A character that cannot be seen' } }
            : EMOJI.test(char)
              ? { severity: 'warning', reason: { zh: '标题里不要用表情符号', en: 'No emoji in a title' } }
              : {}),
          fixes: [replacing('title', text, start, end, by, true)],
        });
        if (found.length >= 200) break;
      }
      start = end;
      before = char;
    }
    return found;
  },
  examples: {
    hits: [
      { listing: { title: 'Picnic Basket | Wicker' }, quote: '|', suggests: ',' },
      { listing: { title: 'Tray 30*40 cm' }, quote: '*', suggests: 'x' },
      { listing: { title: 'Picnic Basket 🔥' }, quote: '🔥' },
      { listing: { title: 'Picnic\u200BBasket' }, quote: '\u200B' },
      { listing: { title: 'Men’s Apron' }, quote: '’', suggests: "'" },
      { listing: { title: 'Picnic\u0007 Basket' }, quote: '\u0007' },
    ],
    misses: [
      { listing: { title: "Men's Apron, 100% Cotton, A+ Grade, 14\" Wide, 1:1 & 2.5 mm - Blue/Red" } },
      { listing: { title: 'سلة نزهة' }, why: 'letters of another script are another rule' },
    ],
  },
}); // prettier-ignore
