import { seenBefore, type SeenBefore } from '@/lib/store/seen';
import { useLive } from './use-live';

/** Where else the first words of a conversation were seen; undefined while reading and when nowhere. */
export function useSeenBefore(conversationId: string | undefined): SeenBefore | undefined {
  const live = useLive(conversationId === undefined ? null : `seen ${conversationId}`, () =>
    seenBefore(conversationId ?? ''),
  );
  return live.state === 'ready' ? live.value : undefined;
}
