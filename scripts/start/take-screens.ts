import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { demoData } from '../../tests/replica/data';
import { PLACES } from '../../tests/replica/places';
import { routeReplica } from '../../tests/replica/serve';
import { openConversation, openInquiryList, openOneTalk } from '../../tests/replica/tour';
import { launchExtension, type Loaded } from '../lib/extension';
import { openPanelBeside } from '../lib/panel-window';
import { line, red } from '../lib/say.mjs';
import { ROOT } from '../lib/setup.mjs';
import { readPanel, readSettled, shownName } from './panel-reader';

const FOLDER = join(ROOT, '.output', 'screens');
const LANGUAGES = ['zh', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
const PANEL_WIDTHS = [320, 400, 900];
const PAGE_WIDTHS = [320, 860, 1400];
/** Pages of the desk, by the name of their pictures. */
const DESK = [
  ['templates', 'templates'],
  ['template', 'templates/full-answer'],
  ['our-side', 'our-side'],
] as const;
const LEVELS = ['danger', 'spam', 'unsure', 'genuine'] as const;
/** ms for a changed language or width to be drawn. */
const REST = 250;

/** Every screen in both languages, both themes and from 320 px to full width, into `.output/screens/`; sideways scroll is an error. */
export async function takeScreens(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const loaded = await launchExtension({ width: 1120, height: 860 });
  try {
    const data = demoData(Date.now());
    const switches = { board: false, headerDelay: 0, messageDelay: 40, cardDelay: 40 };
    await routeReplica(loaded.context, { data, switches });
    const page = await loaded.context.newPage();
    await openOneTalk(page);
    const panel = await openPanelBeside(loaded, page);
    await inAllLooks(loaded, panel, 'panel-nothing-open', PANEL_WIDTHS);
    for (const level of LEVELS) {
      const conversation = data.conversations.find((each) => each.expect?.level === level);
      if (!conversation) continue;
      const before = await readPanel(panel);
      await openConversation(page, conversation.id);
      await readSettled(panel, shownName(conversation.buyer.name), before.conversation);
      await inAllLooks(loaded, panel, `panel-${level}`, PANEL_WIDTHS);
    }
    await openInquiryList(page);
    await page.locator('portside-chip').first().waitFor();
    await inAllLooks(loaded, panel, 'panel-inquiry-list', PANEL_WIDTHS);
    await page.screenshot({ path: join(FOLDER, 'page-inquiry-list.png') });
    await page.goto(PLACES.home);
    await inAllLooks(loaded, panel, 'panel-home', PANEL_WIDTHS);
    await extensionPages(loaded);
  } finally {
    await loaded.close();
  }
}

async function extensionPages(loaded: Loaded): Promise<void> {
  const own = await loaded.context.newPage();
  await own.goto(loaded.url('popup.html'));
  await inAllLooks(loaded, own, 'popup', [340]);
  await own.goto(loaded.url('options.html'));
  await inAllLooks(loaded, own, 'settings', PAGE_WIDTHS);
  for (const [name, address] of DESK) {
    await own.goto(loaded.url(`desk.html#/${address}`));
    await own.locator('main.desk .card, main.desk .template-list').first().waitFor();
    await inAllLooks(loaded, own, `desk-${name}`, PAGE_WIDTHS);
  }
  await own.close();
}

async function inAllLooks(loaded: Loaded, page: Page, name: string, widths: readonly number[]): Promise<void> {
  for (const language of LANGUAGES) {
    await setLanguage(loaded, language);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 860 });
        await page.waitForTimeout(REST);
        await page.screenshot({
          path: join(FOLDER, `${name}-${language}-${colorScheme}-${width}.png`),
          fullPage: true,
        });
        await checkWidth(page, `${name} ${language} ${width}`);
      }
    }
  }
}

async function setLanguage(loaded: Loaded, language: 'zh' | 'en'): Promise<void> {
  const worker = await loaded.worker();
  await worker.evaluate(async (wanted) => {
    const { settings } = await chrome.storage.local.get<{ settings?: object }>('settings');
    await chrome.storage.local.set({ settings: { theme: 'system', chips: true, ...settings, language: wanted } });
  }, language);
}

async function checkWidth(page: Page, what: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (over <= 0) return;
  line(red(`  ${what}: ${String(over)} px wider than the window`));
  process.exitCode = 1;
}
