import { savedRulePacks } from '@/lib/store/queries';
import type { RulePackRecord } from '@/lib/store/rows';
import { useLive } from './use-live';

/** Versions shown; older ones stay in the store and in exports. */
const SHOWN = 20;
const NONE: readonly RulePackRecord[] = [];

/** The rule packs saved so far, newest first; empty while reading. */
export function useSavedPacks(): readonly RulePackRecord[] {
  const live = useLive('saved rule packs', () => savedRulePacks(SHOWN));
  return live.state === 'ready' ? live.value : NONE;
}
