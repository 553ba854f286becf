import { buyerTypesOf, type TypeSeen } from '@/lib/engine/inquiry/buyer-type/buyer-type-of';
import { buyerTypes } from '@/lib/engine/inquiry/buyer-type/registry';
import type { InquiryCase } from '@/lib/engine/inquiry/case';
import { caseFromConversation } from '@/lib/engine/inquiry/case-from-rows';
import { DEAL_SIZE_NAMES, dealSizeOf, type DealSize } from '@/lib/engine/inquiry/deal-size';
import { factKinds } from '@/lib/engine/inquiry/facts/registry';
import type { FactKind } from '@/lib/engine/inquiry/facts/fact';
import { factsOf, type Facts } from '@/lib/engine/inquiry/facts/facts-of';
import { fitOf, type Fit } from '@/lib/engine/inquiry/facts-fit';
import { sampleGateOf, type SampleGate } from '@/lib/engine/inquiry/sample-gate';
import type { Bilingual } from '@/lib/engine/inquiry/signal';
import { viewCase } from '@/lib/engine/inquiry/view';
import type { BuyerTypeId } from '@/lib/shared/buyer-types';
import { valueOf } from '@/lib/snapshots/field';
import { asOpenConversation } from '@/lib/store/as-open-conversation';
import type { BuyerRecord, ConversationRecord, MessageRecord } from '@/lib/store/rows';

/*
 * What the panel works out itself from the stored rows. Apart from the sections because it brings the whole lexicon and the
 * numbering plans along, which nobody should wait for before seeing the verdict: it is loaded when first shown.
 */

/** The stored rows of one open conversation. */
export interface Rows {
  conversation: ConversationRecord;
  messages: readonly MessageRecord[];
  buyer: BuyerRecord;
}

/** What somebody asks for, and who he is. */
export interface Request {
  facts: Facts;
  /** Likeliest first; empty when nothing says so. */
  types: TypeSeen[];
  size?: DealSize;
}

function caseOf({ conversation, messages, buyer }: Rows, now: number): InquiryCase {
  return caseFromConversation(asOpenConversation(conversation, messages, buyer), {
    now,
    channel: conversation.channel,
  });
}

/** Whether the facts about the buyer fit together. `now` in ms UTC, for the age of the account. */
export function readFit(rows: Rows, now: number): Fit {
  return fitOf(caseOf(rows, now));
}

/** What the buyer says and asks, with his type and the size of the deal. */
export function readRequest(rows: Rows): Request {
  const view = viewCase(caseOf(rows, 0));
  const facts = factsOf(view);
  const size = dealSizeOf(view, facts);
  return { facts, types: buyerTypesOf(view, valueOf(rows.buyer.card.tags) ?? []), ...(size ? { size } : {}) };
}

/** Samples asked for before anything else; undefined when they were not. */
export function readSampleGate(rows: Rows): SampleGate | undefined {
  const view = viewCase(caseOf(rows, 0));
  return sampleGateOf(view, factsOf(view));
}

export const FACT_NAMES = new Map<FactKind, Bilingual>(factKinds.map(({ kind, name }) => [kind, name]));
export const TYPE_SPECS = new Map<BuyerTypeId, { name: Bilingual; hint: Bilingual }>(
  buyerTypes.map(({ id, name, hint }) => [id, { name, hint }]),
);
export const SIZE_NAMES = DEAL_SIZE_NAMES;
