import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { ensureBrowser } from './setup.mjs';
import { Trouble } from './say.mjs';

/** The built extension, as `wxt build` leaves it. */
export const BUILT = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface LaunchOptions {
  /** A window on the display instead of none. */
  window?: boolean;
  /** `''` = a fresh profile, thrown away afterwards. */
  profile?: string;
  /** Another build, e.g. a copy that is reloaded. */
  folder?: string;
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  /** Of the browser itself; the extension's own name follows it. */
  language?: 'zh-CN' | 'en-US';
  args?: string[];
}

/** A browser with the extension loaded. */
export interface Loaded {
  context: BrowserContext;
  /** Host of `chrome-extension://<id>/`. */
  id: string;
  url(path: string): string;
  /** The worker that is running now; starts it when it sleeps. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

function browserArgs(folder: string, options: LaunchOptions): string[] {
  return [
    ...(options.window ? [] : ['--headless=new']),
    // Chromium refuses to sandbox root; nobody but our own pages is loaded.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--hide-crash-restore-bubble',
    ...(options.args ?? []),
  ];
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  if (running) return running;
  try {
    return await context.waitForEvent('serviceworker', { timeout: 20_000 });
  } catch {
    throw new Trouble('扩展没有加载 · The browser did not load the extension.', [
      'Google Chrome 137 以后不支持命令行加载扩展，请用 Chromium · Google Chrome 137 and later cannot load it this way; use Chromium:',
      'PORTSIDE_BROWSER=/full/path/to/chromium npm start',
    ]);
  }
}

/** Wakes the worker by opening an extension page, which any message from a page would do as well. */
async function wake(context: BrowserContext, page: string): Promise<Worker> {
  const [running] = context.serviceWorkers();
  if (running) return running;
  const waiting = context.waitForEvent('serviceworker', { timeout: 20_000 });
  const tab = await context.newPage();
  await tab.goto(page);
  await tab.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
  const worker = await waiting;
  await tab.close();
  return worker;
}

/**
 * Starts Chromium with the built extension.
 *
 * @throws {Trouble} when there is no build, no browser, or the browser refuses the extension
 */
export async function launchExtension(options: LaunchOptions = {}): Promise<Loaded> {
  const folder = options.folder ?? BUILT;
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Trouble('还没有构建 · There is no build yet.', ['npm run build']);
  }
  const size = { width: options.width ?? 1360, height: options.height ?? 860 };
  const language = options.language ?? 'zh-CN';
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: process.env.PORTSIDE_BROWSER ?? (await ensureBrowser()),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...browserArgs(folder, options),
      `--lang=${language}`,
      `--window-size=${String(size.width)},${String(size.height)}`,
    ],
    viewport: options.window ? null : size,
    colorScheme: options.colorScheme ?? 'light',
    locale: language,
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    timezoneId: 'Asia/Shanghai',
  });
  try {
    const worker = await firstWorker(context);
    const id = new URL(worker.url()).host;
    const url = (path: string): string => `chrome-extension://${id}/${path}`;
    return { context, id, url, worker: () => wake(context, url('popup.html')), close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Id of the tab that shows `page`. Asked in an extension page, since a web page does not know it. */
export async function tabIdOf(page: Page, extensionPage: Page): Promise<number> {
  const mark = `portside-${String(Math.random()).slice(2)}`;
  await page.evaluate((title) => {
    document.documentElement.dataset.was = document.title;
    document.title = title;
  }, mark);
  const find = (title: string): Promise<number | undefined> =>
    chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.title === title)?.id);
  let id: number | undefined;
  for (let tries = 0; id === undefined && tries < 50; tries += 1) {
    id = await extensionPage.evaluate(find, mark);
    if (id === undefined) await page.waitForTimeout(20);
  }
  await page.evaluate(() => {
    document.title = document.documentElement.dataset.was ?? '';
    delete document.documentElement.dataset.was;
  });
  if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
  return id;
}
