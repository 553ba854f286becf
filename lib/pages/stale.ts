import { nameKey } from '../shared/text';
import type { BuyerCard, Identity, OpenConversation } from '../snapshots/conversation';
import { unknown, type Field } from '../snapshots/field';

/**
 * Pairs that must never be believed: a new name over the previous buyer's messages or card. The header changes first, the
 * messages follow, the card comes last, and a slow network can leave minutes between them (seller-pages.md §10.2 no. 6), so
 * two equal readings alone are not proof. What is compared is what was on the page when it was last believed.
 */

/** The conversation as it was last believed, with some of the elements that showed it. */
export interface Believed {
  identity: Identity;
  fingerprints: ReadonlySet<string>;
  elements: ReadonlyMap<string, WeakRef<Element>>;
}

/**
 * - `fresh`: nothing speaks against it.
 * - `wait`: odd, but real conversations can look so; believe it once the limit has passed.
 * - `senders`: the same, and only because no name printed on the messages is the header's.
 * - `card`: a new name beside the buyer card from before; after the limit believe all but the card.
 * - `stale`: the previous buyer's messages are still there; never believe it.
 */
export type Staleness = 'fresh' | 'wait' | 'senders' | 'card' | 'stale';

export type FindMessage = (fingerprint: string) => Element | null;

/** Elements remembered from either end of a conversation: where old messages linger. */
const REMEMBERED = 8;

/** Remembers a believed conversation. @param find absent when the page's adapter cannot tell elements. */
export function remember(open: OpenConversation, find: FindMessage | undefined): Believed {
  const elements = new Map<string, WeakRef<Element>>();
  if (find) {
    for (const { fp } of [...open.messages.slice(0, REMEMBERED), ...open.messages.slice(-REMEMBERED)]) {
      const element = find(fp);
      if (element) elements.set(fp, new WeakRef(element));
    }
  }
  return { identity: open.identity, fingerprints: new Set(open.messages.map((message) => message.fp)), elements };
}

/** Holds a reading against the conversation believed before it. */
export function judgeStaleness(
  before: Believed | null,
  open: OpenConversation,
  find: FindMessage | undefined,
): Staleness {
  const { identity, messages } = open;
  const renamed = before !== null && differ(before.identity.name, identity.name, nameKey);
  const moved = renamed || (before !== null && differ(before.identity.inquiryId, identity.inquiryId));
  if (before && moved && lingering(before, open, find)) return 'stale';
  // Two buyers can share a name, and a card can be late: which of the two this is, only time tells.
  const otherCard = before !== null && differ(before.identity.customerId, identity.customerId);
  if (before && otherCard && lingering(before, open, find)) return 'wait';
  const otherMessages =
    before !== null &&
    before.fingerprints.size > 0 &&
    messages.length > 0 &&
    !messages.some(({ fp }) => before.fingerprints.has(fp));
  const sameCard = before !== null && equal(before.identity.customerId, identity.customerId);
  if (sameCard && renamed) return 'card';
  if (sameCard && otherMessages) return 'wait';
  const another = before === null || moved || otherCard || otherMessages;
  if (another && messages.length === 0) return 'wait';
  return another && sendersDiffer(open) ? 'senders' : 'fresh';
}

/** Which card stood beside which name; null when either is unknown. */
export function cardOf({ identity: { name, customerId } }: OpenConversation): string | null {
  return name.known && customerId.known ? `${customerId.value} ${nameKey(name.value)}` : null;
}

/** The same conversation with everything that came from the card taken as contradictory. */
export function withoutCard(open: OpenConversation): OpenConversation {
  const buyer = Object.fromEntries(
    Object.keys(open.buyer).map((field) => [field, unknown('ambiguous')]),
  ) as unknown as BuyerCard;
  return { ...open, identity: { ...open.identity, customerId: unknown('ambiguous') }, buyer };
}

/** A message of the previous conversation is still shown by the very same element. */
function lingering(before: Believed, open: OpenConversation, find: FindMessage | undefined): boolean {
  if (!find) return open.messages.length > 0 && open.messages.every(({ fp }) => before.fingerprints.has(fp));
  for (const [fp, element] of before.elements) {
    if (element.deref()?.isConnected && find(fp) === element.deref()) return true;
  }
  return false;
}

/** Names printed on buyer rows are a weak hint (seller-pages.md §2.3): none of them being the header's is worth a wait. */
function sendersDiffer({ identity, messages }: OpenConversation): boolean {
  if (!identity.name.known) return false;
  const name = nameKey(identity.name.value);
  const senders = messages.flatMap(({ from, sender }) => (from === 'buyer' && sender ? [sender] : []));
  return senders.length > 0 && !senders.some((sender) => alike(nameKey(sender), name));
}

/** One may be cut short. */
function alike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function differ(a: Field<string>, b: Field<string>, key: (text: string) => string = String): boolean {
  return a.known && b.known && key(a.value) !== key(b.value);
}

function equal(a: Field<string>, b: Field<string>): boolean {
  return a.known && b.known && a.value === b.value;
}
