import type { CaseView, Part } from '../case-view';
import { mailsIn } from '../mail';
import { phonesIn, type PhoneFacts } from '../phone';
import { readBuyer } from './reading';

interface InText {
  part: Part;
  start: number;
  end: number;
}

/** Contact details written in the buyer's text, each kind in order of place. Offsets are of the folded text. */
export interface ContactInText {
  emails: (InText & { address: string })[];
  phones: (InText & { facts: PhoneFacts })[];
  /** "Fax: …", "Address: …" with something behind it. */
  labelled: (InText & { kind: 'fax' | 'address' | 'phone' })[];
  positions: InText[];
  /** A company's full name with its legal form ("… Trading LLC"). */
  companies: InText[];
}

/** Behind a legal form stands the company's name. */
const LEGAL_FORM = new Set(
  'llc|ltd|limited|inc|incorporated|corp|corporation|gmbh|ag|kg|bv|nv|srl|spa|sl|sa|sas|sarl|eurl|lda|ltda|eireli|oy|ab|as|aps|plc|pvt|pty|fze|fzco|fzc|ooo|llp|pte|sdn|bhd|jsc|cv|kft|doo|sro|zoo'.split(
    '|',
  ),
);

const known = new WeakMap<CaseView, ContactInText>();

/** Reads contact details from the buyer's text; remembered per view. */
export function contactInText(view: CaseView): ContactInText {
  const before = known.get(view);
  if (before) return before;
  const contact: ContactInText = { emails: [], phones: [], labelled: [], positions: [], companies: [] };
  for (const reading of readBuyer(view)) {
    const { part } = reading;
    for (const mail of mailsIn(part.folded)) contact.emails.push({ part, ...mail });
    for (const phone of phonesIn(part.folded)) contact.phones.push({ part, ...phone });
    for (const { value, start, end } of reading.of('label')) {
      const line = /^\s?(?:no\.?|number)?\s?[:：.-]\s?([^\n]{5,160})/.exec(part.folded.slice(end, end + 180));
      if (!line || (value !== 'address' && !/\d{4}/.test(line[1]?.replace(/[\s().-]/g, '') ?? ''))) continue;
      const to = end + line[0].trimEnd().length;
      contact.labelled.push({ part, start, end: to, kind: value === 'fax' || value === 'address' ? value : 'phone' });
    }
    for (const hit of reading.of('position')) contact.positions.push(hit);
    contact.companies.push(...companiesIn(part));
  }
  known.set(view, contact);
  return contact;
}

function companiesIn(part: Part): InText[] {
  const { text, start, end } = part.words;
  const found: InText[] = [];
  for (let i = 1; i < text.length && found.length < 5; i++) {
    if (!LEGAL_FORM.has(text[i] ?? '')) continue;
    let from = i;
    while (from > 0 && i - from < 5 && sameLine(part, from - 1, from) && isCapital(part, from - 1)) from--;
    if (from < i && isCapital(part, i)) found.push({ part, start: start[from] ?? 0, end: end[i] ?? 0 });
  }
  if (!part.scripts.cyrillic && !part.scripts.han) return found;
  for (const match of part.folded.matchAll(
    /(?:ооо|оао|зао|ип)\s["«]?\p{L}[^\n,.;"»]{1,40}|[\u4e00-\u9fff]{2,20}(?:有限公司|集团)/gu,
  )) {
    if (found.length >= 5) break;
    found.push({ part, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function sameLine(part: Part, a: number, b: number): boolean {
  const gap = part.folded.slice(part.words.end[a] ?? 0, part.words.start[b] ?? 0);
  return gap.length <= 3 && !/[\n:;!?]/.test(gap);
}

function isCapital(part: Part, i: number): boolean {
  const at = part.words.start[i] ?? 0;
  const char = part.original.charAt(part.map ? (part.map[at] ?? 0) : at);
  return char !== char.toLowerCase();
}
