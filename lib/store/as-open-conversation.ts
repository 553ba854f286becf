import type { OpenConversation } from '../snapshots/conversation';
import { known, unknown } from '../snapshots/field';
import type { BuyerRecord, ConversationRecord, MessageRecord } from './rows';

/**
 * A stored conversation in the form a page tells it, so that reading it anew, without any page, sees what was seen then.
 */
export function asOpenConversation(
  row: ConversationRecord,
  messages: readonly MessageRecord[],
  buyer: Pick<BuyerRecord, 'card'>,
): OpenConversation {
  return {
    identity: {
      name: known(row.name),
      customerId: row.customerId === undefined ? unknown() : known(row.customerId),
      inquiryId: row.inquiryId === undefined ? unknown() : known(row.inquiryId),
    },
    subject: row.subject === undefined ? unknown() : known(row.subject),
    product: row.product === undefined ? unknown() : known({ name: row.product }),
    messages: [...messages],
    moreAbove: row.moreAbove === undefined ? unknown() : known(row.moreAbove),
    buyer: buyer.card,
    composer: unknown(),
  };
}
