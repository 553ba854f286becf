import { browser } from 'wxt/browser';

/**
 * Opens the panel beside a tab. Must be the first thing a click's handler does: the user's gesture is lost after any `await`
 * (codebases.md §4 no. 11).
 *
 * @returns settles when it is open; a refusal (no gesture, window gone) is no failure of ours.
 */
export function openPanel(tab: { windowId?: number } | undefined): Promise<void> {
  if (tab?.windowId === undefined) return Promise.resolve();
  return browser.sidePanel.open({ windowId: tab.windowId }).catch(() => undefined);
}

/** The icon opens the popup, which has the button for the panel. */
export async function setPanelBehavior(): Promise<void> {
  await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
}
