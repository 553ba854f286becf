import { describe, expect, it } from 'vitest';
import { clickRow, readPanel, useStage, waitForVerdict } from './fixtures';

const stage = useStage({ conversations: 12 });

describe('the extension is reloaded while a page is open', () => {
  it('the page keeps its half-written reply and is either read again or told to be refreshed', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const [first, second] = stage().replica.data.conversations;
    await clickRow(page, first!.id);
    await waitForVerdict(panel, first!);
    const composer = page.locator('textarea.send-textarea:visible');
    await composer.fill('Dear Sir, we can offer');
    await panel.evaluate(() => chrome.runtime.reload());
    await page.waitForTimeout(4500);
    expect(await composer.inputValue()).toBe('Dear Sir, we can offer');
    await clickRow(page, second!.id);
    await page.waitForTimeout(1500);
    const told = await page.locator('portside-notice').count();
    const read = await page.locator('portside-chip[place="header"]:visible').count();
    expect(told + read).toBeGreaterThan(0);
    if (told > 0) expect(await page.locator('portside-notice').innerText()).toContain('刷新');
    // Nothing of the old script is left under a new name.
    expect(read).toBeLessThanOrEqual(1);

    await page.reload();
    await page.waitForFunction(() => window.__replica.ready);
    const again = await stage().openPanel(page);
    await clickRow(page, second!.id);
    await waitForVerdict(again.panel, second!);
    expect((await readPanel(again.panel)).word).not.toBeNull();
    await page.close();
  });
});
