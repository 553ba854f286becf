import { liveQuery } from 'dexie';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/** What a live query says now. `waiting` also right after its key changed: the old key's answer is never shown under the new one. */
export type Live<T> = { state: 'waiting' } | { state: 'ready'; value: T } | { state: 'failed'; error: Error };

const WAITING = { state: 'waiting' } as const;

/**
 * Follows a pure read of the store; the only place where React meets `liveQuery`.
 *
 * `useLiveQuery` of dexie-react-hooks keeps the previous answer while a new question is being asked, which here would be one
 * buyer's verdict under another's name; hence our own.
 *
 * @param key everything the query depends on, as one string; a new key asks anew. `null` asks nothing.
 * @param query reads the store, awaits nothing but store reads.
 */
export function useLive<T>(key: string | null, query: () => Promise<T>): Live<T> {
  const [answer, setAnswer] = useState<{ key: string; live: Live<T> }>();
  const latest = useRef(query);
  useLayoutEffect(() => {
    latest.current = query;
  });
  useEffect(() => {
    if (key === null) return undefined;
    const subscription = liveQuery(() => latest.current()).subscribe({
      next: (value) => setAnswer({ key, live: { state: 'ready', value } }),
      error: (error: unknown) =>
        setAnswer({ key, live: { state: 'failed', error: error instanceof Error ? error : new Error(String(error)) } }),
    });
    return () => subscription.unsubscribe();
  }, [key]);
  return key !== null && answer?.key === key ? answer.live : WAITING;
}
