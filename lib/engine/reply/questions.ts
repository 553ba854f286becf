import type { FactOf } from '../inquiry/facts/fact';
import type { Topic } from '../inquiry/facts/fact';
import { openParts } from './situation';
import type { ReplyCase } from './reply-case';

/** One thing the buyer asks and nobody has answered yet. */
export interface OpenQuestion {
  fact: FactOf<'question'>;
  topics: readonly Topic[];
}

/** The questions of the buyer since our last word, in order. */
export function openQuestions({ view, facts }: Pick<ReplyCase, 'view' | 'facts'>): OpenQuestion[] {
  const open = new Set(openParts(view).map(({ id }) => id));
  return facts.list.flatMap((fact): OpenQuestion[] => {
    if (fact.kind !== 'question' || (fact.span && !open.has(fact.span.part))) return [];
    return [{ fact, topics: fact.value.about }];
  });
}

/** What is asked, each topic once, in order. */
export function topicsAsked(questions: readonly OpenQuestion[]): Topic[] {
  return [...new Set(questions.flatMap(({ topics }) => topics))];
}
