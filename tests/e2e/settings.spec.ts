import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clickRow, readPanel, readTable, useStage, waitForVerdict } from './fixtures';

const stage = useStage({ conversations: 12 });

describe('the settings page', () => {
  it('changes the language of panel and chips at once', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const conversation = stage().replica.data.conversations[0]!;
    await clickRow(page, conversation.id);
    await waitForVerdict(panel, conversation);
    const options = await stage().openExtensionPage('options.html');
    await options.getByRole('radio', { name: 'English' }).check();
    await expect.poll(async () => (await readPanel(panel)).text, { timeout: 5000 }).toContain('Do next');
    const chip = page.locator('portside-chip[place="header"]:visible');
    await expect.poll(() => chip.getAttribute('aria-label'), { timeout: 10_000 }).toMatch(/^[\x20-\x7e·–—…’“”]+$/);
    await options.getByRole('radio', { name: '中文' }).check();
    await expect.poll(async () => (await readPanel(panel)).text, { timeout: 5000 }).toContain('下一步');
    for (const open of [options, page, panel]) await open.close();
  });

  it('takes every chip away and leaves the page as it was', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const conversation = stage().replica.data.conversations[0]!;
    await clickRow(page, conversation.id);
    await waitForVerdict(panel, conversation);
    await page.locator('portside-chip').first().waitFor();
    const options = await stage().openExtensionPage('options.html');
    await options.getByLabel('在页面里显示判断标签').uncheck();
    const left = (): Promise<number> =>
      page.evaluate(() => {
        const ours = [...document.querySelectorAll('*')].filter((element) => element.localName.startsWith('portside-'));
        return ours.length + document.adoptedStyleSheets.length;
      });
    await expect.poll(left, { timeout: 10_000 }).toBe(0);
    await options.getByLabel('在页面里显示判断标签').check();
    await expect.poll(() => page.locator('portside-chip').count(), { timeout: 10_000 }).toBeGreaterThan(0);
    for (const open of [options, page, panel]) await open.close();
  });

  it('exports everything, deletes everything after confirmation, and takes the export back', async () => {
    const { page, panel } = await stage().open('oneTalk');
    for (const conversation of stage().replica.data.conversations.slice(0, 3)) {
      await clickRow(page, conversation.id);
      await waitForVerdict(panel, conversation);
    }
    await page.close();
    const options = await stage().openExtensionPage('options.html');
    const count = async (table: string): Promise<number> => (await readTable(options, table)).length;
    const before = { conversations: await count('conversations'), messages: await count('messages') };
    expect(before.conversations).toBeGreaterThan(2);

    const data = options.getByRole('region', { name: '数据' });
    const downloading = options.waitForEvent('download');
    await data.getByRole('button', { name: '导出' }).click();
    const file = await (await downloading).path();
    const exported = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(JSON.stringify(exported)).toContain(stage().replica.data.conversations[0]!.buyer.loginId);

    await options.getByRole('button', { name: '删除' }).click();
    const confirm = options.getByRole('button', { name: '全部删除' });
    expect(await confirm.isDisabled()).toBe(true);
    await options.getByLabel('输入“删除”确认').fill('删除');
    await confirm.click();
    await options.getByRole('button', { name: '不删了' }).click();
    await options.getByText('没有删，数据都在').waitFor();
    expect(await count('conversations')).toBe(before.conversations);

    await options.getByRole('button', { name: '删除' }).click();
    await options.getByLabel('输入“删除”确认').fill('删除');
    await options.getByRole('button', { name: '全部删除' }).click();
    await expect.poll(() => count('conversations'), { timeout: 45_000 }).toBe(0);
    expect(await count('messages')).toBe(0);

    await data.locator('input[type=file]').setInputFiles(file);
    await options.getByRole('button', { name: '导入这些' }).click();
    await options.getByText('导入完成').waitFor();
    expect(await count('conversations')).toBe(before.conversations);
    expect(await count('messages')).toBe(before.messages);
    for (const open of [options, panel]) await open.close();
  }, 120_000);
});
