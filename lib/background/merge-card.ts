import type { BuyerCard, BuyerField } from '../snapshots/conversation';
import type { Field, UnknownReason } from '../snapshots/field';
import { DAY } from '../shared/time';
import type { BuyerRecord } from '../store/rows';

/** When the same value is seen again, "last seen" is moved at most once a day: a re-read is no reason to write. */
const SEEN_AGAIN = DAY;

/** Which reason for not knowing says most: a number the buyer hides is more than one this page happens not to show. */
const REASONS: readonly UnknownReason[] = ['not-shown', 'absent', 'ambiguous', 'hidden'];

type CardState = Pick<BuyerRecord, 'card' | 'seenAt'>;

/**
 * Brings a newly read card together with the stored one, field by field: a value that is shown replaces an older reading; a
 * field this page does not show keeps its last known value, with when that was seen.
 *
 * @param at when the new card was read, ms UTC.
 * @param late the reading arrived after a newer one of the same page: it may fill gaps only.
 * @returns the stored state itself when nothing changed.
 */
export function mergeCard(stored: CardState, card: BuyerCard, at: number, late = false): CardState {
  const merged: CardState = { card: { ...stored.card }, seenAt: { ...stored.seenAt } };
  let changed = false;
  for (const name of Object.keys(card) as BuyerField[]) {
    if (mergeField(merged, name, card[name], at, late)) changed = true;
  }
  return changed ? merged : stored;
}

function mergeField(state: CardState, name: BuyerField, fresh: Field<unknown>, at: number, late: boolean): boolean {
  const old: Field<unknown> = state.card[name];
  const seen = state.seenAt[name] ?? 0;
  if (!fresh.known) {
    if (old.known || REASONS.indexOf(fresh.why) <= REASONS.indexOf(old.why)) return false;
    setField(state.card, name, fresh);
    return true;
  }
  if (old.known && (late || at < seen)) return false;
  const same = old.known && JSON.stringify(old.value) === JSON.stringify(fresh.value);
  if (same && at - seen < SEEN_AGAIN) return false;
  if (!same) setField(state.card, name, fresh);
  state.seenAt[name] = at;
  return true;
}

/** Both sides are the same field of two cards, which the type system cannot follow through a variable name. */
function setField(card: BuyerCard, name: BuyerField, value: Field<unknown>): void {
  Object.assign(card, { [name]: value });
}

/** When each known field of a card was seen. */
export function seenNow(card: BuyerCard, at: number): BuyerRecord['seenAt'] {
  const names = (Object.keys(card) as BuyerField[]).filter((name) => card[name].known);
  return Object.fromEntries(names.map((name) => [name, at]));
}

/** Two records of what turned out to be one buyer: each field as it was seen last. */
export function mergeBuyers(into: CardState, from: CardState): CardState {
  let state = into;
  for (const name of Object.keys(from.card) as BuyerField[]) {
    const field = from.card[name];
    if (!field.known) continue;
    const merged: CardState = { card: { ...state.card }, seenAt: { ...state.seenAt } };
    if (mergeField(merged, name, field, from.seenAt[name] ?? 0, false)) state = merged;
  }
  return state;
}
