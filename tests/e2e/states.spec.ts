import { describe, expect, it } from 'vitest';
import { clickRow, readPanel, useStage, waitForVerdict } from './fixtures';
import type { Switches } from '../replica/switches';

const stage = useStage();

const STATES: { name: string; switches: Partial<Switches>; says: string }[] = [
  { name: 'logged out', switches: { loggedOut: 'page' }, says: '登录已过期' },
  { name: 'slider in a dialog', switches: { captcha: 'dialog' }, says: '页面在做安全验证' },
  { name: 'slider in the page', switches: { captcha: 'block' }, says: '页面在做安全验证' },
  { name: 'slider by address', switches: { captcha: 'punish' }, says: '页面在做安全验证' },
  { name: 'loading mask', switches: { loadingMask: true }, says: '正在读取' },
  { name: 'empty shell', switches: { emptyShell: true }, says: '正在读取' },
  { name: 'disconnected', switches: { disconnected: true }, says: '聊天断线了' },
  { name: 'new layout', switches: { layoutUnknown: true }, says: '这个页面变了样，读不出来' },
];

describe('a page that cannot be read says so', () => {
  it.each(STATES)('$name', async ({ switches, says }) => {
    const { page, panel } = await stage().open('oneTalk', switches);
    await expect.poll(async () => (await readPanel(panel)).text, { timeout: 15_000 }).toContain(says);
    expect((await readPanel(panel)).word).toBeNull();
    await page.close();
    await panel.close();
  });

  it('takes the verdict away when the login runs out, and reads on when it is back', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const [conversation] = stage().replica.data.conversations;
    await clickRow(page, conversation!.id);
    await waitForVerdict(panel, conversation!);
    await page.evaluate(() => window.__replica.set({ captcha: 'dialog' }));
    await expect.poll(async () => (await readPanel(panel)).text, { timeout: 10_000 }).toContain('页面在做安全验证');
    expect((await readPanel(panel)).word).toBeNull();
    await page.evaluate(() => window.__replica.set({ captcha: 'no' }));
    await waitForVerdict(panel, conversation!);
    await page.close();
    await panel.close();
  });

  it('offers judging the selection where the layout is unknown', async () => {
    const { page, panel } = await stage().open('oneTalk', { layoutUnknown: true });
    await expect.poll(async () => (await readPanel(panel)).text, { timeout: 15_000 }).toContain('手动判断');
    await page.evaluate(() => {
      const note = document.createElement('p');
      note.textContent =
        'Dear supplier, please log in at http://alibaba-order.example-check.top with your email and password to see the order file.';
      document.body.prepend(note);
      getSelection()?.selectAllChildren(note);
    });
    await panel.getByRole('button', { name: '判断选中的文字' }).click();
    await expect.poll(async () => (await readPanel(panel)).level, { timeout: 10_000 }).toBe('danger');
    await page.close();
    await panel.close();
  });

  it('says what can be done off the backend', async () => {
    const panel = await stage().openExtensionPage('sidepanel.html');
    await expect.poll(async () => (await readPanel(panel)).text, { timeout: 10_000 }).toContain('这里不是国际站后台');
    await panel.close();
  });
});
