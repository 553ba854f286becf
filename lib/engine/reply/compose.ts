import { cleanText } from './clean';
import { givenKinds, type AskKind } from './asks';
import { answerTo, planAnswers, type QuestionState } from './answers';
import { fillSlots, marketCertificates, suppliesMarket, type Fills } from './fill';
import type { ReplyLanguage } from './language';
import { render, type Hole } from './liquid';
import { openQuestions, type OpenQuestion } from './questions';
import { openingText, type OpeningId } from './registry';
import type { ReplyCase } from './reply-case';
import { SLOT_NAMES, slots, type ListItem, type SlotFill, type SlotSpec } from './slot';
import { situationOf } from './situation';
import type { ReplyTemplate } from './template';
import type { TemplateError } from './template-error';
import { wordingOf, type AnswerTopic } from './wording';
import type { BuyerTypeId } from '../../shared/buyer-types';

/** A letter ready to be read by the rep. */
export interface Letter {
  ok: true;
  language: ReplyLanguage;
  text: string;
  /** Marked gaps of the text, in order. */
  holes: Hole[];
  /** The template's slots that are filled, with where each value comes from. */
  fills: SlotFill[];
  /** The template's slots nothing is known for. */
  empty: SlotSpec[];
  questions: QuestionState[];
  asked: AskKind[];
  raised: AnswerTopic[];
}

export type Composed = Letter | { ok: false; errors: TemplateError[] };

export interface ComposeOptions {
  /** What the rep filled in by hand, by slot name; `answer:<topic>` fills a marked point. */
  own?: ReadonlyMap<string, SlotFill>;
  /** English above, the buyer's language below; the template's own wish otherwise. */
  bilingual?: boolean;
  /** Language of the labels that mark gaps. */
  labels?: 'zh' | 'en';
}

/** What each type of buyer cares about (rulebook §3: factories for quality, traders and middlemen for price and margin). */
const OPENS_WITH: Readonly<Partial<Record<BuyerTypeId, OpeningId>>> = {
  manufacturer: 'quality',
  importer: 'price',
  wholesaler: 'margin',
  distributor: 'margin',
  agent: 'margin',
  retailer: 'service',
  'mail-order': 'service',
  'e-commerce': 'service',
};

/** Between the English and the other half of a bilingual letter. */
const DIVIDER = '\n\n----------\n\n';

const ALL = slots(...SLOT_NAMES);

/**
 * Writes a letter: slots filled from the buyer, our side and the reckoning, his questions answered or marked, only what he
 * did not say asked. A text of the template that is wrong comes back as errors with their place.
 *
 * @param language English where the template has no text in it.
 */
export function compose(
  template: ReplyTemplate,
  reply: ReplyCase,
  language: ReplyLanguage,
  options: ComposeOptions = {},
): Composed {
  // prettier-ignore
  const own = template.texts[language] === undefined ? 'en' : language;
  const lower = writeOne(template, reply, own, options);
  const both = (options.bilingual ?? template.bilingual === true) && own !== 'en' && own !== 'zh';
  if (!both || !lower.ok) return lower;
  const upper = writeOne(template, reply, 'en', options);
  if (!upper.ok) return upper;
  const shift = upper.text.length + DIVIDER.length;
  return {
    ...lower,
    text: upper.text + DIVIDER + lower.text,
    holes: [...upper.holes, ...lower.holes.map((hole) => ({ ...hole, start: hole.start + shift, end: hole.end + shift }))], // prettier-ignore
  };
}

function writeOne(
  template: ReplyTemplate,
  reply: ReplyCase,
  language: ReplyLanguage,
  options: ComposeOptions,
): Composed {
  // prettier-ignore
  // What the rep says on the telephone he says in English, whatever language his notes are in.
  const spoken = template.kind === 'script' ? 'en' : language;
  const fills = fillSlots(reply, spoken);
  for (const [name, fill] of options.own ?? []) fills.set(name, fill);
  const questions = openQuestions(reply);
  const plan = planAnswers(questions, { facts: reply.facts, fills, language, template });
  const asked = asksOf(template, reply);
  const raised = raisesOf(template, reply, questions, fills, language);
  const { asks } = wordingOf(language);
  put(fills, 'answers', withOwn(plan.items, options.own));
  put(
    fills,
    'asks',
    asked.map((kind) => asks[kind]),
  );
  put(
    fills,
    'raised',
    raised.map(({ text }) => text),
  );
  putTexts(fills, reply, language);
  const declared = template.slots;
  const rendered = render({ source: template.texts[language] ?? '', language: spoken, slots: declared, fills, labels: options.labels }); // prettier-ignore
  if (!rendered.ok) return rendered;
  return {
    ok: true,
    language,
    text: rendered.text,
    holes: rendered.holes,
    fills: declared.flatMap(({ name }) => fills.get(name) ?? []),
    empty: declared.filter(({ name }) => !fills.has(name)),
    questions: plan.questions.map((one) => answeredByHand(one, options.own)),
    asked,
    raised: raised.map(({ topic }) => topic),
  };
}

function put(fills: Fills, name: string, items: ListItem[]): void {
  if (items.length > 0 && !fills.has(name)) fills.set(name, { name, value: { kind: 'list', items }, from: { source: 'reckoned' } }); // prettier-ignore
}

/** Marked points the rep has filled in become words. */
function withOwn(items: readonly ListItem[], own: ComposeOptions['own']): ListItem[] {
  return items.map((item) => (typeof item === 'string' ? item : (ownText(own, item.open) ?? item)));
}

function ownText(own: ComposeOptions['own'], name: string): string | undefined {
  const value = own?.get(name)?.value;
  const text = value?.kind === 'line' || value?.kind === 'text' ? cleanText(value.text) : '';
  return text === '' ? undefined : text;
}

function answeredByHand(one: QuestionState, own: ComposeOptions['own']): QuestionState {
  const { topics } = one.question;
  const byHand = topics.length > 0 && topics.every((topic) => ownText(own, `answer:${topic}`) !== undefined);
  return one.state === 'open' && byHand ? { ...one, state: 'answered' } : one;
}

/** The points the template may ask, less all that was given. A certificate he asks about he does not know himself. */
export function asksOf({ asks }: ReplyTemplate, reply: ReplyCase): AskKind[] {
  if (!asks || reply.facts.sells) return [];
  const given = givenKinds(reply.view, reply.facts, reply.page);
  const knowsUse = reply.types.length > 0;
  return asks.kinds.filter((kind) => !given.has(kind) && !(kind === 'use' && knowsUse)).slice(0, asks.most);
}

function raisesOf(
  { raises, covers = [], withholds = [] }: ReplyTemplate,
  reply: ReplyCase,
  questions: readonly OpenQuestion[],
  fills: Fills,
  language: ReplyLanguage,
): { topic: AnswerTopic; text: string }[] {
  const spoken = new Set<AnswerTopic>([...questions.flatMap(({ topics }) => topics), ...covers, ...withholds]);
  return (raises?.topics ?? [])
    .filter((topic) => !spoken.has(topic))
    .filter((topic) => topic !== 'certificate' || marketCertificates(reply, fills).length > 0)
    .flatMap((topic) => {
      const text = answerTo(topic, fills, language);
      return text === undefined ? [] : [{ topic, text }];
    })
    .slice(0, raises?.most);
}

/** Greeting, opening and signature are texts of their own; a signature without name or company is left to the rep. */
function putTexts(fills: Fills, reply: ReplyCase, language: ReplyLanguage): void {
  const { greeting, signature } = wordingOf(language);
  putText(fills, 'greeting', greeting, language);
  if (fills.has('sign_name') && fills.has('company')) putText(fills, 'signature', signature, language);
  const sentences = openingIds(reply, fills).flatMap((id) => openingSentence(id, reply, fills, language) ?? []);
  if (sentences.length > 0) fill(fills, 'opening', sentences.join(language === 'zh' || language === 'ja' ? '' : ' '));
}

function putText(fills: Fills, name: string, source: string, language: ReplyLanguage): void {
  const rendered = render({ source, language, slots: ALL, fills });
  if (rendered.ok && rendered.holes.length === 0) fill(fills, name, rendered.text);
}

function fill(fills: Fills, name: string, text: string): void {
  if (!fills.has(name)) fills.set(name, { name, value: { kind: 'text', text }, from: { source: 'reckoned' } });
}

/** Only a first letter opens; who has our first letter knows. */
function openingIds(reply: ReplyCase, fills: Fills): OpeningId[] {
  const { view, now, types } = reply;
  if (situationOf(view, now).wrote) return [];
  const type = types[0] && OPENS_WITH[types[0].type];
  const market: OpeningId | undefined = suppliesMarket(reply) ? 'market-supplied' : marketCertificates(reply, fills).length > 0 ? 'market-certified' : undefined; // prettier-ignore
  return [type, market].filter((id) => id !== undefined);
}

function openingSentence(id: OpeningId, reply: ReplyCase, fills: Fills, language: ReplyLanguage): string | undefined {
  const source = openingText(id, language);
  if (source === undefined) return undefined;
  const certificates = marketCertificates(reply, fills);
  const own = new Map(fills);
  if (id === 'market-certified') own.set('certificates', { name: 'certificates', value: { kind: 'list', items: certificates }, from: { source: 'profile' } }); // prettier-ignore
  const rendered = render({ source, language, slots: ALL, fills: own });
  return rendered.ok && rendered.holes.length === 0 ? rendered.text : undefined;
}
