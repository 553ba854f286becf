import { learnedView, type LearnedView } from '@/lib/store/learned-view';
import { useLive } from './use-live';

/** What the reader learned here; undefined while reading. */
export function useLearned(): LearnedView | undefined {
  const live = useLive('learned', learnedView);
  return live.state === 'ready' ? live.value : undefined;
}
