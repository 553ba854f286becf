import { useEffect, useMemo, useState } from 'react';
import { useMessages } from '@/components/hooks/use-messages';
import { useOpenCase } from '@/components/panel/panel-view';
import type * as Reader from '@/components/panel/read-case';
import type { Rows } from '@/components/panel/read-case';

export type CaseReader = typeof Reader;

let loaded: CaseReader | undefined;

/** The part of the engine that sections use, loaded on first use; undefined until then. */
function useReader(): CaseReader | undefined {
  const [reader, setReader] = useState(loaded);
  useEffect(() => {
    if (reader !== undefined) return undefined;
    let shown = true;
    void import('@/components/panel/read-case').then((module) => {
      loaded = module;
      if (shown) setReader(module);
    });
    return () => {
      shown = false;
    };
  }, [reader]);
  return reader;
}

/**
 * Works something out from the rows of the open conversation, again only when they change. Undefined while rows or engine are
 * on their way.
 *
 * @param work is called with the loaded engine part; keep it outside the component, or its result is worked out at each paint.
 */
export function useReadCase<T>(
  work: (reader: CaseReader, rows: Rows) => T,
): { value: T; reader: CaseReader } | undefined {
  const reader = useReader();
  const open = useOpenCase();
  const conversation = open?.conversation;
  const buyer = open?.buyer;
  const messages = useMessages(conversation?.id);
  return useMemo(() => {
    if (reader === undefined || conversation === undefined || buyer === undefined || messages.length === 0)
      return undefined;
    return { value: work(reader, { conversation, messages, buyer }), reader };
  }, [reader, conversation, buyer, messages, work]);
}
