import type { CaseView } from '../case-view';
import { readBuyer, type Placed } from './reading';

/** A price the buyer sets, e.g. "target price USD 2.40". */
export type TargetPrice = Pick<Placed, 'part' | 'start' | 'end'>;

/** Between the word and the amount stand at most so many units of text. */
const REACH = 30;

/** Amounts of money beside a word that makes them a target ("our budget", "no más de", "目标价"). */
export function targetPrices(view: CaseView): TargetPrice[] {
  return readBuyer(view).flatMap(({ part, of, numbers }) => {
    const words = of('target');
    return numbers.flatMap((amount): TargetPrice[] => {
      if (amount.kind !== 'money' && amount.kind !== 'bare') return [];
      const word = words.find((hit) => beside(hit, amount) && (amount.kind === 'money' || CERTAIN.test(hit.value)));
      if (!word) return [];
      return [{ part, start: Math.min(word.start, amount.start), end: Math.max(word.end, amount.end) }];
    });
  });
}

/** These make a target even of a number without currency. */
const CERTAIN =
  /target|budget|objetivo|presupuesto|alvo|orçamento|cible|zielpreis|целев|бюджет|المستهدف|ميزاني|目标|预算|bütçe|hedef/;

function beside(word: Placed, amount: { start: number; end: number }): boolean {
  const behind = amount.start - word.end;
  return (behind >= 0 && behind <= REACH) || (word.start - amount.end >= 0 && word.start - amount.end <= 4);
}
