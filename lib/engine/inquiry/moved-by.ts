import type { Evidence, Level, Verdict } from './verdict';

const SEVERITY: Record<Level, number> = { genuine: 0, unsure: 1, spam: 2, danger: 3 };
/** Less (log-odds) is rounding. */
const NOTHING = 0.005;

/**
 * The rule that moved a verdict from one level to another when the rules were changed: the one whose weight in it grew most in
 * that direction, or the guard that came or went.
 *
 * @returns the rule's id; undefined when no rule weighs otherwise, so that it was thresholds or bounds.
 */
export function movedBy(before: Verdict, after: Verdict): string | undefined {
  const toward = Math.sign(SEVERITY[after.level] - SEVERITY[before.level]);
  const [old, now] = [weights(before), weights(after)];
  let moved: string | undefined;
  let most = NOTHING;
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const push = ((now.get(id) ?? 0) - (old.get(id) ?? 0)) * toward;
    if (push > most) [moved, most] = [id, push];
  }
  return moved ?? changedGuard(old, now);
}

function weights(verdict: Verdict): Map<string, number> {
  const sums = new Map<string, number>();
  const all: readonly Evidence[] = [...verdict.evidence, ...verdict.counter];
  for (const { id, weight } of all) sums.set(id, (sums.get(id) ?? 0) + weight);
  return sums;
}

/** Guards weigh nothing; what they do shows in the level alone. */
function changedGuard(old: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): string | undefined {
  const isGuard = (id: string): boolean => id.startsWith('guard.');
  return (
    [...old.keys()].find((id) => isGuard(id) && !now.has(id)) ??
    [...now.keys()].find((id) => isGuard(id) && !old.has(id))
  );
}
