import { describe, expect, it } from 'vitest';
import { clickRow, readPanel, readTable, useStage, waitForVerdict } from './fixtures';

const stage = useStage();

describe('the rep’s word', () => {
  it('wins over the engine at once, in panel and page, stays after reopening, and can be taken back', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const [first, second] = stage().replica.data.conversations.filter((each) => each.expect?.level === 'spam');
    if (!first || !second) throw new Error('the demo has too little spam');
    await clickRow(page, first.id);
    const before = await waitForVerdict(panel, first);
    expect(before.level).toBe('spam');

    await panel.getByRole('button', { name: '不是垃圾' }).click();
    await expect.poll(async () => (await readPanel(panel)).level, { timeout: 5000 }).toBe('genuine');
    const chip = page.locator('portside-chip[place="header"]:visible');
    await expect.poll(() => chip.getAttribute('level'), { timeout: 5000 }).toBe('genuine');
    expect((await readPanel(panel)).text).toContain('你改判的');

    await clickRow(page, second.id);
    await waitForVerdict(panel, second);
    await clickRow(page, first.id);
    const again = await waitForVerdict(panel, first);
    expect(again.level).toBe('genuine');

    await panel.getByRole('button', { name: '不是垃圾' }).click();
    await expect.poll(async () => (await readPanel(panel)).level, { timeout: 5000 }).toBe('spam');
    await expect.poll(() => chip.getAttribute('level'), { timeout: 5000 }).toBe('spam');
    const rows = await readTable<{ word: string; undoneAt?: number }>(panel, 'feedback');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.word).toBe('not-spam');
    expect(rows[0]?.undoneAt).toBeTypeOf('number');
    await page.close();
    await panel.close();
  });

  it('is undone with the button in the toast', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const conversation = stage().replica.data.conversations.find((each) => each.expect?.level === 'genuine');
    await clickRow(page, conversation!.id);
    const before = await waitForVerdict(panel, conversation!);
    await panel.getByRole('button', { name: '危险', exact: true }).click();
    await expect.poll(async () => (await readPanel(panel)).level, { timeout: 5000 }).toBe('danger');
    await panel.getByRole('button', { name: '撤销' }).click();
    await expect.poll(async () => (await readPanel(panel)).level, { timeout: 5000 }).toBe(before.level);
    await page.close();
    await panel.close();
  });
});
