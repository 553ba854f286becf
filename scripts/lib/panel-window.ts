import type { Page } from 'playwright-core';
import { tabIdOf, type Loaded } from './extension';

/**
 * Opens the panel as a page in a window of its own, bound to the tab of `page`: the same document as in Chrome's side panel,
 * which no test can see into. A window of its own, because a tab in the background is not painted.
 */
export async function openPanelBeside(loaded: Loaded, page: Page): Promise<Page> {
  const helper = await loaded.context.newPage();
  await helper.goto(loaded.url('popup.html'));
  const tabId = await tabIdOf(page, helper);
  const opened = loaded.context.waitForEvent('page');
  await helper.evaluate(
    (url) => chrome.windows.create({ url, type: 'popup', width: 416, height: 900 }).then(() => undefined),
    loaded.url(`sidepanel.html?tab=${String(tabId)}`),
  );
  const panel = await opened;
  await panel.waitForLoadState();
  await panel.setViewportSize({ width: 400, height: 860 });
  await helper.close();
  return panel;
}
