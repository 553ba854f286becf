import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { MENU_JUDGE } from '@/lib/background/on-installed';
import { openPanel } from '@/lib/background/side-panel';
import { startWorker } from '@/lib/background/start';
import { settings } from '@/lib/settings/settings';

/** Registers every listener synchronously, so that none misses the event that woke the worker; nothing else happens here. */
export default defineBackground(() => {
  const worker = startWorker();
  const settle = (): void => worker.later(() => worker.settle());

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    void worker.message(message, sender).then(respond);
    return true;
  });
  browser.runtime.onInstalled.addListener(({ reason }) => worker.later(() => worker.installed(reason)));
  browser.runtime.onStartup.addListener(settle);
  browser.alarms.onAlarm.addListener(settle);
  browser.tabs.onRemoved.addListener((tabId) => worker.later(() => worker.tabClosed(tabId)));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') worker.later(() => worker.tabLoading(tabId));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel') void openPanel(tab);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== MENU_JUDGE) return;
    void openPanel(tab);
    worker.later(() => worker.selected(info.selectionText ?? '', info.frameUrl ?? info.pageUrl ?? '', tab?.id));
  });
  settings.watch(() => worker.later(() => worker.settingsChanged()));
  settle();
});
