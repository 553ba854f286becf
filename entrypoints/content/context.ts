import type { ContentScriptContext as WxtContext } from 'wxt/utils/content-script-context';
import { contextAlive } from '@/lib/messages/transport';

/** What our scripts use of WXT's context. */
export type Lifetime = Pick<WxtContext, 'signal' | 'isValid' | 'abort'>;

/**
 * How long a content script may work. The build puts it in the place of WXT's own (wxt.config.ts), which brings timers,
 * listeners and an address watcher of 3 kB into every page, and which cannot tell one of our scripts from another.
 */
export class ContentScriptContext implements Lifetime {
  readonly #end = new AbortController();

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Asking is what notices that the extension is gone: nobody tells (codebases.md §4 no. 6). */
  get isValid(): boolean {
    if (!contextAlive()) this.abort();
    return !this.signal.aborted;
  }

  abort(): void {
    this.#end.abort();
  }
}
