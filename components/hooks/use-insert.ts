import { useCallback, useMemo } from 'react';
import { tabClient } from '@/lib/messages/client';
import type { TabMessages } from '@/lib/messages/page-commands';
import type { Result } from '@/lib/shared/result';
import type { ConversationRecord, OpenPageRecord } from '@/lib/store/rows';

export type InsertAnswer = TabMessages['tab.insert']['response'];
type Over = TabMessages['tab.insert']['request']['over'];

/** Writes into the composer of the page the panel stands beside, for this conversation only; the page checks once more. */
export function useInsert(
  page: OpenPageRecord,
  conversation: Pick<ConversationRecord, 'name' | 'customerId' | 'inquiryId'> | undefined,
): (text: string, over: Over) => Promise<Result<InsertAnswer>> {
  const { tabId, frameId, visit } = page;
  const tell = useMemo(() => tabClient<TabMessages>(tabId, frameId), [tabId, frameId]);
  return useCallback(
    (text, over) =>
      tell('tab.insert', {
        visit,
        name: conversation?.name ?? '',
        ...(conversation?.customerId === undefined ? {} : { customerId: conversation.customerId }),
        ...(conversation?.inquiryId === undefined ? {} : { inquiryId: conversation.inquiryId }),
        text,
        over,
      }),
    [tell, visit, conversation],
  );
}
