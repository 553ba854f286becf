import { buyerTypesOf } from '@/lib/engine/inquiry/buyer-type/buyer-type-of';
import { dealSizeOf } from '@/lib/engine/inquiry/deal-size';
import { factsOf } from '@/lib/engine/inquiry/facts/facts-of';
import { viewCase } from '@/lib/engine/inquiry/view';
import type { OurSide } from '@/lib/engine/reply/our-side';
import type { ReplyCase } from '@/lib/engine/reply/reply-case';
import { HOUR } from '@/lib/shared/time';

const TEXT = `Hello,
we run four outdoor shops in Portland and look for 2,000 pcs of an insulated steel bottle, 500 ml, with our logo.
What is your price FOB, what is the minimum order, and how long does production take? Do you have FDA?
Best regards
Karen Lee`;

/** An invented inquiry, for looking at a template before any conversation is stored. `now` in ms UTC. */
export function sampleInquiry(our: OurSide, now: number): ReplyCase {
  const view = viewCase({
    text: TEXT,
    sentAt: now - HOUR,
    now,
    buyer: { name: 'Karen Lee', country: 'US', company: 'Lee Outdoor LLC' },
    ourProducts: our.products.flatMap(({ name, keywords = [] }) => [name, ...keywords]),
  });
  const facts = factsOf(view);
  return {
    view,
    facts,
    verdict: { level: 'genuine', priority: 'high', actionId: 'answer-in-full', evidence: [], counter: [] },
    types: buyerTypesOf(view),
    size: dealSizeOf(view, facts),
    our,
    ourZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now,
  };
}
