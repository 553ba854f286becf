import { describe, expect, it } from 'vitest';
import { clickRow, readPanel, useStage, waitForVerdict } from './fixtures';
import { shownName } from '../../scripts/start/panel-reader';

const stage = useStage();

/** Danger words must be red, junk brown …: the level is word, colour class and icon at once. */
const WORDS = { danger: '危险', spam: '垃圾', unsure: '拿不准', genuine: '真买家' } as const;

describe('an open conversation', () => {
  it('has a verdict with evidence, a next step and the buyer beside it', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const [conversation] = stage().replica.data.conversations.filter((each) => each.expect?.level === 'danger');
    if (!conversation) throw new Error('the demo has no dangerous conversation');
    await clickRow(page, conversation.id);
    const said = await waitForVerdict(panel, conversation);
    expect(said.level).toBe('danger');
    expect(said.word).toContain(WORDS.danger);
    expect(said.next).toMatch(/下一步/);
    expect(said.evidence.length).toBeGreaterThan(0);
    expect(said.text).toContain(shownName(conversation.buyer.name));
    await page.close();
    await panel.close();
  });

  it('marks the quoted words in the page when the evidence line has focus, and unmarks them after', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const [conversation] = stage().replica.data.conversations.filter((each) => each.expect?.level === 'danger');
    await clickRow(page, conversation!.id);
    await waitForVerdict(panel, conversation!);
    const marked = (): Promise<string> =>
      page.evaluate(() =>
        [...(CSS.highlights.get('portside-quote') ?? [])].map((range) => (range as Range).toString()).join(),
      );
    const quote = panel.locator('button.evidence-line').first();
    await quote.focus();
    await expect.poll(marked, { timeout: 5000 }).not.toBe('');
    expect(conversation!.messages.map((message) => message.text).join('\n')).toContain(await marked());
    await panel.locator('.panel-settings').focus();
    await expect.poll(marked, { timeout: 5000 }).toBe('');
    await page.close();
    await panel.close();
  });

  it('carries a chip on its row and by its header that says the same as the panel', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const { conversations } = stage().replica.data;
    for (const level of ['danger', 'spam', 'unsure', 'genuine'] as const) {
      const conversation = conversations.find((each) => each.expect?.level === level);
      if (!conversation) throw new Error(`the demo has no ${level} conversation`);
      await clickRow(page, conversation.id);
      const said = await waitForVerdict(panel, conversation);
      const header = page.locator('portside-chip[place="header"]:visible');
      await header.waitFor();
      await expect.poll(() => header.getAttribute('level'), { timeout: 5000 }).toBe(said.level);
      const row = page.locator(`[data-replica-row="${conversation.id}"]:visible portside-chip`);
      await expect.poll(() => row.getAttribute('level'), { timeout: 5000 }).toBe(said.level);
    }
    await page.close();
    await panel.close();
  });

  it('does not move anything in the page', async () => {
    const { page } = await stage().open('oneTalk');
    const boxes = (): Promise<string> =>
      page.evaluate(() =>
        JSON.stringify(
          [
            ...document.querySelectorAll(
              '.contact-item-container, .contact-item-container *:not(portside-chip), .content-header *:not(portside-chip)',
            ),
          ].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            return [element.localName, Math.round(x), Math.round(y), Math.round(width), Math.round(height)];
          }),
        ),
      );
    await page.locator('portside-chip').first().waitFor();
    const withChips = await boxes();
    await page.evaluate(() => document.querySelectorAll('portside-chip').forEach((chip) => chip.remove()));
    expect(await boxes()).toBe(withChips);
    await page.close();
  });

  it('shows a new message of the buyer in a new verdict', async () => {
    const { page, panel } = await stage().open('oneTalk');
    const conversation = stage().replica.data.conversations.find((each) => each.expect?.level === 'genuine');
    await clickRow(page, conversation!.id);
    const before = await waitForVerdict(panel, conversation!);
    await page.evaluate((id) => {
      window.__replica.receive(
        id,
        'To see our order please open http://mail-login.example-verify.top/alibaba and log in with your email and password.',
      );
    }, conversation!.id);
    await expect.poll(async () => (await readPanel(panel)).level, { timeout: 10_000 }).toBe('danger');
    expect(before.level).toBe('genuine');
    await page.close();
    await panel.close();
  });
});
