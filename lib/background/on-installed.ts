import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { defineTexts, say, type Language } from '../i18n/texts';
import { SELLER_MATCHES } from '../shared/hosts';

export const MENU_JUDGE = 'judge-selection';

const TEXTS = defineTexts({
  judge: ['判断选中的文字', 'Judge the selection'],
});

/** The entry in the context menu of the backend's pages, in the user's language. */
export async function createMenus(language: Language): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_JUDGE,
    title: say(TEXTS.judge, language),
    contexts: ['selection'],
    documentUrlPatterns: [...SELLER_MATCHES],
  });
}

/**
 * Starts the content script in pages that were open before: after an installation they have none, after an update the old one
 * is cut off (codebases.md §4 no. 6). A tab that refuses (closed, crashed, an error page) is left alone.
 */
export async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...SELLER_MATCHES] });
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const files = script.js ?? [];
    // Into every frame of every tab: a chat may stand in a frame of another page, and a script ends where it is not meant.
    const starts = tabs.flatMap(({ id, discarded }) =>
      id === undefined || discarded || files.length === 0 ? [] : [start(id, files, script)],
    );
    await Promise.allSettled(starts);
  }
}

function start(tabId: number, files: string[], script: { all_frames?: boolean }): Promise<unknown> {
  // The manifest of this very build names them, so they are paths of files that ship.
  const shipped = files as ScriptPublicPath[];
  return browser.scripting.executeScript({ target: { tabId, allFrames: script.all_frames ?? false }, files: shipped });
}
