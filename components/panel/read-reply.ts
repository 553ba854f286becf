import { buyerTypesOf } from '@/lib/engine/inquiry/buyer-type/buyer-type-of';
import { caseFromConversation } from '@/lib/engine/inquiry/case-from-rows';
import { dealSizeOf } from '@/lib/engine/inquiry/deal-size';
import { factsOf } from '@/lib/engine/inquiry/facts/facts-of';
import { viewCase } from '@/lib/engine/inquiry/view';
import { compose } from '@/lib/engine/reply/compose';
import { checkDraft } from '@/lib/engine/reply/draft-check/registry';
import type { ReplyLanguage } from '@/lib/engine/reply/language';
import type { Hole } from '@/lib/engine/reply/liquid';
import type { OurSide } from '@/lib/engine/reply/our-side';
import { builtInTemplates } from '@/lib/engine/reply/registry';
import type { ReplyCase } from '@/lib/engine/reply/reply-case';
import type { SlotFill, SlotValue } from '@/lib/engine/reply/slot';
import { letterLanguage, suggest } from '@/lib/engine/reply/suggest';
import type { ReplyTemplate } from '@/lib/engine/reply/template';
import { certainZone } from '@/lib/i18n/country';
import { valueOf } from '@/lib/snapshots/field';
import { asOpenConversation } from '@/lib/store/as-open-conversation';
import type { TemplateRecord, VerdictRecord } from '@/lib/store/rows';
import type { Rows } from './read-case';
import { templateFromLetter } from './reply/own-template';

/* What the panel works out for a reply. Loaded when first shown: templates and their engine are nothing the verdict waits for. */

export { builtInTemplates, checkDraft, letterLanguage, suggest, templateFromLetter };

/** Everything a reply is made from, of the stored rows. `now` in ms UTC. */
export function replyCaseOf(rows: Rows, verdict: VerdictRecord['verdict'], our: OurSide, now: number): ReplyCase {
  const { conversation, messages, buyer } = rows;
  const { channel } = conversation;
  const view = viewCase(caseFromConversation(asOpenConversation(conversation, messages, buyer), { now, channel }));
  const facts = factsOf(view);
  const size = dealSizeOf(view, facts);
  const said = buyerTypesOf(view, valueOf(buyer.card.tags) ?? []);
  const zone = buyer.country === undefined ? undefined : certainZone(buyer.country);
  return {
    view,
    verdict,
    facts,
    // The rep's own word on the type goes before what the words say.
    types:
      buyer.typeByHand === undefined
        ? said
        : [
            { type: buyer.typeByHand, strength: 1, findings: [] },
            ...said.filter(({ type }) => type !== buyer.typeByHand),
          ],
    ...(size ? { size } : {}),
    our,
    ...(zone === undefined ? {} : { buyerZone: zone }),
    ourZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now,
  };
}

/** The built-in templates with the rep's own: his version of one takes its place, his new ones come with them. */
export function libraryOf(own: readonly TemplateRecord[]): ReplyTemplate[] {
  const inUse = own.filter(({ active }) => active === 1);
  const builtIn = new Map(builtInTemplates.map((template) => [template.id, template]));
  const library = builtInTemplates.map((template) => {
    const mine = inUse.find(({ templateId }) => templateId === template.id);
    return mine ? { ...template, ...shapeOf(mine), texts: { ...template.texts, ...mine.template.texts } } : template;
  });
  const added = inUse
    .filter(({ templateId }) => !builtIn.has(templateId))
    .map((row): ReplyTemplate => {
      const like = row.template.fitsLike === undefined ? undefined : builtIn.get(row.template.fitsLike);
      return { fits: like?.fits ?? [], ...(like ?? {}), ...shapeOf(row), texts: withEnglish(row.template.texts) };
    });
  return [...library, ...added];
}

/** Letters fall back on English: a template that has none gives its first text instead of an empty letter. */
function withEnglish(texts: ReplyTemplate['texts']): ReplyTemplate['texts'] {
  return texts.en === undefined ? { ...texts, en: Object.values(texts)[0] } : texts;
}

function shapeOf({
  template,
}: TemplateRecord): Pick<ReplyTemplate, 'id' | 'name' | 'purpose' | 'kind' | 'tags' | 'slots'> {
  const { templateId: id, name, purpose, kind, tags, slots } = template;
  return { id, name, purpose, kind, tags, slots };
}

/** A template with what the rep filled in, as it stands in a draft. */
export interface Block {
  templateId: string;
  fills: Readonly<Record<string, SlotValue>>;
}

/** Blocks written out, one below the other. */
export interface Written {
  text: string;
  /** Gaps, in order; `block` is the block they belong to. */
  holes: (Hole & { block: number })[];
  answered: number;
  questions: number;
}

/** Stands where a greeting or signature would be between two blocks; taken out of the text again. */
const SEAM = '\u2E2F\u2E2F';
const BETWEEN = '\n\n';

/**
 * Blocks as one letter: one greeting at the top, one signature at the end.
 *
 * @returns undefined when a template is gone or its text cannot be parsed.
 */
export function writeBlocks(
  blocks: readonly Block[],
  library: readonly ReplyTemplate[],
  reply: ReplyCase,
  language: ReplyLanguage,
  labels: 'zh' | 'en',
): Written | undefined {
  const written: Written = { text: '', holes: [], answered: 0, questions: 0 };
  for (const [index, block] of blocks.entries()) {
    const template = library.find(({ id }) => id === block.templateId);
    if (!template) return undefined;
    const own = ownFills(block, { first: index === 0, last: index === blocks.length - 1 });
    const letter = compose(template, reply, language, { own, labels });
    if (!letter.ok) return undefined;
    const text = letter.text.replace(/^\u2E2F\u2E2F\s*|\s*\u2E2F\u2E2F\s*$/g, '');
    const cut = letter.text.startsWith(SEAM)
      ? letter.text.length - letter.text.replace(/^\u2E2F\u2E2F\s*/, '').length
      : 0;
    const start = written.text === '' ? 0 : written.text.length + BETWEEN.length;
    written.text = index === 0 ? text : written.text + BETWEEN + text;
    for (const hole of letter.holes)
      written.holes.push({ ...hole, block: index, start: hole.start - cut + start, end: hole.end - cut + start });
    written.questions = Math.max(written.questions, letter.questions.length);
    written.answered = Math.max(written.answered, letter.questions.filter(({ state }) => state === 'answered').length);
  }
  return written;
}

function ownFills(block: Block, { first, last }: { first: boolean; last: boolean }): Map<string, SlotFill> {
  const fills = new Map<string, SlotFill>();
  const seam = (name: string): void => {
    fills.set(name, { name, value: { kind: 'text', text: SEAM }, from: { source: 'rep' } });
  };
  if (!first) seam('greeting');
  if (!last) seam('signature');
  for (const [name, value] of Object.entries(block.fills)) fills.set(name, { name, value, from: { source: 'rep' } });
  return fills;
}
