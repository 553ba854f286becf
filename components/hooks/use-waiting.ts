import type { Level } from '@/lib/engine/inquiry/verdict';
import { countsByLevel } from '@/lib/store/queries';
import { longestWaits, unopened, type LongestWaits, type Unopened } from '@/lib/store/waiting';
import { useLive } from './use-live';

export interface Waiting {
  counts: Record<Level, number>;
  longest: LongestWaits;
  unopened: Unopened;
}

async function readWaiting(): Promise<Waiting> {
  const [counts, longest, rest] = await Promise.all([countsByLevel(), longestWaits(), unopened()]);
  return { counts, longest, unopened: rest };
}

/** Conversations waiting for our answer, by verdict; undefined while reading. */
export function useWaiting(): Waiting | undefined {
  const live = useLive('waiting', readWaiting);
  return live.state === 'ready' ? live.value : undefined;
}
