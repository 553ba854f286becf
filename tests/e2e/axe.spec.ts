import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { clickRow, useStage, waitForVerdict } from './fixtures';

const stage = useStage();

/** axe by `evaluate`: a script element would be refused by the pages' content security policy. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const injected = Reflect.get(globalThis, 'axe') as typeof axe;
    const result = await injected.run(document, { resultTypes: ['violations'] });
    return result.violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 120)} — ${node.failureSummary ?? ''}`),
    );
  });
}

async function setLanguage(page: Page, language: 'zh' | 'en'): Promise<void> {
  await page.evaluate(async (wanted) => {
    const stored = await chrome.storage.local.get<{ settings?: object }>('settings');
    await chrome.storage.local.set({
      settings: { theme: 'system', chips: true, ...stored.settings, language: wanted },
    });
  }, language);
}

describe.each([
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('in %s, %s', (language, colorScheme) => {
  it.each(['popup.html', 'options.html', 'desk.html#/our-side', 'desk.html#/templates', 'desk.html#/templates/moq'])(
    '%s',
    async (path) => {
      const page = await stage().openExtensionPage(path);
      await page.emulateMedia({ colorScheme });
      await setLanguage(page, language);
      await page.waitForTimeout(400);
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );

  it.each(['danger', 'spam', 'unsure', 'genuine'] as const)('panel with %s', async (level) => {
    const { page, panel } = await stage().open('oneTalk');
    await panel.emulateMedia({ colorScheme });
    await setLanguage(panel, language);
    const conversation = stage().replica.data.conversations.find((each) => each.expect?.level === level)!;
    await clickRow(page, conversation.id);
    await waitForVerdict(panel, conversation);
    await panel.waitForTimeout(300);
    for (const fold of await panel.locator('details:not([open]) > summary').all()) await fold.click();
    expect(await violations(panel)).toEqual([]);
    await page.close();
    await panel.close();
  });

  it('panel without a conversation', async () => {
    const { page, panel } = await stage().open('oneTalk');
    await panel.emulateMedia({ colorScheme });
    await panel.waitForTimeout(500);
    expect(await violations(panel)).toEqual([]);
    await page.close();
    await panel.close();
  });
});
