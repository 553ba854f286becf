import { feedbackFor, latestSelection, verdictFor } from '@/lib/store/queries';
import type { FeedbackRecord, SelectionRecord, VerdictRecord } from '@/lib/store/rows';
import { useLive } from './use-live';

export interface JudgedSelection {
  selection: SelectionRecord;
  verdict?: VerdictRecord;
  feedback?: FeedbackRecord;
}

async function readSelection(tabId: number): Promise<JudgedSelection | undefined> {
  const selection = await latestSelection(tabId);
  if (selection === undefined) return undefined;
  const [verdict, feedback] = await Promise.all([verdictFor(selection.id), feedbackFor(selection.id)]);
  return { selection, verdict, feedback };
}

/** The text last selected for judging in a tab, by the panel's button or the context menu, with its verdict. */
export function useSelection(tabId: number): JudgedSelection | undefined {
  const live = useLive(`selection ${tabId}`, () => readSelection(tabId));
  return live.state === 'ready' ? live.value : undefined;
}
