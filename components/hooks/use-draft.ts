import { useCallback, useEffect, useRef, useState } from 'react';
import { useCommand } from '@/components/hooks/use-command';
import type { Commands } from '@/lib/messages/protocol';

export type Draft = NonNullable<Commands['command.save-draft']['request']['draft']>;
export type SaveState = 'saved' | 'saving' | 'failed';

/** ms without a keystroke after which what was typed is stored. */
const PAUSE = 300;

/**
 * The letter being written, kept as typed: a pause, leaving the panel or closing it stores it.
 *
 * @param stored what the store holds when the conversation is opened; later changes of the store do not overwrite typing.
 */
export function useDraft(
  conversationId: string,
  stored: Draft | undefined,
): { draft: Draft | undefined; change(next: Draft | undefined): void; state: SaveState } {
  const { run } = useCommand();
  const [draft, setDraft] = useState(stored);
  const [state, setState] = useState<SaveState>('saved');
  const waiting = useRef<{ draft: Draft | undefined; timer: ReturnType<typeof setTimeout> }>(undefined);

  const flush = useCallback(() => {
    const next = waiting.current;
    if (!next) return;
    clearTimeout(next.timer);
    waiting.current = undefined;
    void run('command.save-draft', { conversationId, draft: next.draft ?? null }).then((answer) =>
      setState((was) => (waiting.current ? was : answer.ok ? 'saved' : 'failed')),
    );
  }, [run, conversationId]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);

  const change = useCallback(
    (next: Draft | undefined) => {
      setDraft(next);
      setState('saving');
      clearTimeout(waiting.current?.timer);
      waiting.current = { draft: next, timer: setTimeout(flush, PAUSE) };
    },
    [flush],
  );
  return { draft, change, state };
}
