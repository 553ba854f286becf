import type { CaseView } from './case-view';
import type { RulePack } from './rule-pack';
import { isUnknownInput, type Finding, type Signal, type SignalGroup } from './signal';
import type { NotAsked } from './verdict';

/** A finding with the weight its signal has in the pack, before caps and bounds. */
export interface Found {
  signal: Signal;
  group: SignalGroup;
  finding: Finding;
  raw: number;
}

/** More findings of one signal say nothing new and would fill the panel. */
const MAX_PER_SIGNAL = 8;

/** Asks every enabled signal. A signal without an entry in the pack is off. */
export function findings(view: CaseView, pack: RulePack, signals: readonly Signal[]) {
  const found: Found[] = [];
  const unknown: NotAsked[] = [];
  for (const signal of signals) {
    const entry = pack.signals[signal.id];
    if (!entry?.enabled) continue;
    const result = signal.find(view, entry.options ?? {});
    if (isUnknownInput(result)) {
      unknown.push({ id: signal.id, needs: result.unknown });
      continue;
    }
    const group = groupOf(signal.id);
    for (const finding of result.slice(0, MAX_PER_SIGNAL)) {
      found.push({ signal, group, finding, raw: entry.weight * (finding.strength ?? 1) });
    }
  }
  return { found, unknown };
}

function groupOf(id: Signal['id']): SignalGroup {
  const group = id.slice(0, id.indexOf('.'));
  return group === 'danger' || group === 'bulk' || group === 'probe' || group === 'real' ? group : 'guard';
}
