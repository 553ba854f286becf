import { browser } from 'wxt/browser';
import type { Language } from '@/lib/i18n/texts';
import { workerClient } from '@/lib/messages/client';
import {
  readTabCommand,
  type InsertAnswer,
  type PageMessages,
  type TabCommand,
  type TabMessages,
} from '@/lib/messages/page-commands';
import { contextAlive, onWire } from '@/lib/messages/transport';
import type { PageAdapter } from '@/lib/pages/adapter';
import type { writeComposer } from '@/lib/pages/composer';
import { findIn } from '@/lib/pages/detect';
import { isOf, type Family } from '@/lib/pages/families';
import { guardFrame } from '@/lib/pages/frame-guard';
import { announceOrphan, takeOver, whenReplaced } from '@/lib/pages/orphan';
import { readSelection } from '@/lib/pages/selection';
import { isVisible } from '@/lib/pages/visible';
import { startWatcher, type Watcher } from '@/lib/pages/watcher';
import { ok, type Result } from '@/lib/shared/result';
import type { Lifetime } from './context';

/**
 * What every content script does: reads its pages, draws chips, marks quotes, and writes into the composer when the rep says so;
 * it never sends. Does nothing in a frame that is not of its family.
 *
 * @param write only where there is a composer: the others need not load it.
 */
export async function start(
  family: Family,
  adapters: readonly PageAdapter[],
  life: Lifetime,
  write?: typeof writeComposer,
): Promise<void> {
  if (!isOf(family, document.URL)) return;
  const findAdapter = findIn(adapters);
  takeOver(document);
  let replaced = false;
  whenReplaced(document, life.signal, () => {
    replaced = true;
    life.abort();
  });
  if (!(await guardFrame(window, findAdapter, life.signal)) || !life.isValid) return;
  const ask = workerClient<PageMessages>();
  const language = watchLanguage(life.signal);
  const alive = () => life.isValid;
  const watcher = startWatcher({
    window,
    findAdapter,
    isVisible,
    signal: life.signal,
    alive,
    send: async (snapshot) => {
      const answer = await ask('page.snapshot', snapshot);
      // Asking is what makes the script notice that the extension is gone.
      if (!answer.ok && answer.code === 'orphaned') alive();
      return answer;
    },
    gone: (visit) => void ask('page.gone', { visit }, { retry: false }),
  });
  const unlisten = onWire(({ type, data }) => {
    const command = readTabCommand(type, data);
    return command ? answerTab(command, watcher, write) : undefined;
  });
  life.signal.addEventListener('abort', () => {
    unlisten();
    if (!replaced && !contextAlive()) announceOrphan(document, language());
  });
}

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
function answerTab(
  { type, data }: TabCommand,
  watcher: Watcher,
  write: typeof writeComposer | undefined,
): Promise<Result<unknown>> | undefined {
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
    case 'tab.insert':
      return write && insert(data, watcher, write);
  }
}

/** Into this conversation's composer or none; the page's composer is all that is ever written to. */
function insert(
  { text, over, ...wanted }: TabMessages['tab.insert']['request'],
  watcher: Watcher,
  write: typeof writeComposer,
): Promise<Result<InsertAnswer>> | undefined {
  const shown = watcher.shows(wanted);
  if (shown === undefined) return undefined;
  if (!shown) return Promise.resolve(ok({ done: false, why: 'other-conversation' }));
  return write(document, isVisible, { text, over }).then(ok);
}

async function selection(): Promise<Result<{ text: string }>> {
  const text = readSelection(window);
  if (text === '') await new Promise((resolve) => setTimeout(resolve, EMPTY_SELECTION_WAIT));
  return ok({ text });
}
