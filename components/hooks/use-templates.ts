import type { Rows } from '@/components/panel/read-case';
import type { OurSide } from '@/lib/engine/reply/our-side';
import { ourSide, templateRows } from '@/lib/store/our-side';
import { buyer, conversation, messagesOf, verdictFor } from '@/lib/store/queries';
import type { ConversationRecord, TemplateRecord, VerdictRecord } from '@/lib/store/rows';
import { latestConversations, templateResults, type TemplateResult } from '@/lib/store/templates';
import { useLive } from './use-live';

/** Every version of every template of the rep's own, oldest first. Null while reading. */
export function useTemplateRows(): readonly TemplateRecord[] | null {
  const live = useLive('own templates', templateRows);
  return live.state === 'ready' ? live.value : null;
}

/** What became of each template; undefined while reading. */
export function useTemplateResults(): ReadonlyMap<string, TemplateResult> | undefined {
  const live = useLive('template results', () => templateResults());
  return live.state === 'ready' ? live.value : undefined;
}

/** Our side as letters take it; undefined while reading. */
export function useOurSide(): OurSide | undefined {
  const live = useLive('our side for letters', ourSide);
  return live.state === 'ready' ? live.value : undefined;
}

/** The conversations something was said in last, newest first; empty while reading. */
export function useLatestConversations(limit: number): readonly ConversationRecord[] {
  const live = useLive(`latest conversations ${limit}`, () => latestConversations(limit));
  return live.state === 'ready' ? live.value : NONE;
}

const NONE: readonly ConversationRecord[] = [];
/** Messages a letter is made from. */
const NEWEST = 500;

/** A conversation as a letter is written from it. */
export interface StoredCase {
  rows: Rows;
  verdict?: VerdictRecord;
}

/** Everything stored of a conversation, in one reading; `gone` when it or its buyer is no longer kept, undefined while reading. */
export function useStoredCase(conversationId: string | undefined): StoredCase | 'gone' | undefined {
  const live = useLive(conversationId === undefined ? null : `case ${conversationId}`, () =>
    readCase(conversationId ?? ''),
  );
  return live.state === 'waiting' ? undefined : live.state === 'ready' && live.value ? live.value : 'gone';
}

async function readCase(id: string): Promise<StoredCase | undefined> {
  const [row, verdict, messages] = await Promise.all([conversation(id), verdictFor(id), messagesOf(id, NEWEST)]);
  const from = row && (await buyer(row.buyerId));
  return row && from && { rows: { conversation: row, buyer: from, messages }, verdict };
}
