import { describe, expect, it } from 'vitest';
import { shownName } from '../../scripts/start/panel-reader';
import { readPanel, useStage, waitForVerdict } from './fixtures';

const stage = useStage();

describe('the rule pack editor', () => {
  it('shows what another rule would change, saves it, and goes back to it from the versions', async () => {
    const danger = stage().replica.data.inquiries.find((each) => each.expect?.level === 'danger')!;
    const { page, panel } = await stage().open('inquiryDetail', {}, `imInquiryId=${danger.inquiryId}`);
    expect((await waitForVerdict(panel, danger)).level).toBe('danger');
    const options = await stage().openExtensionPage('options.html');
    const rules = options.getByRole('region', { name: '规则包' });
    await rules.locator('.signal-row').first().waitFor();
    for (const box of await rules.locator('.signal-row:has(code:text("danger.")) > input').all()) await box.uncheck();
    await rules.getByRole('button', { name: '看看会变什么' }).click();
    await rules.locator('.review-outcome', { hasText: /最近 \d+ 个判断里有 \d+ 个会变/ }).waitFor();
    expect(await rules.getByRole('list', { name: '会变的判断' }).innerText()).toContain(shownName(danger.buyer.name));
    await rules.getByLabel('备注（可不填）').fill('试试');
    await rules.getByRole('button', { name: '保存', exact: true }).click();
    await expect.poll(async () => (await readPanel(panel)).level, { timeout: 10_000 }).not.toBe('danger');

    await rules.getByRole('button', { name: '恢复自带规则' }).click();
    await expect.poll(async () => (await readPanel(panel)).level, { timeout: 10_000 }).toBe('danger');
    await rules.getByRole('button', { name: '以前的版本（1）' }).click();
    await rules.getByText('试试').waitFor();
    await rules.getByRole('button', { name: /^用回 / }).click();
    await expect.poll(async () => (await readPanel(panel)).level, { timeout: 10_000 }).not.toBe('danger');
    await rules.getByRole('button', { name: '恢复自带规则' }).click();
    await expect.poll(async () => (await readPanel(panel)).level, { timeout: 10_000 }).toBe('danger');
    for (const open of [options, page, panel]) await open.close();
  });
});
