import { describe, expect, it } from 'vitest';
import { clickRow, readPanel, useStage, waitForVerdict, type Stage } from './fixtures';

const stage = useStage({ conversations: 12 });

interface DeveloperPrivate {
  developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
}

/** Without developer mode Chrome would not take an unpacked extension back after a reload. */
async function allowReload({ loaded }: Stage): Promise<void> {
  const page = await loaded.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(() =>
    (chrome as unknown as DeveloperPrivate).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await page.close();
}

describe('the extension is reloaded while a page is open', () => {
  it('keeps the half-written reply, and reads on or says to refresh', async () => {
    await allowReload(stage());
    const { page, panel } = await stage().open('oneTalk');
    const [first, second] = stage().replica.data.conversations;
    await clickRow(page, first!.id);
    await waitForVerdict(panel, first!);
    const composer = page.locator('textarea.send-textarea:visible');
    await composer.fill('Dear Sir, we can offer');
    await panel.evaluate(() => {
      setTimeout(() => chrome.runtime.reload(), 50);
    });
    // The old script notices within two seconds; its successor, if one comes, has three more.
    await page.waitForTimeout(6000);
    expect(await composer.inputValue()).toBe('Dear Sir, we can offer');
    await clickRow(page, second!.id);
    await page.waitForTimeout(1500);
    const told = page.locator('portside-notice div');
    const read = page.locator('portside-chip[place="header"]:visible');
    const [notices, chips] = [await told.count(), await read.count()];
    expect(notices + chips).toBe(1);
    if (notices > 0) expect(await told.innerText()).toContain('刷新');

    await page.reload();
    await page.waitForFunction(() => window.__replica.ready);
    const again = await stage().openPanel(page);
    await clickRow(page, second!.id);
    await waitForVerdict(again.panel, second!);
    expect((await readPanel(again.panel)).word).not.toBeNull();
    await page.close();
  });
});
