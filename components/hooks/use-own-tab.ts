import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The tab the panel stands beside. */
export interface OwnTab {
  id: number;
  windowId: number;
  /** Origin, known only on hosts we may read. */
  origin?: string;
  loading: boolean;
}

/** `undefined` while asking, `null` when the window shows no tab. */
export type OwnTabState = OwnTab | null | undefined;

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}

/**
 * The active tab of the window this page is in. The window is asked for each time, since a tab can be dragged to another
 * (codebases.md §4 no. 12). `pinned` keeps to one tab, for the panel opened as a page of its own.
 */
async function readOwnTab(pinned: number | undefined): Promise<OwnTab | null> {
  const tab =
    pinned === undefined
      ? (await browser.tabs.query({ active: true, windowId: (await browser.windows.getCurrent()).id }))[0]
      : await browser.tabs.get(pinned);
  if (tab?.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, origin: originOf(tab.url), loading: tab.status === 'loading' };
}

function same(a: OwnTabState, b: OwnTabState): boolean {
  return a?.id === b?.id && a?.windowId === b?.windowId && a?.origin === b?.origin && a?.loading === b?.loading;
}

/**
 * Follows the active tab of the own window: switching tabs, focusing another window, navigation. `onActivated` is per window
 * and does not fire on window focus, hence all three events; an answer that was overtaken by a later question is dropped.
 */
export function useOwnTab(pinned?: number): OwnTabState {
  const [tab, setTab] = useState<OwnTabState>(undefined);
  useEffect(() => {
    let asked = 0;
    const ask = (): void => {
      const number = ++asked;
      void readOwnTab(pinned)
        .catch(() => null)
        .then((next) => {
          if (number === asked) setTab((old) => (old !== undefined && same(old, next) ? old : next));
        });
    };
    ask();
    const events = [
      browser.tabs.onActivated,
      browser.tabs.onUpdated,
      browser.tabs.onRemoved,
      browser.windows.onFocusChanged,
    ];
    for (const event of events) event.addListener(ask);
    return () => {
      asked = -1;
      for (const event of events) event.removeListener(ask);
    };
  }, [pinned]);
  return tab;
}
