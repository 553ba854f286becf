import type { Level } from '@/lib/engine/inquiry/verdict';
import { countsByLevel } from '@/lib/store/queries';
import { longestWaits, type LongestWaits } from '@/lib/store/waiting';
import { useLive } from './use-live';

export interface Waiting {
  counts: Record<Level, number>;
  longest: LongestWaits;
}

async function readWaiting(): Promise<Waiting> {
  const [counts, longest] = await Promise.all([countsByLevel(), longestWaits()]);
  return { counts, longest };
}

/** Conversations waiting for our answer, by verdict; undefined while reading. */
export function useWaiting(): Waiting | undefined {
  const live = useLive('waiting', readWaiting);
  return live.state === 'ready' ? live.value : undefined;
}
