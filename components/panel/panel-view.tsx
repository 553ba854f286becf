import { createContext, useContext, type ReactNode } from 'react';
import type { BuyerRecord, ConversationRecord, FeedbackRecord, OpenPageRecord, VerdictRecord } from '@/lib/store/rows';

/** An open conversation with all that is said about it. Read in one query, so that name and verdict always belong together. */
export interface OpenCase {
  conversation: ConversationRecord;
  buyer?: BuyerRecord;
  verdict?: VerdictRecord;
  /** The rep's word that stands now. */
  feedback?: FeedbackRecord;
}

/** What the panel shows at one moment. */
export interface PanelView {
  page: OpenPageRecord;
  open?: OpenCase;
}

const Context = createContext<PanelView | undefined>(undefined);

export function PanelViewProvider({ view, children }: { view: PanelView; children: ReactNode }) {
  return <Context value={view}>{children}</Context>;
}

/** The open conversation, for sections with `needsConversation`. Undefined while none is open or its rows are not there yet. */
export function useOpenCase(): OpenCase | undefined {
  return useContext(Context)?.open;
}
