import { describe, expect, it } from 'vitest';
import { clickRow, readTable, useStage, waitForVerdict } from './fixtures';

const stage = useStage({ conversations: 12 });

const OWN_WORDS = 'We answer every question ourselves, within the day.';

describe('the library of templates', () => {
  it('shows a mistake at its place, keeps the text put right, which the panel then suggests, and goes back', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const conversation = stage().replica.data.conversations.find(
      ({ lang, expect: expected }) => lang === 'en' && expected?.level === 'genuine' && expected.priority === 'high',
    )!;
    await clickRow(page, conversation.id);
    await waitForVerdict(panel, conversation);
    const suggestions = panel.getByRole('list', { name: '建议' });
    await suggestions.getByRole('button').first().waitFor();
    // The suggestion names its language after the template.
    const [name = ''] = (await suggestions.locator('b').first().innerText()).split(' · ');

    const desk = await stage().openExtensionPage('desk.html#/templates');
    await desk.getByRole('list', { name: '模板' }).getByText(name, { exact: true }).click();
    const field = desk.getByRole('textbox', { name: '英语正文' });
    const shipped = await field.inputValue();
    await field.fill(`${shipped}\n\n${OWN_WORDS} {{ greeting`);
    const last = shipped.split('\n').length + 2;
    await desk.getByText(`第 ${String(last)} 行第 ${String(OWN_WORDS.length + 2)} 个字：`).waitFor();
    expect(await desk.locator('span.source-error').innerText()).toBe('{{ greeting');
    expect(await desk.getByRole('button', { name: '保存', exact: true }).isDisabled()).toBe(true);
    await field.fill(`${OWN_WORDS}\n\n${shipped}`);
    expect(await desk.getByRole('textbox', { name: '写出来的信' }).innerText()).toContain(OWN_WORDS);
    await field.press('Control+s');
    await desk.getByText(`已保存“${name}”`).waitFor();

    await panel.bringToFront();
    await suggestions.getByRole('button').filter({ hasText: name }).first().click();
    const letter = panel.getByRole('textbox', { name: '回复' });
    await expect.poll(() => letter.innerText(), { timeout: 10_000 }).toContain(OWN_WORDS);

    await desk.bringToFront();
    await desk.getByRole('button', { name: '恢复自带的' }).click();
    await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toBe(shipped);
    await panel.bringToFront();
    await expect.poll(() => letter.innerText(), { timeout: 10_000 }).not.toContain(OWN_WORDS);
    for (const open of [desk, page, panel]) await open.close();
  });

  it('keeps nothing of a file with one bad row, and names the row', async () => {
    const desk = await stage().openExtensionPage('desk.html#/templates');
    const before = (await readTable(desk, 'templates')).length;
    await desk.getByRole('button', { name: '导入和导出' }).click();
    const csv = (second: string): string => `name_zh,text_en\n一,Hello\n二,${second}\n`;
    const pick = (text: string): Promise<void> =>
      desk
        .locator('input[type=file]')
        .setInputFiles({ name: 'templates.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await pick(csv('{{ nobody }}'));
    await desk.getByText('第 3 行“二”：英语正文第 1 行第 4 个字：没有“nobody”这个空').waitFor();
    expect((await readTable(desk, 'templates')).length).toBe(before);
    await pick(csv('{{ greeting }}'));
    await desk.getByRole('button', { name: '导入 2 个' }).click();
    await desk.getByRole('link', { name: /^二/ }).waitFor();
    expect((await readTable(desk, 'templates')).length).toBe(before + 2);
    await desk.getByRole('button', { name: '撤销' }).click();
    await desk.getByRole('link', { name: /^二/ }).waitFor({ state: 'detached' });
    await desk.close();
  });

  it('draws slots and mistakes where they stand, however long the lines are', async () => {
    const desk = await stage().openExtensionPage('desk.html#/templates/moq');
    const field = desk.getByRole('textbox', { name: '英语正文' });
    await field.fill(
      `${'Some words that go on for quite a while. '.repeat(12)}\n中文也一样要换行 {{ moq }}\n{{ nobody }}`,
    );
    await desk.locator('span.source-error').waitFor();
    const heights = await desk.evaluate(() => {
      const area = document.querySelector<HTMLElement>('.source-text');
      const marks = document.querySelector<HTMLElement>('.source-marks');
      return { typed: area?.scrollHeight ?? 0, shown: area?.clientHeight ?? 0, marks: marks?.scrollHeight ?? -1 };
    });
    expect(heights.marks).toBe(heights.shown);
    expect(heights.typed).toBe(heights.shown);
    await desk.getByRole('button', { name: '不改了' }).click();
    await desk.close();
  });
});
