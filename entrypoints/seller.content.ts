import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { workerClient } from '@/lib/messages/client';
import { readTabCommand, type PageMessages, type TabCommand } from '@/lib/messages/page-commands';
import { contextAlive, onWire } from '@/lib/messages/transport';
import { findAdapter } from '@/lib/pages/detect';
import { guardFrame } from '@/lib/pages/frame-guard';
import { announceOrphan, takeOver } from '@/lib/pages/orphan';
import { readSelection } from '@/lib/pages/selection';
import { isVisible } from '@/lib/pages/visible';
import { startWatcher, type Watcher } from '@/lib/pages/watcher';
import type { Language } from '@/lib/i18n/texts';
import { SELLER_MATCHES } from '@/lib/shared/hosts';
import { ok, type Result } from '@/lib/shared/result';

/** The one script in the seller's pages: reads them, draws chips, marks quotes. Writes nothing into their fields. */
export default defineContentScript({
  matches: [...SELLER_MATCHES],
  allFrames: true,
  runAt: 'document_idle',
  async main(ctx) {
    takeOver(document);
    if (!(await guardFrame(window, findAdapter, ctx.signal)) || ctx.isInvalid) return;
    const alive = () => ctx.isValid;
    const ask = workerClient<PageMessages>();
    const language = watchLanguage(ctx.signal);
    const watcher = startWatcher({
      window,
      findAdapter,
      isVisible,
      signal: ctx.signal,
      alive,
      send: async (snapshot) => {
        const answer = await ask('page.snapshot', snapshot);
        // Asking is what makes the context notice that the extension is gone.
        if (!answer.ok && answer.code === 'orphaned') alive();
        return answer;
      },
      gone: (visit) => void ask('page.gone', { visit }, { retry: false }),
    });
    const unlisten = onWire(({ type, data }) => {
      const command = readTabCommand(type, data);
      return command ? answerTab(command, watcher) : undefined;
    });
    ctx.onInvalidated(() => {
      unlisten();
      if (!contextAlive()) announceOrphan(document, language());
    });
  },
});

/**
 * The user's language, known beforehand: an orphan cannot ask any more. Read from where `settings.ts` keeps it without its
 * storage library, which would be an eighth of this script.
 */
function watchLanguage(signal: AbortSignal): () => Language {
  let language: Language = 'zh';
  const read = (settings: unknown) => {
    const chosen = (settings as { language?: unknown } | undefined)?.language;
    if (chosen === 'zh' || chosen === 'en') language = chosen;
  };
  const listener = (changes: { settings?: { newValue?: unknown } }) => {
    if (changes.settings) read(changes.settings.newValue);
  };
  const { local } = browser.storage;
  local.get('settings').then(
    ({ settings }) => read(settings),
    () => undefined,
  );
  local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      local.onChanged.removeListener(listener);
    } catch {
      // The extension is gone, and its storage events with it.
    }
  });
  return () => language;
}

/** ms an empty-handed frame waits, so that the frame with the selection answers first. */
const EMPTY_SELECTION_WAIT = 60;

/** Undefined = not for this frame: another one may answer. */
function answerTab({ type, data }: TabCommand, watcher: Watcher): Promise<Result<unknown>> | undefined {
  switch (type) {
    case 'tab.highlight': {
      const found = watcher.highlight(data);
      return found === undefined ? undefined : Promise.resolve(ok({ found }));
    }
    case 'tab.clear-highlight':
      watcher.clearHighlight();
      return Promise.resolve(ok(null));
    case 'tab.refresh':
      watcher.refresh();
      return Promise.resolve(ok(null));
    case 'tab.selection':
      return selection();
  }
}

async function selection(): Promise<Result<{ text: string }>> {
  const text = readSelection(window);
  if (text === '') await new Promise((resolve) => setTimeout(resolve, EMPTY_SELECTION_WAIT));
  return ok({ text });
}
