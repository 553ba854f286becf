import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Marking } from '@/components/panel/evidence-items';
import { tabClient } from '@/lib/messages/client';
import type { TabMessages } from '@/lib/messages/page-commands';
import type { OpenPageRecord } from '@/lib/store/rows';

/** Where the words may stand: lets a quote be sought in its own message first. */
export type FindMessage = (quote: string) => Promise<string | undefined>;

/**
 * Marks quotes in the page the panel stands beside: one at a time, cleared on leaving, on change of conversation and when the panel
 * goes away. A page that does not answer is normal (it was just closed) and changes nothing here.
 */
export function useMarking(page: OpenPageRecord, findMessage?: FindMessage): Marking {
  const { tabId, frameId, visit, conversationId } = page;
  const [missed, setMissed] = useState<string>();
  const asked = useRef(0);
  const marked = useRef(false);
  const tell = useMemo(() => tabClient<TabMessages>(tabId, frameId), [tabId, frameId]);

  const clear = useCallback(() => {
    asked.current += 1;
    setMissed(undefined);
    if (!marked.current) return;
    marked.current = false;
    void tell('tab.clear-highlight', {});
  }, [tell]);

  const mark = useCallback(
    (key: string, quote: string) => {
      const number = ++asked.current;
      marked.current = true;
      void (async () => {
        const fp = await findMessage?.(quote);
        if (number !== asked.current) return;
        const receipt = await tell('tab.highlight', { visit, fp, quote });
        if (number === asked.current) setMissed(receipt.ok && !receipt.value.found ? key : undefined);
      })();
    },
    [tell, visit, findMessage],
  );

  useEffect(() => clear, [clear, visit, conversationId]);
  return useMemo(() => ({ missed, mark, clear }), [missed, mark, clear]);
}
