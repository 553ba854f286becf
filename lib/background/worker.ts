import { browser } from 'wxt/browser';
import { makeRouter } from '../messages/router';
import type { StampedSender } from '../messages/sender';
import type { Result } from '../shared/result';
import { readSettings } from '../settings/settings';
import { remind } from './alarms';
import { updateBadge } from './badge';
import { refreshTabs } from './broadcast';
import type { Deps } from './deps';
import { makeHandlers } from './handlers';
import { orderRejudging, runDue } from './jobs';
import { judgeText } from './judge-text';
import { createMenus, startInOpenTabs } from './on-installed';
import { beginSession } from './session';
import { setPanelBehavior } from './side-panel';
import { onTabClosed, onTabLoading } from './tabs';

/**
 * What the worker does on each event. It keeps nothing between two events but promises of work under way: whatever matters
 * is a row (codebases.md §4 no. 1). Each method waits for `ready` first.
 */
export class Worker {
  #deps: Deps;
  #route: (message: unknown, sender: StampedSender) => Promise<Result<unknown>>;
  #ready: Promise<void> | undefined;
  #settling: Promise<void> | undefined;
  #settleAgain = false;

  constructor(deps: Deps, checkPack: (pack: unknown) => void) {
    this.#deps = deps;
    const handlers = makeHandlers(deps, { settings: readSettings, checkPack, refreshTabs: () => void refreshTabs() });
    this.#route = makeRouter(handlers, () => ({
      id: browser.runtime.id,
      origin: browser.runtime.getURL('/').replace(/\/$/, ''),
    }));
  }

  /** A new session is noticed once; a failure is tried again at the next event. */
  ready(): Promise<void> {
    this.#ready ??= beginSession(this.#deps).catch((error: unknown) => {
      this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  /** Answers a message; always, and never by throwing. Badge, due jobs and alarm come after the answer. */
  async message(message: unknown, sender: StampedSender): Promise<Result<unknown>> {
    await this.ready().catch(() => undefined);
    const answer = await this.#route(message, sender);
    // What fails here is done at the next wake-up: it stands in the store.
    this.later(() => this.settle());
    return answer;
  }

  /**
   * Brings badge, due jobs and alarm in line with the store. One run at a time; asking during a run has it run once more. The
   * alarm is set before the work too, so that work cut off by the worker's end is taken up again.
   */
  settle(): Promise<void> {
    if (this.#settling) {
      this.#settleAgain = true;
      return this.#settling;
    }
    this.#settling = this.#settleOnce().finally(() => {
      this.#settling = undefined;
      if (this.#settleAgain) this.later(() => this.settle());
    });
    return this.#settling;
  }

  async #settleOnce(): Promise<void> {
    this.#settleAgain = false;
    await this.ready();
    await updateBadge(this.#deps.db);
    await remind(this.#deps);
    const changed = await runDue(this.#deps);
    await remind(this.#deps);
    if (!changed) return;
    await updateBadge(this.#deps.db);
    await refreshTabs();
  }

  /**
   * Runs what an event asks for, when nobody waits for an answer. A failure is none of the browser's business, and what has to
   * be done stands in the store.
   */
  later(work: () => Promise<void>): void {
    work().catch(() => undefined);
  }

  /** First start, update, update of the browser: menus, panel, open tabs, and verdicts by whatever rules ship now. */
  async installed(reason: string): Promise<void> {
    await this.ready();
    await createMenus((await readSettings()).language);
    await setPanelBehavior();
    if (reason === 'install' || reason === 'update') await startInOpenTabs();
    await orderRejudging(this.#deps);
    await this.settle();
  }

  /** Language or chips were changed. */
  async settingsChanged(): Promise<void> {
    await this.ready();
    await createMenus((await readSettings()).language);
    await refreshTabs();
  }

  /** The context menu's entry, or a page's own: the panel has been opened already. */
  async selected(text: string, address: string, tabId: number | undefined): Promise<void> {
    await this.ready();
    await judgeText(this.#deps, text, address, tabId);
  }

  async tabClosed(tabId: number): Promise<void> {
    await this.ready();
    await onTabClosed(this.#deps, tabId);
  }

  /** The event may be handled late, when the tab has gone on to a page that has reported already: ask where it is now. */
  async tabLoading(tabId: number): Promise<void> {
    await this.ready();
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    await onTabLoading(this.#deps, tabId, tab?.url);
  }
}
