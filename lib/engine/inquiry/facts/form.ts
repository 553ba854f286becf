import type { Part } from '../case-view';
import { readPart } from '../lexicon/reading';
import { wordAt } from '../lexicon/words';
import type { Stretch } from './fact';
import { nextLabel } from './sentences';

/** A line of a form: "Material:Cotton", "Spacing of holes: 30 mm". The stretch holds label and value; the value may be empty. */
export interface FormLine extends Stretch {
  /** Folded, without the colon. */
  label: string;
  /** Where the value begins. */
  valueStart: number;
}

/** Values are a few words; what is longer is a sentence. */
const LONGEST = 80;
/** Forms as long as this are no buyer's. */
const MOST = 80;

/** First words of labels of two words, as the platform's forms print them. */
const QUALIFIER =
  /^(?:item|age|material|logo|product|toy|plug|commodity|completion|original|animation|by|main|costumes?|packing|packaging|shipping|sample|protection|battery|audio|bottle|brand|model|design|print|printing|blade|pole|frame|processing|load|mop|rod|oil|refined|quality|plastic|fabric|crimp|recommend|applicable|drinkware|thermal|insulation|durability|delivery|target|order|part|project|solution)$/;

const known = new WeakMap<Part, FormLine[]>();

/**
 * The lines of a form in a part, in order: labels with a colon and what stands behind them. One colon alone makes no form, nor
 * do colons without any known attribute ("Tel: …"). Linear: walks from colon to colon.
 */
export function formLines(part: Part): readonly FormLine[] {
  const before = known.get(part);
  if (before) return before;
  const attributes = readPart(part).of('attribute');
  const labels: { start: number; colon: number; known: boolean }[] = [];
  for (const match of part.folded.matchAll(/[:：]/g)) {
    if (labels.length >= MOST) break;
    const colon = match.index;
    const attribute = attributes.find(
      ({ end }) => end <= colon && colon - end <= 2 && /^\)?\s?$/.test(part.folded.slice(end, colon)),
    );
    const start = attribute ? withQualifier(part, attribute.from) : labelStart(part, colon);
    if (start !== undefined && colon - start > 2) labels.push({ start, colon, known: attribute !== undefined });
  }
  const lines = labels.map(({ start, colon }, i): FormLine => {
    const from = colon + 1 + (part.folded.charAt(colon + 1) === ' ' ? 1 : 0);
    const end = valueEnd(part, from, labels[i + 1]?.start);
    return { part, start, end, label: part.folded.slice(start, colon).trim(), valueStart: from };
  });
  const filled = lines.filter(({ valueStart, end }) => end > valueStart);
  const form = filled.length >= 2 && labels.some((label) => label.known) ? lines : [];
  known.set(part, form);
  return form;
}

/** Where the label before a colon begins: at a capital letter, with its qualifier; undefined for times, addresses and speech. */
function labelStart(part: Part, colon: number): number | undefined {
  if (/^[/\d]/.test(part.folded.charAt(colon + 1))&& /\d$|https?$/.test(part.folded.slice(Math.max(0, colon - 5), colon))) return undefined; // prettier-ignore
  const { text, start, end, fresh } = part.words;
  let i = wordAt(part, colon);
  if ((start[i] ?? 0) >= colon) return undefined;
  if (colon - (end[i] ?? 0) > 2) return undefined;
  for (let words = 0; words < 3 && i >= 0; words++, i--) {
    if (isCapital(part, start[i] ?? 0)) {
      return SPEECH.test(text[wordAt(part, colon - 1)] ?? '') ? undefined : withQualifier(part, i);
    }
    if (fresh[i] || (start[i] ?? 0) - (end[i - 1] ?? 0) !== 1) break;
  }
  const last = wordAt(part, colon - 1);
  return /^\p{Ll}{4,}$/u.test(text[last] ?? '') && !SPEECH.test(text[last] ?? '') ? start[last] : undefined;
}

/** Words before a colon that announce a list or an answer. */
const SPEECH =
  /^(?:following|follows|below|share|provide|quote|about|with|that|this|these|questions?|needs?|note|please|send|confirm|advise|want|know|items?|list|details|hello|dear|team|siguientes?|seguintes?|suivants?|folgende\w*|contact|http|https|mailto)$/;

function withQualifier({ words: { text, start, end, fresh } }: Part, i: number): number | undefined {
  const close = i > 0 && !fresh[i] && (start[i] ?? 0) - (end[i - 1] ?? 0) === 1;
  return start[close && QUALIFIER.test(text[i - 1] ?? '') ? i - 1 : i];
}

/** A capital letter stands at the folded offset. */
export function isCapital(part: Part, offset: number): boolean {
  const char = part.original.charAt(part.map ? (part.map[offset] ?? 0) : offset);
  return char !== char.toLowerCase();
}

/** Where a value that begins at `from` ends: at the next label, a line's or sentence's end, a bullet, a pause. */
export function valueEnd(part: Part, from: number, next = Infinity): number {
  const { folded } = part;
  const limit = Math.min(folded.length, from + LONGEST, Math.max(next, from));
  const stop = /[\n;；。•·|]|\.\s|\.$|\.\.|[?!？！]|,\s|-(?=\p{L}+:)/u.exec(folded.slice(from, limit));
  let end = stop ? from + stop.index : limit;
  end = Math.min(end, nextLabel({ part, start: from, end: Math.min(folded.length, end + 24) }) ?? end);
  // Cut at a word, not within one.
  if (end === limit && limit < folded.length && limit !== next) end = Math.max(from, folded.lastIndexOf(' ', limit));
  while (end > from && /[\s,.\-–]/.test(folded.charAt(end - 1))) end--;
  return end;
}
