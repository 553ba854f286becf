import type { RequestOf, ResponseOf } from '../messages/protocol';
import { Refusal } from '../messages/router';
import { withReopen } from '../store/db';
import type { Deps } from './deps';

/**
 * Keeps the letter being written in a conversation, as typed; null throws it away. Answers with what stood before.
 *
 * @throws Refusal `no-subject` when there is no such conversation.
 */
export function saveDraft(
  { db, now, newId }: Deps,
  conversationId: string,
  draft: RequestOf<'command.save-draft'>['draft'],
): Promise<ResponseOf<'command.save-draft'>> {
  return withReopen(db, () =>
    db.transaction('rw', db.drafts, db.conversations, async () => {
      if (!(await db.conversations.get(conversationId)))
        throw new Refusal('no-subject', 'There is no conversation under this id');
      const here = await db.drafts.where('conversationId').equals(conversationId).first();
      const at = now();
      if (draft === null) await db.drafts.where('conversationId').equals(conversationId).delete();
      else await db.drafts.put({ id: here?.id ?? newId(at), updatedAt: at, conversationId, draft });
      return { before: here?.draft ?? null };
    }),
  );
}
