import type { CaseView } from './case-view';
import question from './facts/kinds/question';

const MANY = 20;

/**
 * How many things the buyer asked in his last messages since our last word, with a question mark or without. Read as for the
 * replies, so that the panel counts what a reply would answer.
 */
export function questionsIn(view: CaseView): number {
  const lastOurs = view.parts.findLastIndex(({ from }) => from === 'us');
  const open = view.parts.slice(lastOurs + 1).filter(({ id }) => id !== 'subject');
  const parts = open.length > 0 ? open : view.buyerParts.filter(({ id }) => id !== 'subject');
  // A view of its own: what was asked before and is asked again is open again.
  return Math.min(MANY, question.find({ ...view, parts, buyerParts: parts }).length);
}
