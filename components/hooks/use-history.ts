import { historyWithBuyer, type History } from '@/lib/store/queries';
import { useLive } from './use-live';

/** What we have had to do with a buyer so far, this conversation included; undefined while reading. */
export function useHistory(buyerId: string): History | undefined {
  const live = useLive(`history ${buyerId}`, () => historyWithBuyer(buyerId));
  return live.state === 'ready' ? live.value : undefined;
}
