import { Refusal } from '../messages/router';
import type { BuyerTypeId } from '../shared/buyer-types';
import { withReopen } from '../store/db';
import type { Deps } from './deps';

/**
 * Keeps what type of buyer the rep says this is; `null` takes it back. Answers with the type before, so that it can be undone.
 *
 * @throws Refusal `no-subject` when there is no such buyer.
 */
export function setBuyerType(
  { db, now }: Deps,
  buyerId: string,
  type: BuyerTypeId | null,
): Promise<{ before: BuyerTypeId | null }> {
  return withReopen(db, () =>
    db.transaction('rw', db.buyers, async () => {
      const row = await db.buyers.get(buyerId);
      if (!row) throw new Refusal('no-subject', 'There is no buyer under this id');
      const { typeByHand: before, ...rest } = row;
      if ((before ?? null) !== type) {
        await db.buyers.put({ ...rest, ...(type === null ? {} : { typeByHand: type }), updatedAt: now() });
      }
      return { before: before ?? null };
    }),
  );
}
