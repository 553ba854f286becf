import { clip } from '../../shared/text';
import type { FactOf, Topic } from '../inquiry/facts/fact';
import type { Facts } from '../inquiry/facts/facts-of';
import type { Bilingual } from '../inquiry/signal';
import type { Fills } from './fill';
import type { ReplyLanguage } from './language';
import { render } from './liquid';
import { topicsAsked, type OpenQuestion } from './questions';
import { SLOT_NAMES, slots, type ListItem, type SlotName } from './slot';
import type { TemplateMeta } from './template';
import { wordingOf, type AnswerTopic } from './wording';

/** What becomes of a question in a letter. */
export interface QuestionState {
  question: OpenQuestion;
  /** Held back on purpose (a probe gets no prices), or open: the rep has to say it. */
  state: 'answered' | 'open' | 'held-back';
}

export interface AnswerPlan {
  items: ListItem[];
  questions: QuestionState[];
}

/** What must be known for a topic's sentence: one of these sets. */
const NEEDS: Readonly<Record<AnswerTopic, readonly (readonly SlotName[])[]>> = {
  price: [['price', 'term'], ['prices', 'term']],
  moq: [['moq']],
  sample: [['sample_free'], ['sample_fee']],
  'delivery-time': [['lead_time']],
  shipping: [['trade_terms'], ['loading_port']],
  payment: [['payment']],
  certificate: [['certificates']],
  quality: [['inspection'], ['warranty_months']],
  custom: [['custom_what'], ['custom_moq'], ['custom_days']],
  specification: [['specification']],
  packaging: [['packing']],
  origin: [['origin']],
  catalogue: [['main_products']],
  stock: [],
  company: [['about']],
  'after-sales': [['after_sales']],
}; // prettier-ignore

const ALL = slots(...SLOT_NAMES);

/** The sentence that answers a topic from what is known of us; undefined where something it needs is unknown. */
export function answerTo(topic: AnswerTopic, fills: Fills, language: ReplyLanguage): string | undefined {
  const known = (name: SlotName): boolean => {
    const value = fills.get(name)?.value;
    return value !== undefined && (value.kind !== 'flag' || value.on);
  };
  const source = wordingOf(language).answers[topic];
  if (source === undefined || !NEEDS[topic].some((set) => set.every(known))) return undefined;
  const rendered = render({ source, language, slots: ALL, fills });
  return rendered.ok && rendered.holes.length === 0 ? rendered.text : undefined;
}

/**
 * Every open question answered from what is known of us, or left as a marked gap for the rep. Topics the template itself
 * speaks of need no point.
 */
export function planAnswers(
  questions: readonly OpenQuestion[],
  { facts, fills, language, template }: { facts: Facts; fills: Fills; language: ReplyLanguage; template: TemplateMeta },
): AnswerPlan {
  // A template on certificates lists those we hold; one he names and we do not hold stays a question.
  const covers = new Set(template.covers);
  if (lacksCertificate(facts, fills)) covers.delete('certificate');
  const withholds = new Set(template.withholds);
  const points = template.slots.some(({ name }) => name === 'answers');
  // Freight for a delivered price is the rep's to say; the general word on shipping then names no destination.
  const otherTerm = wantsOtherTerm(facts, fills) && !covers.has('shipping');
  const onShipping = otherTerm ? new Map([...fills].filter(([name]) => name !== 'port')) : fills;
  const sentences = new Map<Topic, string | undefined>();
  for (const topic of topicsAsked(questions)) {
    if (!covers.has(topic) && !withholds.has(topic)) sentences.set(topic, points ? sentenceFor(topic) : undefined);
  }
  const items: ListItem[] = [...sentences].map(([topic, text]) => text ?? { open: `answer:${topic}`, label: openLabel(topic, facts) }); // prettier-ignore
  const bare = questions.filter(({ topics }) => topics.length === 0);
  bare.forEach((question, i) => items.push({ open: `answer:${String(i + 1)}`, label: quoted(question) }));
  if (otherTerm && sentences.get('price') !== undefined) items.push(FREIGHT); // prettier-ignore
  return { items: points ? items : [], questions: questions.map((question) => ({ question, state: stateOf(question) })) }; // prettier-ignore

  function sentenceFor(topic: Topic): string | undefined {
    return answerFor(topic, { facts, fills: topic === 'shipping' ? onShipping : fills, language });
  }

  function stateOf({ topics }: OpenQuestion): QuestionState['state'] {
    if (topics.some((topic) => withholds.has(topic))) return 'held-back';
    if (topics.length === 0) return 'open';
    return topics.every((topic) => covers.has(topic) || sentences.get(topic) !== undefined) ? 'answered' : 'open';
  }
}

/** The same for a question of this buyer's: a certificate he names and we do not hold is not answered by those we do. */
export function answerFor(
  topic: Topic,
  { facts, fills, language }: { facts: Facts; fills: Fills; language: ReplyLanguage },
): string | undefined {
  // prettier-ignore
  if (topic === 'certificate' && lacksCertificate(facts, fills)) return undefined;
  return answerTo(topic, fills, language);
}

const FREIGHT: ListItem = {
  open: 'answer:freight',
  label: { zh: '对方要的条款下的价格或运费', en: 'Price or freight on the term he asked for' },
};

/** He asks for a price delivered, and ours ends at the port. */
function wantsOtherTerm({ list }: Facts, fills: Fills): boolean {
  const asked = list.filter((fact): fact is FactOf<'incoterm'> => fact.kind === 'incoterm');
  const term = fills.get('term')?.value;
  const ours = term?.kind === 'line' ? term.text.toLowerCase() : '';
  return asked.length > 0 && !asked.some(({ value }) => ours.startsWith(value.term.toLowerCase()));
}

/** He names a certificate we are not known to hold. */
function lacksCertificate({ list }: Facts, fills: Fills): boolean {
  const held = fills.get('certificates')?.value;
  const names = held?.kind === 'list' ? held.items.map((item) => (typeof item === 'string' ? plain(item) : '')) : [];
  return list.some(
    (fact) =>
      fact.kind === 'certificate' &&
      fact.value.name !== 'any' &&
      !names.some((name) => name.startsWith(plain(fact.value.name))),
  );
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s/-]/g, '');
}

const TOPIC_LABELS: Readonly<Record<Topic, Bilingual>> = (() => {
  const zh = wordingOf('zh').topics;
  const en = wordingOf('en').topics;
  return Object.fromEntries(Object.keys(zh).map((topic) => [topic, { zh: zh[topic as Topic], en: en[topic as Topic] }])) as Record<Topic, Bilingual>; // prettier-ignore
})();

/** What a topic is called, for lines the rep reads. */
export function topicName(topic: Topic): Bilingual {
  return TOPIC_LABELS[topic];
}

function openLabel(topic: Topic, { list }: Facts): Bilingual {
  const { zh, en } = TOPIC_LABELS[topic];
  const named = list.flatMap((fact) => (fact.kind === 'certificate' && fact.value.name !== 'any' ? [fact.value.name.toUpperCase()] : [])); // prettier-ignore
  const which = topic === 'certificate' && named.length > 0 ? ` ${[...new Set(named)].join(', ')}` : '';
  return { zh: `回答${zh}${which}`, en: `Answer on ${en}${which}` };
}

/** Characters of a question that fit into a mark. */
const QUOTED = 40;

function quoted({ fact }: OpenQuestion): Bilingual {
  const quote = (fact.span?.quote ?? '').replace(/[\s【】]+/g, ' ').trim();
  const short = quote.length > QUOTED ? `${clip(quote, QUOTED)}…` : quote;
  return { zh: `回答“${short}”`, en: `Answer “${short}”` };
}
