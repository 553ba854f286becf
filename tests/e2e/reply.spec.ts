import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ReplicaConversation } from '../replica/data/types';
import { clickRow, readTable, useStage, waitForVerdict } from './fixtures';

const stage = useStage({ conversations: 30 });

/** Who we are, entered on the desk as a rep does. */
async function enterOurSide(): Promise<void> {
  const desk = await stage().openExtensionPage('desk.html#/our-side');
  await desk.getByRole('textbox', { name: '英文名' }).fill('Brightwell Kitchenware Co., Ltd.');
  await desk.getByRole('textbox', { name: '起订量', exact: true }).first().fill('500 pcs');
  await desk.getByRole('textbox', { name: '交期' }).first().fill('25-30');
  await desk.getByRole('button', { name: '加一位' }).click();
  await desk.getByRole('textbox', { name: '姓名' }).fill('Nina Xu');
  await desk.keyboard.press('Tab');
  await expect
    .poll(async () => (await readTable<{ profile: { people?: { name: string }[] } }>(desk, 'ourSide'))[0]?.profile, {
      timeout: 5000,
    })
    .toMatchObject({ name: 'Brightwell Kitchenware Co., Ltd.', people: [{ name: 'Nina Xu' }] });
  await desk.close();
}

function genuine(nth = 0): ReplicaConversation {
  return stage().replica.data.conversations.filter((each) => each.expect?.level === 'genuine')[nth]!;
}

const composer = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll<HTMLTextAreaElement>('textarea.send-textarea')];
    return boxes.find((box) => box.checkVisibility({ visibilityProperty: true }))?.value ?? '(none)';
  });

async function begin(page: Page, panel: Page, conversation: ReplicaConversation): Promise<string> {
  await clickRow(page, conversation.id);
  await waitForVerdict(panel, conversation);
  await panel.locator('.suggestion').first().click();
  const letter = panel.getByRole('textbox', { name: '回复', exact: true });
  await letter.waitFor();
  return letter.innerText();
}

describe('a reply', () => {
  it('is suggested, written out with what we entered, inserted, never sent, and taken back', async () => {
    await enterOurSide();
    const { page, panel } = await stage().open('oneTalk');
    const letter = await begin(page, panel, genuine());
    expect(letter).toContain('Nina Xu');
    await panel.getByRole('button', { name: '插入到回复框' }).click();
    await expect.poll(() => composer(page), { timeout: 5000 }).toContain('Nina Xu');
    // The page, which keeps its own copy of the field, has taken it over: it survives a redraw of the pane.
    await page.waitForTimeout(400);
    expect(await composer(page)).toContain('Nina Xu');
    await panel.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => composer(page), { timeout: 5000 }).toBe('');
    await page.close();
    await panel.close();
  });

  it('asks before replacing words in the composer, and leaves them where the rep says no', async () => {
    const { page, panel } = await stage().open('oneTalk');
    await begin(page, panel, genuine(1));
    await page.locator('textarea.send-textarea:visible').fill('half a line of my own');
    await panel.getByRole('button', { name: '插入到回复框' }).click();
    await panel.getByRole('button', { name: '不换' }).click();
    expect(await composer(page)).toBe('half a line of my own');
    await panel.getByRole('button', { name: '插入到回复框' }).click();
    await panel.getByRole('button', { name: '替换' }).click();
    await expect.poll(() => composer(page), { timeout: 5000 }).not.toContain('half a line');
    await panel.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => composer(page), { timeout: 5000 }).toBe('half a line of my own');
    await page.locator('textarea.send-textarea:visible').fill('');
    await page.close();
    await panel.close();
  });

  it('is kept as typed when the panel is closed and when another conversation was open in between', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const [one, other] = [genuine(2), genuine(3)];
    await begin(page, panel, one);
    await panel.getByRole('button', { name: '自己改' }).click();
    const field = panel.getByRole('textbox', { name: '回复', exact: true });
    await field.fill('Dear buyer, half a let');
    await clickRow(page, other.id);
    await waitForVerdict(panel, other);
    await panel.getByRole('button', { name: '全部模板' }).waitFor();
    await clickRow(page, one.id);
    await waitForVerdict(panel, one);
    await expect.poll(() => field.inputValue(), { timeout: 5000 }).toBe('Dear buyer, half a let');
    await field.fill('Dear buyer, half a letter more');
    await panel.close();
    const again = await stage().openPanel(page);
    await expect
      .poll(() => again.panel.getByRole('textbox', { name: '回复', exact: true }).inputValue(), { timeout: 10_000 })
      .toBe('Dear buyer, half a letter more');
    await page.close();
    await again.panel.close();
  });
});
