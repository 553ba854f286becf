import { languageOf } from '../inquiry/language-of';
import type { Topic } from '../inquiry/facts/fact';
import type { Bilingual } from '../inquiry/signal';
import { topicName } from './answers';
import { asksOf, compose, type Composed, type Letter } from './compose';
import { concernsOf } from './concerns';
import { isReplyLanguage, type ReplyLanguage } from './language';
import { learnedPoints, type TemplateUse } from './learning';
import { nameInSentence } from './fill';
import { openQuestions, topicsAsked } from './questions';
import { builtInTemplates } from './registry';
import type { ReplyCase } from './reply-case';
import { situationOf, type Situation } from './situation';
import type { Concern, Fit, ReplyTemplate } from './template';

/** One proposal, best first. */
export interface Suggestion {
  template: ReplyTemplate;
  /** `Fit.score` and what was learnt. */
  score: number;
  /** One line for the rep. */
  why: Bilingual;
  letter: Letter;
}

export interface SuggestOptions {
  /** Built-in templates otherwise; the caller adds the rep's own. */
  library?: readonly ReplyTemplate[];
  uses?: readonly TemplateUse[];
  /** The buyer's otherwise, as far as it can be told. */
  language?: ReplyLanguage;
  most?: number;
}

/** Verdict levels to which nothing is answered (rulebook §2: do not open, keep as market information). */
function staysSilent({ level, priority }: ReplyCase['verdict']): boolean {
  return level === 'danger' || priority === 'spam';
}

/**
 * The templates that fit best, each written out with one line why. Empty where nothing should be answered. Pure; fast enough
 * to run after every verdict (target 5 ms warm, 50 ms at most).
 */
export function suggest(reply: ReplyCase, options: SuggestOptions = {}): Suggestion[] {
  if (staysSilent(reply.verdict)) return [];
  const { library = builtInTemplates, uses = [], most = 3 } = options;
  const language = options.language ?? letterLanguage(reply);
  const seen = lookAt(reply);
  const context = keyOf(seen);
  const ranked = library
    .flatMap((template) => {
      const fit = bestFit(template, reply, seen);
      if (!fit) return [];
      const foreign = seen.evidence.has('bulk.off-topic') && speaksOfGoods(template) ? FOREIGN : 0;
      return [{ template, fit, score: fit.score - foreign + learnedPoints(template.id, context, uses) }];
    })
    .sort((a, b) => b.score - a.score || (a.template.id < b.template.id ? -1 : 1));
  const suggestions: Suggestion[] = [];
  for (const { template, fit, score } of ranked) {
    if (suggestions.length >= most) break;
    const letter = compose(template, reply, language);
    // A template of the rep that no longer parses is shown on its own page, not here.
    if (isLetter(letter)) suggestions.push({ template, score, why: whyOf(fit, seen), letter });
  }
  return suggestions;
}

/** Points off for a letter about goods that are not ours. */
const FOREIGN = 40;

function speaksOfGoods({ slots }: ReplyTemplate): boolean {
  return slots.some(({ name }) => name === 'answers' || name === 'price');
}

function isLetter(composed: Composed): composed is Letter {
  return composed.ok;
}

/** The language to answer in: the buyer's where letters exist in it, English otherwise. */
export function letterLanguage({ view }: Pick<ReplyCase, 'view'>): ReplyLanguage {
  const own = languageOf(view.buyerParts.filter(({ id }) => id !== 'subject'));
  return isReplyLanguage(own) ? own : 'en';
}

/** What a conversation looks like to the fits. */
interface Seen {
  situation: Situation;
  topics: readonly Topic[];
  questions: number;
  concerns: ReadonlySet<Concern>;
  evidence: ReadonlySet<string>;
  kinds: ReadonlySet<string>;
  missing: ReadonlySet<string>;
  product: string | undefined;
}

function lookAt(reply: ReplyCase): Seen {
  const { view, verdict, facts, now, order } = reply;
  const questions = openQuestions(reply);
  return {
    situation: situationOf(view, now, order?.stage),
    topics: topicsAsked(questions),
    questions: questions.length,
    concerns: concernsOf(view),
    evidence: new Set([...verdict.evidence, ...verdict.counter].map(({ id }) => id)),
    kinds: new Set(facts.list.map(({ kind }) => kind)),
    missing: new Set(facts.missing),
    product: nameInSentence(reply),
  };
}

/** The kind of situation that habits are learnt by: stage, what it is about. */
export function contextKey(reply: ReplyCase): string {
  return keyOf(lookAt(reply));
}

function keyOf({ situation, topics, concerns }: Seen): string {
  return [situation.stage, [...concerns][0] ?? topics[0] ?? '-'].join('/');
}

function bestFit(template: ReplyTemplate, reply: ReplyCase, seen: Seen): Fit | undefined {
  const enough = ({ leftToAsk = 0 }: Fit): boolean => leftToAsk === 0 || asksOf(template, reply).length >= leftToAsk;
  return template.fits.filter((fit) => holds(fit, reply, seen) && enough(fit)).sort((a, b) => b.score - a.score)[0];
}

function holds(fit: Fit, reply: ReplyCase, seen: Seen): boolean {
  return fit.stages.includes(seen.situation.stage) && suitsVerdict(fit, reply, seen) && suitsWords(fit, seen) && suitsBuyer(fit, reply) && suitsTime(fit, seen); // prettier-ignore
}

const any = <T>(wanted: readonly T[] | undefined, has: (one: T) => boolean): boolean => wanted === undefined || wanted.some(has); // prettier-ignore

function suitsVerdict(fit: Fit, { verdict }: ReplyCase, { evidence }: Seen): boolean {
  return (
    any(fit.levels, (level) => level === verdict.level) &&
    any(fit.priorities, (priority) => priority === verdict.priority) &&
    any(fit.actions, (action) => action === verdict.actionId) &&
    any(fit.signals, (id) => evidence.has(id))
  );
}

function suitsWords(fit: Fit, { topics, concerns, kinds, missing }: Seen): boolean {
  const { asks, only } = fit;
  return (
    any(asks, (topic) => topics.includes(topic)) &&
    (only !== true || topics.every((topic) => asks?.includes(topic) === true)) &&
    any(fit.concerns, (concern) => concerns.has(concern)) &&
    (fit.facts ?? []).every((kind) => kinds.has(kind)) &&
    any(fit.lacks, (kind) => missing.has(kind) || !kinds.has(kind))
  );
}

function suitsBuyer(fit: Fit, { grade, size, types, view, order, occasion }: ReplyCase): boolean {
  return (
    any(fit.grades, (one) => one === grade) &&
    any(fit.sizes, (one) => one === size?.size) &&
    any(fit.buyerTypes, (one) => types.some(({ type }) => type === one)) &&
    any(fit.markets, (code) => code === view.case.buyer?.country) &&
    any(fit.orders, (one) => one === order?.stage) &&
    (fit.occasion === undefined || fit.occasion === occasion)
  );
}

function suitsTime({ silent, unanswered }: Fit, { situation }: Seen): boolean {
  const { days } = situation;
  if (silent && (days === undefined || days < silent[0] || days > silent[1])) return false;
  return !unanswered || (situation.unanswered >= unanswered[0] && situation.unanswered <= unanswered[1]);
}

function pointsOf(n: number): Bilingual {
  if (n === 0) return { zh: '没有新问题', en: 'no open question' };
  return { zh: `问了 ${String(n)} 点`, en: n === 1 ? '1 question' : `${String(n)} questions` };
}

function whyOf({ why }: Fit, { situation, topics, questions, product }: Seen): Bilingual {
  const say = (language: 'zh' | 'en'): string => {
    const names = topics.slice(0, 3).map((topic) => topicName(topic)[language]);
    const values: Readonly<Record<string, string>> = {
      topics: names.join(language === 'zh' ? '、' : ', '),
      days: situation.days === undefined ? '?' : String(situation.days),
      points: pointsOf(questions)[language],
      product: product ?? (language === 'zh' ? '产品' : 'the product'),
    };
    return why[language].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  };
  return { zh: say('zh'), en: say('en') };
}
