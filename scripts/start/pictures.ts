import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/**
 * Writes page and panel side by side as one picture, as Chrome shows them with the side panel open.
 *
 * @param file name without folder, ends in .png
 */
export async function sideBySide(
  context: BrowserContext,
  page: Page,
  panel: Page,
  folder: string,
  file: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [left, right] = [await page.screenshot(), await panel.screenshot()].map(
    (png) => `data:image/png;base64,${png.toString('base64')}`,
  );
  const size = { page: page.viewportSize(), panel: panel.viewportSize() };
  const width = (size.page?.width ?? 1280) + (size.panel?.width ?? 400) + 1;
  const height = Math.max(size.page?.height ?? 800, size.panel?.height ?? 800);
  const sheet = await context.newPage();
  await sheet.setViewportSize({ width, height });
  await sheet.setContent(
    `<style>body{margin:0;display:flex;background:#fff}img{display:block;align-self:start}img+img{border-left:1px solid #d5d9e0}</style>
     <img src="${left ?? ''}"><img src="${right ?? ''}">`,
  );
  writeFileSync(join(folder, file), await sheet.screenshot());
  await sheet.close();
}
