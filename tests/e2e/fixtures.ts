import type { ConsoleMessage, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchExtension, type LaunchOptions, type Loaded } from '../../scripts/lib/extension';
import { openPanelBeside } from '../../scripts/lib/panel-window';
import { shownName } from '../../scripts/start/panel-reader';
import { demoData } from '../replica/data';
import type { ReplicaConversation, ReplicaData } from '../replica/data/types';
import { PLACES, type Place } from '../replica/places';
import { bundleReplica, routeReplica, type Replica, type ReplicaBundle } from '../replica/serve';
import { DEFAULT_SWITCHES, type Switches } from '../replica/switches';
import { openConversation } from '../replica/tour';

/** A seller's page with the panel beside it, in a window of its own so that both are painted. */
export interface Pair {
  page: Page;
  panel: Page;
  tabId: number;
}

/** One browser with the built extension on the replica backend. */
export interface Stage {
  loaded: Loaded;
  replica: Replica;
  /** Errors of any page or of the worker since the last look; `expectQuiet` empties it. */
  errors: string[];
  open(place: Place, switches?: Partial<Switches>, query?: string): Promise<Pair>;
  openPage(place: Place, switches?: Partial<Switches>, query?: string): Promise<Page>;
  openPanel(page: Page): Promise<Pair>;
  openExtensionPage(path: string): Promise<Page>;
}

export interface StageOptions extends LaunchOptions {
  switches?: Partial<Switches>;
  /** Other conversations than the demo's. */
  data?: ReplicaData;
  /** Fewer conversations make a quicker test. */
  conversations?: number;
}

/** Fast enough for a test, and still header before messages before card. */
const QUICK: Partial<Switches> = { headerDelay: 0, messageDelay: 60, cardDelay: 120, board: false };

let bundle: Promise<ReplicaBundle> | undefined;

function watchErrors(page: Page, errors: string[]): void {
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
}

async function openStage(options: StageOptions): Promise<Stage> {
  const loaded = await launchExtension(options);
  bundle ??= bundleReplica();
  const all = options.data ?? demoData(Date.now());
  const data = options.conversations
    ? { ...all, conversations: all.conversations.slice(0, options.conversations) }
    : all;
  const replica = await routeReplica(loaded.context, {
    bundle: await bundle,
    data,
    switches: { ...QUICK, ...options.switches },
  });
  const errors: string[] = [];
  loaded.context.on('page', (page) => watchErrors(page, errors));
  const worker = await loaded.worker();
  worker.on('console', (message) => {
    if (message.type() === 'error') errors.push(`worker: ${message.text()}`);
  });

  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await loaded.context.newPage();
    await page.goto(loaded.url(path));
    return page;
  };
  const openPage = async (place: Place, switches: Partial<Switches> = {}, query = ''): Promise<Page> => {
    // Pages report their switches, so the last test's would stay on.
    replica.set({ ...DEFAULT_SWITCHES, ...QUICK, ...options.switches, ...switches });
    const page = await loaded.context.newPage();
    const url = new URL(PLACES[place]);
    if (query) url.search = query;
    await page.goto(url.href);
    await page.waitForFunction(() => window.__replica.ready);
    return page;
  };
  const openPanel = async (page: Page): Promise<Pair> => {
    const panel = await openPanelBeside(loaded, page);
    return { page, panel, tabId: Number(new URL(panel.url()).searchParams.get('tab')) };
  };
  return {
    loaded,
    replica,
    errors,
    openPage,
    openPanel,
    openExtensionPage,
    open: async (place, switches, query) => openPanel(await openPage(place, switches, query)),
  };
}

/** Registers one browser for a spec file. At the end nothing may have been sent, asked of the network, or logged as an error. */
export function useStage(options: StageOptions = {}): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await openStage(options);
  });
  afterAll(async () => {
    if (!stage) return;
    const { replica, errors, loaded } = stage;
    await loaded.close();
    expect(replica.sent, 'texts that were sent').toEqual([]);
    expect(errors, 'errors on the console').toEqual([]);
    expect(replica.refused.filter(notOfTheBrowser), 'addresses asked for').toEqual([]);
  });
  return () => {
    if (!stage) throw new Error('the browser has not started');
    return stage;
  };
}

/** A browser may open its own start page in a new window (Debian's does); that is neither the page's nor ours. */
function notOfTheBrowser(address: string): boolean {
  return !address.startsWith('https://start.duckduckgo.com/');
}

/** Opens a conversation as a rep does: scrolls to its row and clicks. */
export async function clickRow(page: Page, id: string): Promise<void> {
  await openConversation(page, id, false);
}

/** What the panel says now, read from what it draws. */
export interface Said {
  conversation: string | null;
  name: string;
  word: string | null;
  level: string | null;
  next: string | null;
  evidence: string[];
  text: string;
}

export function readPanel(panel: Page): Promise<Said> {
  return panel.evaluate(() => {
    const one = (selector: string): Element | null => document.querySelector(selector);
    const words = (selector: string): string | null => one(selector)?.textContent.trim() ?? null;
    const card = one('.verdict-word')?.closest('.card');
    return {
      conversation: one('main')?.getAttribute('data-conversation') ?? null,
      name: words('.panel-header h1 bdi, .panel-header h1 .buyer-text, .panel-header h1') ?? '',
      word: words('.verdict-word'),
      level: /level-(\w+)/.exec(card?.className ?? '')?.[1] ?? null,
      next: words('.verdict-next'),
      evidence: [...document.querySelectorAll('.evidence li')].map((item) => item.textContent.trim()),
      text: document.body.innerText,
    };
  });
}

/** Waits until the panel shows a verdict on this buyer and the page has come to rest. */
export async function waitForVerdict(panel: Page, conversation: ReplicaConversation): Promise<Said> {
  const name = shownName(conversation.buyer.name);
  await panel.waitForFunction(
    (wanted) =>
      document.querySelector('.verdict-word') !== null &&
      (document.querySelector('.panel-header h1')?.textContent ?? '').normalize('NFKC').includes(wanted),
    name,
    { timeout: 15_000, polling: 'raf' },
  );
  return readPanel(panel);
}

/** All rows of a table, read by IndexedDB itself in an extension page. */
export function readTable<T>(extensionPage: Page, table: string): Promise<T[]> {
  return extensionPage.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('portside');
        // Not made yet: making it here, empty, would keep the extension from making its own.
        let missing = false;
        opening.onupgradeneeded = () => {
          missing = true;
          opening.transaction?.abort();
        };
        opening.onerror = () => (missing ? resolve([]) : reject(new Error(String(opening.error))));
        opening.onsuccess = () => {
          const database = opening.result;
          const asking = database.transaction(name).objectStore(name).getAll();
          asking.onerror = () => reject(new Error(String(asking.error)));
          asking.onsuccess = () => {
            database.close();
            resolve(asking.result as T[]);
          };
        };
      }),
    table,
  );
}

/** Stops the worker as Chrome does when it has been idle, at this very moment. */
export async function killWorker(stage: Stage, extensionPage: Page): Promise<void> {
  const session = await stage.loaded.context.newCDPSession(extensionPage);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Sends anything to the worker from an extension page. */
export function sendRaw(extensionPage: Page, message: unknown): Promise<unknown> {
  return extensionPage.evaluate((raw) => chrome.runtime.sendMessage<unknown, unknown>(raw), message);
}

/** A command with our envelope. */
export function command(
  extensionPage: Page,
  type: string,
  data: unknown,
): Promise<{ ok: boolean; code?: string; value?: unknown }> {
  return sendRaw(extensionPage, { portside: 1, type, data }) as Promise<{
    ok: boolean;
    code?: string;
    value?: unknown;
  }>;
}
