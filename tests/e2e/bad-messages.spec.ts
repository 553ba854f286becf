import { describe, expect, it } from 'vitest';
import { command, readTable, sendRaw, useStage } from './fixtures';

const stage = useStage({ conversations: 10 });

const TABLES = ['conversations', 'messages', 'verdicts', 'buyers', 'feedback', 'selections', 'rulePacks'];

async function counts(page: Awaited<ReturnType<ReturnType<typeof stage>['openExtensionPage']>>): Promise<number[]> {
  return Promise.all(TABLES.map(async (table) => (await readTable(page, table)).length));
}

/** Runs in the isolated world of a seller's page: what a taken-over content script could send. */
async function sendAsPage(message: unknown): Promise<unknown> {
  const { page, panel, tabId } = await stage().open('home');
  const answer = await panel.evaluate(
    async ([tab, raw]) => {
      const [result] = await chrome.scripting.executeScript({
        target: { tabId: tab as number },
        func: async (given: unknown) => {
          try {
            return (await chrome.runtime.sendMessage(given)) as unknown;
          } catch (error) {
            return String(error);
          }
        },
        args: [raw],
      });
      return result?.result;
    },
    [tabId, message],
  );
  await page.close();
  await panel.close();
  return answer;
}

describe('messages that are not what they should be', () => {
  it.each([
    ['a name nobody knows', { portside: 1, type: 'command.nothing', data: {} }, 'unknown-message'],
    ['a name of Object', { portside: 1, type: 'constructor', data: {} }, 'unknown-message'],
    ['a page message from our own page', { portside: 1, type: 'page.gone', data: { visit: 'x' } }, 'foreign-sender'],
    ['a command without its data', { portside: 1, type: 'command.feedback', data: null }, 'malformed'],
    [
      'a command with a stranger inside',
      { portside: 1, type: 'command.feedback', data: { subjectId: 'a', word: 'spam', more: 1 } },
      'malformed',
    ],
    [
      'a word that is none',
      { portside: 1, type: 'command.feedback', data: { subjectId: 'a', word: 'maybe' } },
      'malformed',
    ],
    [
      'deletion without the confirmation',
      { portside: 1, type: 'command.delete-all', data: { confirm: 'yes' } },
      'malformed',
    ],
  ])('%s', async (_name, message, code) => {
    const page = await stage().openExtensionPage('popup.html');
    const before = await counts(page);
    expect(await sendRaw(page, message)).toMatchObject({ ok: false, code });
    expect(await counts(page)).toEqual(before);
    await page.close();
  });

  it.each([['text'], [42], [null], [[]], [{ portside: 2, type: 'command.feedback' }], [{ type: 'command.feedback' }]])(
    'what is no message of ours: %j',
    async (garbage) => {
      const page = await stage().openExtensionPage('popup.html');
      const answer = await sendRaw(page, garbage).catch(() => undefined);
      if (answer !== undefined && answer !== null) expect(answer).toMatchObject({ ok: false });
      // The worker is alive and answers the next one.
      expect(await command(page, 'command.nothing', {})).toMatchObject({ ok: false, code: 'unknown-message' });
      await page.close();
    },
  );

  it('one of 20 MB', async () => {
    const page = await stage().openExtensionPage('popup.html');
    const before = await counts(page);
    const text = 'a'.repeat(20_000_000);
    const answer = await command(page, 'command.judge-text', { text, from: 'x' });
    expect(answer).toMatchObject({ ok: false, code: 'too-large' });
    expect(await counts(page)).toEqual(before);
    await page.close();
  });

  it('a command from a seller’s page', async () => {
    const answer = await sendAsPage({ portside: 1, type: 'command.delete-all', data: { confirm: true } });
    expect(answer).toMatchObject({ ok: false, code: 'foreign-sender' });
  });

  it.each([
    ['empty', {}],
    ['full of strangers', { page: 'one-talk', evil: true }],
    [
      'of no page',
      {
        page: 'bank',
        state: 'ok',
        lang: 'en',
        visit: 'v',
        seq: 1,
        capturedAt: 1,
        timeZone: 'UTC',
        url: '/',
        health: [],
      },
    ],
  ])('a snapshot %s', async (_name, snapshot) => {
    const page = await stage().openExtensionPage('popup.html');
    const before = await counts(page);
    expect(await sendAsPage({ portside: 1, type: 'page.snapshot', data: snapshot })).toMatchObject({
      ok: false,
      code: 'malformed',
    });
    expect(await counts(page)).toEqual(before);
    await page.close();
  });

  it('a snapshot of 20 MB: refused, nothing kept, and the page hears nothing of it', async () => {
    const page = await stage().openExtensionPage('popup.html');
    const before = await counts(page);
    const snapshot = { page: 'one-talk', state: 'ok', url: 'a'.repeat(20_000_000) };
    expect(await sendAsPage({ portside: 1, type: 'page.snapshot', data: snapshot })).toMatchObject({
      ok: false,
      code: 'too-large',
    });
    expect(await counts(page)).toEqual(before);
    // What is thrown in a page is an error on its console, which ends this spec.
    expect(stage().errors).toEqual([]);
    await page.close();
  });

  it('cannot come from the page’s own scripts: they have no way to us', async () => {
    const page = await stage().openPage('oneTalk');
    const reach = await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime);
    expect(reach).toBe('undefined');
    await page.close();
  });
});
