import type { RequestOf } from '../messages/protocol';
import { withReopen } from '../store/db';
import type { Deps } from './deps';

/** Notes what became of a template; the same message twice counts once. */
export async function logReply({ db, now }: Deps, use: RequestOf<'command.log-reply'>): Promise<void> {
  await withReopen(db, () =>
    db.transaction('rw', db.replyUses, async () => {
      if (await db.replyUses.get(use.id)) return;
      const at = now();
      const { text, ...rest } = use;
      await db.replyUses.add({ ...rest, at, updatedAt: at, ...(text === undefined ? {} : { text }) });
    }),
  );
}
