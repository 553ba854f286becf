import { parseRulePack, type RulePack } from '@/lib/engine/inquiry/rule-pack';
import { activeRulePack } from '@/lib/store/queries';
import { useLive, type Live } from './use-live';

/** The saved pack in use. `pack` is undefined for the built-in one, also when the saved one can no longer be read. */
export interface ActivePack {
  id?: string;
  pack?: RulePack;
}

async function readActivePack(): Promise<ActivePack> {
  const row = await activeRulePack();
  if (row === undefined) return {};
  try {
    return { id: row.id, pack: parseRulePack(row.pack) };
  } catch {
    // The worker falls back to the built-in rules in this case too, and says so in a notice.
    return { id: row.id };
  }
}

/** Follows the rule pack in use. */
export function useActivePack(): Live<ActivePack> {
  return useLive('rule pack', readActivePack);
}
