import { useCallback, useEffect, useRef, useState } from 'react';
import { workerClient, type AskOptions } from '@/lib/messages/client';
import type { Commands } from '@/lib/messages/protocol';
import type { Result } from '@/lib/shared/result';

const ask = workerClient<Commands>();

export interface Commander {
  /** Asks the worker; never throws. The receipt tells whether it was stored. `options`: for work that takes long. */
  run<T extends keyof Commands>(
    type: T,
    data: Commands[T]['request'],
    options?: AskOptions,
  ): Promise<Result<Commands[T]['response']>>;
  /** A command is under way; its button waits. */
  busy: boolean;
}

/** Commands to the worker, the only writer of the store. */
export function useCommand(): Commander {
  const [underWay, setUnderWay] = useState(0);
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  const run = useCallback<Commander['run']>(async (type, data, options) => {
    setUnderWay((n) => n + 1);
    try {
      return await ask(type, data, options);
    } finally {
      if (shown.current) setUnderWay((n) => n - 1);
    }
  }, []);
  return { run, busy: underWay > 0 };
}
