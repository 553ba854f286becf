import { describe, expect, it } from 'vitest';
import { clickRow, readTable, useStage, waitForVerdict } from './fixtures';

const stage = useStage({ conversations: 16 });

const WORDS = { danger: '危险', spam: '垃圾', unsure: '拿不准', genuine: '真买家' } as const;

describe('the popup', () => {
  it('counts unanswered conversations by verdict', async () => {
    const { page, panel } = await stage().open('oneTalk');
    for (const conversation of stage().replica.data.conversations.slice(0, 10)) {
      await clickRow(page, conversation.id);
      await waitForVerdict(panel, conversation);
    }
    await page.waitForTimeout(500);
    const rows = await readTable<{ unanswered: 0 | 1; level: keyof typeof WORDS }>(panel, 'conversations');
    const popup = await stage().openExtensionPage('popup.html');
    await popup.waitForTimeout(500);
    const text = (await popup.innerText('body')).replace(/\s+/g, ' ');
    for (const [level, word] of Object.entries(WORDS)) {
      const count = rows.filter((row) => row.unanswered === 1 && row.level === level).length;
      expect(text, `${level}: ${String(count)} of ${text}`).toMatch(
        new RegExp(`${word}[^0-9]{0,12}${count}\\b|\\b${count}[^0-9]{0,12}${word}`),
      );
    }
    for (const open of [popup, page, panel]) await open.close();
  });
});
