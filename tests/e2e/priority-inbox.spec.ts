import { describe, expect, it } from 'vitest';
import { clickRow, useStage, waitForVerdict } from './fixtures';

const stage = useStage();

describe('the priority inbox', () => {
  it('has the order of its list on the chips of the page, and brings the chat to the front', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const genuine = stage()
      .replica.data.conversations.filter((each) => each.expect?.level === 'genuine')
      .slice(0, 3);
    for (const conversation of genuine) {
      await clickRow(page, conversation.id);
      await waitForVerdict(panel, conversation);
    }
    await panel.getByRole('button', { name: /^先回谁/ }).click();
    const lines = panel.getByRole('list', { name: '先回谁' }).getByRole('button');
    await expect.poll(() => lines.count()).toBeGreaterThan(0);
    const ranks = await panel
      .locator('.inbox-line')
      .evaluateAll((all) =>
        all.map((line) => [
          line.querySelector('.inbox-name')?.textContent ?? '',
          line.querySelector('.inbox-rank')?.textContent ?? '',
        ]),
      );
    const onPage = (): Promise<(string | null | undefined)[]> =>
      page
        .locator('portside-chip:not([place="header"]):not([off])')
        .evaluateAll((chips) =>
          chips.map((chip) => chip.shadowRoot?.querySelector('sup')?.textContent).filter((rank) => rank !== undefined),
        );
    await expect.poll(async () => (await onPage()).length, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(ranks.map(([, rank]) => rank)).toEqual(expect.arrayContaining(await onPage()));

    const list = await stage().open('inquiryList');
    const first = list.panel.locator('.inbox-line').first();
    await first.waitFor();
    await first.click();
    await list.panel.getByRole('button', { name: '复制名字' }).waitFor();
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    for (const open of [page, panel, list.page, list.panel]) await open.close();
  });
});
