import { describe, expect, it } from 'vitest';
import { clickRow, command, killWorker, readTable, useStage, waitForVerdict } from './fixtures';

const stage = useStage({ conversations: 20 });

interface MessageRow {
  conversationId: string;
  fp: string;
  text: string;
}

function duplicates(rows: readonly MessageRow[]): string[] {
  const seen = new Set<string>();
  return rows
    .map((row) => `${row.conversationId} ${row.fp}`)
    .filter((key) => (seen.has(key) ? true : (seen.add(key), false)));
}

describe('what is kept', () => {
  it('is the same after reading twice, in two tabs', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const [conversation, other] = stage().replica.data.conversations;
    await clickRow(page, conversation!.id);
    await waitForVerdict(panel, conversation!);
    await page.waitForTimeout(800);
    const once = await readTable<MessageRow>(panel, 'messages');
    const conversations = (await readTable(panel, 'conversations')).length;

    const second = await stage().open('oneTalk');
    await clickRow(second.page, conversation!.id);
    await waitForVerdict(second.panel, conversation!);
    await clickRow(page, other!.id);
    await waitForVerdict(panel, other!);
    await clickRow(page, conversation!.id);
    await waitForVerdict(panel, conversation!);
    await page.waitForTimeout(800);
    const twice = await readTable<MessageRow>(panel, 'messages');
    expect(duplicates(twice)).toEqual([]);
    const own = once[0]!.conversationId;
    expect(twice.filter((row) => row.conversationId === own)).toHaveLength(
      once.filter((row) => row.conversationId === own).length,
    );
    expect((await readTable(panel, 'conversations')).length).toBe(conversations + 1);
    for (const open of [page, panel, second.page, second.panel]) await open.close();
  });

  it('loses nothing acknowledged when the worker is stopped 50 times in the middle of writing', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const [conversation] = stage().replica.data.conversations;
    await clickRow(page, conversation!.id);
    await waitForVerdict(panel, conversation!);
    const subjectId = await panel.getAttribute('main', 'data-conversation');
    const acknowledged: string[] = [];
    const received: string[] = [];

    for (let turn = 0; turn < 50; turn += 1) {
      const text = `Line ${turn}: please quote ${100 + turn} lunch boxes in blue.`;
      received.push(text);
      await page.evaluate(([id, words]) => window.__replica.receive(id!, words!), [conversation!.id, text]);
      const sent = [0, 1, 2].map((n) =>
        command(panel, 'command.judge-text', { text: `${text} (${n})`, from: 'onetalk.alibaba.com/message', tabId: 0 })
          .then((answer) => {
            if (answer.ok) acknowledged.push((answer.value as { subjectId: string }).subjectId);
          })
          // No answer is no acknowledgement: the caller knows that it must ask again.
          .catch(() => undefined),
      );
      await panel.waitForTimeout((turn * 7) % 60);
      await killWorker(stage(), panel);
      await Promise.all(sent);
    }
    expect(acknowledged.length).toBeGreaterThan(0);
    const selections = new Set((await readTable<{ id: string }>(panel, 'selections')).map((row) => row.id));
    const verdicts = new Set((await readTable<{ subjectId: string }>(panel, 'verdicts')).map((row) => row.subjectId));
    expect(acknowledged.filter((id) => !selections.has(id) || !verdicts.has(id))).toEqual([]);

    // What the page shows is read again after each death, so in the end every message is there, once.
    await page.evaluate((id) => window.__replica.receive(id, 'That is all for today, thank you.'), conversation!.id);
    const texts = async (): Promise<string[]> =>
      (await readTable<MessageRow>(panel, 'messages'))
        .filter((row) => row.conversationId === subjectId)
        .map((row) => row.text);
    await expect
      .poll(async () => (await texts()).includes('That is all for today, thank you.'), { timeout: 15_000 })
      .toBe(true);
    const kept = await texts();
    // The page keeps the newest thirty messages in the document; older ones were read while they were there.
    expect(received.slice(-25).filter((text) => kept.filter((one) => one === text).length !== 1)).toEqual([]);
    expect(duplicates(await readTable<MessageRow>(panel, 'messages'))).toEqual([]);
    await page.close();
    await panel.close();
  }, 180_000);
});
