import type { Level } from '@/lib/engine/inquiry/verdict';
import { countsByLevel } from '@/lib/store/queries';
import { longestWaits, unopened, type LongestWaits, type Unopened } from '@/lib/store/waiting';
import { useLive, type Live } from './use-live';

export interface Waiting {
  counts: Record<Level, number>;
  longest: LongestWaits;
  unopened: Unopened;
}

async function readWaiting(): Promise<Waiting> {
  const [counts, longest, rest] = await Promise.all([countsByLevel(), longestWaits(), unopened()]);
  return { counts, longest, unopened: rest };
}

/** Conversations waiting for our answer, by verdict. */
export function useWaiting(): Live<Waiting> {
  return useLive('waiting', readWaiting);
}
