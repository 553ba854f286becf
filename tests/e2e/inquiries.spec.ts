import { describe, expect, it } from 'vitest';
import { readTable, useStage, waitForVerdict } from './fixtures';
import { shownName } from '../../scripts/start/panel-reader';

const stage = useStage();

describe('the inquiry centre', () => {
  it('has a chip on each row in view', async () => {
    const page = await stage().openPage('inquiryList');
    const rows = page.locator('[data-replica-row]:visible');
    await rows.first().waitFor();
    await expect
      .poll(() => page.locator('[data-replica-row]:visible portside-chip').count(), { timeout: 10_000 })
      .toBe(await rows.count());
    await page.close();
  });

  it('shows verdict and buyer of an inquiry', async () => {
    const inquiry = stage().replica.data.inquiries.find((each) => each.expect?.level === 'genuine');
    if (!inquiry) throw new Error('the demo has no genuine inquiry');
    const { page, panel } = await stage().open('inquiryDetail', {}, `imInquiryId=${inquiry.inquiryId}`);
    const said = await waitForVerdict(panel, inquiry);
    expect(said.level).toBe('genuine');
    expect(said.text).toContain(shownName(inquiry.buyer.name));
    const rows = await readTable<{ inquiryId?: string; channel: string }>(panel, 'conversations');
    expect(rows.find((row) => row.inquiryId === inquiry.inquiryId)?.channel).toBe('inquiry');
    await page.close();
    await panel.close();
  });

  it('has the same chip in the list once the inquiry has been opened', async () => {
    const inquiry = stage().replica.data.inquiries.find((each) => each.expect?.level === 'danger');
    if (!inquiry) throw new Error('the demo has no dangerous inquiry');
    const { page, panel } = await stage().open('inquiryDetail', {}, `imInquiryId=${inquiry.inquiryId}`);
    const said = await waitForVerdict(panel, inquiry);
    await page.close();
    await panel.close();
    const list = await stage().openPage('inquiryList');
    for (let turn = 0; turn < 10; turn += 1) {
      if ((await list.locator(`[data-replica-row="${inquiry.id}"]`).count()) > 0) break;
      await list.evaluate((id) => window.__replica.reveal(id), inquiry.id);
      await list.waitForTimeout(100);
    }
    const chip = list.locator(`[data-replica-row="${inquiry.id}"]:visible portside-chip`).first();
    await expect.poll(() => chip.getAttribute('level'), { timeout: 10_000 }).toBe(said.level);
    await list.close();
  });
});
