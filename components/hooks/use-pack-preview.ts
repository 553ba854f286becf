import { useCallback, useEffect, useRef, useState } from 'react';
import type { RulePack } from '@/lib/engine/inquiry/rule-pack';
import type { Commands } from '@/lib/messages/protocol';
import { useCommand } from './use-command';

type Part = Commands['command.preview-rule-pack']['response'];
export type PackChange = Part['changes'][number];

/** What is known so far of what a pack would change. */
export interface PackPreview {
  state: 'running' | 'done' | 'stopped' | 'failed';
  /** Verdicts looked at, of how many; `total` is 0 until the first answer. */
  seen: number;
  total: number;
  changes: readonly PackChange[];
  /** Why it failed. */
  message?: string;
}

const START: PackPreview = { state: 'running', seen: 0, total: 0, changes: [] };

export interface PackPreviewer {
  /** Undefined before the first start and after `clear`. */
  preview: PackPreview | undefined;
  start(pack: RulePack): void;
  /** Stops asking; what is known stays. */
  stop(): void;
  clear(): void;
}

/** Asks the worker part by part what a pack would change: the parts are the progress, and not asking on is the way to stop. */
export function usePackPreview(): PackPreviewer {
  const { run } = useCommand();
  const [preview, setPreview] = useState<PackPreview>();
  const turn = useRef(0);
  const end = useCallback((): void => {
    turn.current += 1;
  }, []);
  useEffect(() => end, [end]);

  const start = useCallback(
    (pack: RulePack): void => {
      const mine = ++turn.current;
      const go = async (): Promise<void> => {
        let known = START;
        let before: string | undefined;
        setPreview(known);
        for (;;) {
          const receipt = await run('command.preview-rule-pack', { pack, before, seen: known.seen });
          if (mine !== turn.current) return;
          if (!receipt.ok) {
            setPreview({ ...known, state: 'failed', message: receipt.message });
            return;
          }
          const { seen, total, changes, next } = receipt.value;
          const state = next === null ? 'done' : 'running';
          known = { state, seen: known.seen + seen, total, changes: [...known.changes, ...changes] };
          setPreview(known);
          if (next === null) return;
          before = next;
        }
      };
      void go();
    },
    [run],
  );
  const stop = useCallback((): void => {
    end();
    setPreview((now) => (now?.state === 'running' ? { ...now, state: 'stopped' } : now));
  }, [end]);
  const clear = useCallback((): void => {
    end();
    setPreview(undefined);
  }, [end]);
  return { preview, start, stop, clear };
}
