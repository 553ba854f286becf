import type { CaseMessage } from '../inquiry/case';
import type { CaseView, Part } from '../inquiry/case-view';

/** Where the conversation stands. */
export const STAGES = ['first', 'talking', 'silent', 'old', 'rfq', 'order'] as const;
export type Stage = (typeof STAGES)[number];

/** Where an order stands, as far as the caller knows. */
export const ORDER_STAGES = ['unpaid', 'shipped', 'received', 'reviewed', 'bad-review'] as const;
export type OrderStage = (typeof ORDER_STAGES)[number];

export interface Situation {
  stage: Stage;
  /** Whole days since the last message; undefined when the page prints no time. */
  days?: number;
  /** Letters of ours in a row without an answer; messages sent within half a day are one letter. */
  unanswered: number;
  /** We have written to this buyer before. */
  wrote: boolean;
}

const DAY = 86_400_000;
/** Chat messages closer together than this are one letter. */
const ONE_LETTER = DAY / 2;
/** From here on nobody waits for an answer any more: the inquiry is woken, not followed up (002). */
const OLD_DAYS = 60;

/**
 * Where a conversation stands: who spoke last, how long ago, and how often we wrote in vain.
 *
 * @param now ms UTC
 */
export function situationOf({ case: inquiry }: CaseView, now: number, order?: OrderStage): Situation {
  const thread = inquiry.thread ?? [];
  const last = thread.at(-1);
  const wrote = thread.some(({ from }) => from === 'us');
  const at = last ? last.at : inquiry.sentAt;
  const days = at === undefined || at > now ? undefined : Math.floor((now - at) / DAY);
  const shared = { ...(days === undefined ? {} : { days }), unanswered: unansweredLetters(thread), wrote };
  if (order) return { stage: 'order', ...shared };
  if ((days ?? 0) >= OLD_DAYS) return { stage: 'old', ...shared };
  if (last?.from === 'us') return { stage: 'silent', ...shared };
  if (wrote) return { stage: 'talking', ...shared };
  return { stage: inquiry.channel === 'rfq' ? 'rfq' : 'first', ...shared };
}

function unansweredLetters(thread: readonly CaseMessage[]): number {
  const lastBuyer = thread.findLastIndex(({ from }) => from === 'buyer');
  let letters = 0;
  let before: number | undefined;
  for (const { at } of thread.slice(lastBuyer + 1)) {
    if (letters === 0 || (at !== undefined && before !== undefined && at - before > ONE_LETTER)) letters++;
    before = at ?? before;
  }
  return letters;
}

/** What the buyer wrote since our last word; all he wrote where nothing is open or we never wrote. */
export function openParts(view: CaseView): Part[] {
  const lastOurs = view.parts.findLastIndex(({ from }) => from === 'us');
  return view.parts.slice(lastOurs + 1).filter(({ from }) => from === 'buyer');
}
