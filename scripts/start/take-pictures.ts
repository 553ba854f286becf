import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { demoData } from '../../tests/replica/data';
import { routeReplica } from '../../tests/replica/serve';
import { openConversation, openInquiryList, openOneTalk } from '../../tests/replica/tour';
import { launchExtension } from '../lib/extension';
import { openPanelBeside } from '../lib/panel-window';
import { ROOT } from '../lib/setup.mjs';
import { readPanel, readSettled, shownName } from './panel-reader';
import { sideBySide } from './pictures';

const DOCS = join(ROOT, 'docs');

/** Conversations opened before the pictures are taken, so that lists and popup have something to count. */
const OPENED = 12;

/** Writes `docs/*.png`. */
export async function takePictures(): Promise<void> {
  const loaded = await launchExtension({ width: 1120, height: 860 });
  try {
    const data = demoData(Date.now());
    const switches = { board: false, headerDelay: 0, messageDelay: 40, cardDelay: 40 };
    await routeReplica(loaded.context, { data, switches });
    const page = await loaded.context.newPage();
    await openOneTalk(page);
    const panel = await openPanelBeside(loaded, page);
    const show = async (id: string, name: string): Promise<void> => {
      const { conversation } = await readPanel(panel);
      await openConversation(page, id);
      await readSettled(panel, shownName(name), conversation);
    };
    for (const { id, buyer } of data.conversations.slice(0, OPENED)) await show(id, buyer.name);
    const danger = data.conversations.slice(OPENED).find((each) => each.expect?.level === 'danger');
    if (danger) await show(danger.id, danger.buyer.name);
    await panel.locator('button.evidence-line').first().focus();
    await page.waitForTimeout(400);
    await sideBySide(loaded.context, page, panel, DOCS, 'side-by-side.png');
    await openInquiryList(page);
    await page.locator('portside-chip').first().waitFor();
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(DOCS, 'inquiry-list.png') });
    const own = await loaded.context.newPage();
    await picture(own, loaded.url('popup.html'), 'popup.png', { width: 340, height: 420 });
    await picture(own, loaded.url('options.html'), 'settings.png', { width: 860, height: 1100 });
  } finally {
    await loaded.close();
  }
}

async function picture(page: Page, url: string, file: string, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.goto(url);
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(DOCS, file) });
}
