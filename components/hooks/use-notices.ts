import { notices } from '@/lib/store/queries';
import type { NoticeRecord } from '@/lib/store/rows';
import { useLive } from './use-live';

/** What the user should know now. */
export function useNotices(): readonly NoticeRecord[] {
  const live = useLive('notices', notices);
  return live.state === 'ready' ? live.value : [];
}
