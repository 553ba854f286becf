import type { MessageRecord } from '@/lib/store/rows';
import { messagesOf } from '@/lib/store/queries';
import { useLive } from './use-live';

/** Messages looked through for links and files; what is older is not loaded by the page either. */
const NEWEST = 500;
const NONE: readonly MessageRecord[] = [];

/** The newest messages of a conversation, oldest of them first; empty while reading or when none is named. */
export function useMessages(conversationId: string | undefined): readonly MessageRecord[] {
  const live = useLive(conversationId === undefined ? null : `messages ${conversationId}`, () =>
    messagesOf(conversationId ?? '', NEWEST),
  );
  return live.state === 'ready' ? live.value : NONE;
}

/** Fingerprint of the buyer's newest message that holds these words, so that they are sought there first. */
export async function findMessage(conversationId: string, quote: string): Promise<string | undefined> {
  const messages = await messagesOf(conversationId, NEWEST);
  return messages.findLast((message) => message.from === 'buyer' && message.text.includes(quote))?.fp;
}
