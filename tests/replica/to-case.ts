import type { CaseBuyer, CaseMessage, Counter, InquiryCase } from '../../lib/engine/inquiry/case';
import { OUR_NAMES, OUR_PRODUCTS } from './data/shop';
import type { ReplicaConversation, ReplicaMessage } from './data/types';

function counter(value: number | undefined): Counter {
  return value === -1 ? null : value;
}

function buyerOf({ buyer }: ReplicaConversation): CaseBuyer {
  const { counters } = buyer;
  return {
    name: buyer.name,
    country: buyer.country,
    company: buyer.company,
    website: buyer.website,
    email: buyer.email,
    phone: buyer.mobile ?? buyer.phone,
    registeredAt: buyer.registeredAt === -1 ? undefined : buyer.registeredAt,
    blueLabel: buyer.blueLabel,
    productViews: counter(counters.productViews),
    validInquiries: counter(counters.validInquiries),
    validRfqs: counter(counters.validRfqs),
    loginDays: counter(counters.loginDays),
    spamInquiries: counter(counters.spamInquiries),
    blacklisted: counter(counters.blacklisted),
  };
}

function wordsOf(message: ReplicaMessage): string {
  return [message.text, ...(message.card ?? [])].filter(Boolean).join('\n');
}

function isSpoken(message: ReplicaMessage): message is ReplicaMessage & { from: 'buyer' | 'us' } {
  return message.from !== 'system' && message.oddSide === undefined && !message.automatic;
}

/**
 * A demo conversation as the engine wants it, as if everything the page shows had been read. What no page shows
 * (`offPage`) is left out unless `fuller` is set.
 */
export function toCase(conversation: ReplicaConversation, now: number, fuller = false): InquiryCase {
  const spoken = conversation.messages.filter(isSpoken);
  const fromBuyer = spoken.filter((message) => message.from === 'buyer');
  const thread = spoken.map((message): CaseMessage => ({ from: message.from, at: message.at, text: wordsOf(message) }));
  const product = conversation.product ?? fromBuyer.find((message) => message.product)?.product;
  return {
    channel: conversation.channel,
    subject: conversation.subject || undefined,
    text: fromBuyer[0] ? wordsOf(fromBuyer[0]) : '',
    sentAt: fromBuyer[0]?.at,
    product: product?.name,
    ourProducts: [...OUR_PRODUCTS],
    ourNames: [...OUR_NAMES],
    links: fromBuyer.flatMap((message) => message.links ?? []),
    attachments: fromBuyer.flatMap((message) => message.files ?? []),
    images: fromBuyer.reduce((sum, message) => sum + (message.pictures?.length ?? 0), 0),
    thread,
    buyer: buyerOf(conversation),
    now,
    ...(fuller
      ? { ipCountry: conversation.offPage?.ipCountry, suppliersContacted: conversation.offPage?.suppliersContacted }
      : {}),
  };
}
