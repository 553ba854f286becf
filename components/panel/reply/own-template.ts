import { compose } from '@/lib/engine/reply/compose';
import { fillSlots } from '@/lib/engine/reply/fill';
import type { ReplyLanguage } from '@/lib/engine/reply/language';
import { checkSource, render, slotsIn } from '@/lib/engine/reply/liquid';
import { builtInTemplates } from '@/lib/engine/reply/registry';
import type { ReplyCase } from '@/lib/engine/reply/reply-case';
import { SLOT_NAMES, slots, type SlotFill, type SlotSpec } from '@/lib/engine/reply/slot';
import type { ReplyTemplate } from '@/lib/engine/reply/template';
import type { TemplateRecord } from '@/lib/store/rows';
import type { Block } from '../read-reply';

/** A letter as the rep changed it. */
export interface EditedLetter {
  text: string;
  language: ReplyLanguage;
  blocks: readonly Block[];
}

/** What stands in the letter for a piece of template. */
interface Filled {
  code: string;
  text: string;
}

const CATALOGUE = slots(...SLOT_NAMES);
const OUTPUTS = /\{\{[^{}]{1,200}\}\}/g;
/** Between pieces rendered in one go, so that numbered points count on as they do in the letter. */
const BETWEEN = '\u241E';
/** Shorter values, and bare numbers, stand in a letter by chance. */
const SHORTEST = 3;
const BARE = /^[\d\s.,%-]*$/;

/**
 * A letter turned into a template of the rep's own: what was filled in becomes a slot again wherever it still stands word for
 * word, a gap left open too, and everything else stays as he wrote it, never read as code.
 *
 * @returns undefined when there is no text, or what comes out could not be rendered.
 */
export function templateFromLetter(
  letter: EditedLetter,
  {
    library,
    reply,
    name,
    templateId,
  }: { library: readonly ReplyTemplate[]; reply: ReplyCase; name: string; templateId: string },
): TemplateRecord['template'] | undefined {
  const { language } = letter;
  const used = letter.blocks.flatMap((block) => library.find(({ id }) => id === block.templateId) ?? []);
  const [first] = used;
  const known = knownSlots(used);
  const source = withSlots(letter.text.trim(), [...filledPieces(letter, used, reply), ...gaps(known)]);
  if (source === '' || checkSource(source, known).length > 0) return undefined;
  // Who writes to another buyer in another language gets what it was made from, not a language he cannot read.
  const english = language === 'en' || language === 'zh' ? undefined : first?.texts.en;
  const names = new Set([source, english ?? ''].flatMap(slotsIn));
  const like = builtInTemplates.some(({ id }) => id === first?.id) ? first?.id : undefined;
  return {
    templateId,
    name: { zh: name, en: name },
    purpose: first ? { zh: `我改过的“${first.name.zh}”`, en: `My own “${first.name.en}”` } : { zh: '', en: '' },
    kind: first?.kind ?? 'letter',
    tags: [...(first?.tags ?? [])],
    slots: known.filter((slot) => names.has(slot.name)),
    texts: { [language]: source, ...(english === undefined ? {} : { en: english }) },
    ...(like === undefined ? {} : { fitsLike: like }),
  };
}

/** Slots the letter's templates declare, then the catalogue's. */
function knownSlots(used: readonly ReplyTemplate[]): SlotSpec[] {
  const byName = new Map(CATALOGUE.map((slot) => [slot.name, slot]));
  for (const slot of used.flatMap((template) => template.slots)) byName.set(slot.name, slot);
  return [...byName.values()];
}

/** Every piece of the templates, then every other known value, as it reads in the letter. */
function filledPieces({ blocks, language }: EditedLetter, used: readonly ReplyTemplate[], reply: ReplyCase): Filled[] {
  const known = knownSlots(used);
  const fills: Map<string, SlotFill> = fillSlots(reply, language);
  const pieces: string[] = [];
  for (const template of used) {
    const block = blocks.find(({ templateId }) => templateId === template.id);
    const own = new Map(
      Object.entries(block?.fills ?? {}).map(([name, value]): [string, SlotFill] => [
        name,
        { name, value, from: { source: 'rep' } },
      ]),
    );
    const composed = compose(template, reply, language, { own });
    for (const fill of composed.ok ? composed.fills : []) fills.set(fill.name, fill);
    for (const [name, fill] of own) fills.set(name, fill);
    pieces.push(...((template.texts[language] ?? template.texts.en ?? '').match(OUTPUTS) ?? []));
  }
  const written = pieces.filter((code) => slotsIn(code).every((name) => fills.has(name)));
  const plain = [...fills.values()].filter(({ value }) => value.kind !== 'flag').map(({ name }) => `{{ ${name} }}`);
  const show = (codes: readonly string[]): string[] => {
    const shown = render({ source: codes.join(`\n${BETWEEN}\n`), language, slots: known, fills });
    return shown.ok && shown.holes.length === 0 ? shown.text.split(BETWEEN).map((text) => text.trim()) : [];
  };
  const together = show(written);
  const pairs =
    together.length === written.length ? together.map((text, at) => ({ code: written[at] ?? '', text })) : [];
  const alone = [...written, ...plain].flatMap((code) => show([code]).map((text) => ({ code, text })));
  return [...pairs, ...alone].filter(({ text }) => text.length >= SHORTEST && !BARE.test(text));
}

/** Gaps the rep left open, as they are marked in either language. */
function gaps(known: readonly SlotSpec[]): Filled[] {
  return known.flatMap(({ name, label }) =>
    [`【填：${label.zh}】`, `【fill in: ${label.en}】`].map((text) => ({ code: `{{ ${name} }}`, text })),
  );
}

/** The text with each value turned into its slot, the longest first; what was turned is not looked at again. */
function withSlots(text: string, filled: readonly Filled[]): string {
  let parts: (string | Filled)[] = [text];
  for (const piece of [...filled].sort((a, b) => b.text.length - a.text.length))
    parts = parts.flatMap((part) => (typeof part === 'string' ? cutOut(part, piece) : [part]));
  return parts.map((part) => (typeof part === 'string' ? asWords(part) : part.code)).join('');
}

function cutOut(text: string, piece: Filled): (string | Filled)[] {
  const parts: (string | Filled)[] = [];
  let from = 0;
  let at = text.indexOf(piece.text);
  while (at >= 0) {
    const end = at + piece.text.length;
    if (standsAlone(text, at, end)) {
      parts.push(text.slice(from, at), piece);
      from = end;
    }
    at = text.indexOf(piece.text, end);
  }
  return [...parts, text.slice(from)];
}

/** Letters and digits that go on are another word; scripts written without blanks go on anyway. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{M}\p{Nd}]/u;

function standsAlone(text: string, from: number, to: number): boolean {
  const joined = (a: number): boolean => WORD.test(text.charAt(a - 1)) && WORD.test(text.charAt(a));
  return !joined(from) && !joined(to);
}

/** Braces the rep typed are written out as words. */
function asWords(text: string): string {
  return text.replace(/\{[{%]/g, (code) => `{{ "${code}" }}`);
}
