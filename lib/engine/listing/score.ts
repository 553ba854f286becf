import { defaultListingPack } from './default-pack';
import type { LintResult } from './lint';
import type { ListingPack } from './pack';
import type { RuleId } from './rule';

export interface ScorePart {
  id: RuleId;
  /** Points lost to this rule. */
  lost: number;
  findings: number;
}

export interface Score {
  /** 0–100: what the rulebook's rules leave of a listing; what the page does not show costs nothing. */
  value: number;
  /** What cost points, dearest first. */
  parts: readonly ScorePart[];
  /** Rules that could not be asked. */
  unknown: readonly RuleId[];
}

/** Findings after the first of one rule cost half, down to the rule's cap. */
const FURTHER = 0.5;

/** Scores a listing by its findings and the pack's weights (rulebook §5). */
export function scoreOf(result: LintResult, pack: ListingPack = defaultListingPack): Score {
  const counts = new Map<RuleId, number>();
  for (const { id } of result.findings) counts.set(id, (counts.get(id) ?? 0) + 1);
  const parts = [...counts].map(([id, findings]) => {
    const { weight = 0, cap = 2 * weight } = pack.rules[id] ?? {};
    return { id, findings, lost: Math.min(cap, weight + (findings - 1) * weight * FURTHER) };
  });
  const lost = parts.reduce((sum, part) => sum + part.lost, 0);
  return {
    value: Math.max(0, Math.round(100 - lost)),
    parts: parts.sort((a, b) => b.lost - a.lost || (a.id < b.id ? -1 : 1)),
    unknown: result.unknown.map(({ id }) => id),
  };
}
