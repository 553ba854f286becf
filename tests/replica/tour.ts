import type { Page } from 'playwright-core';
import type { OpenParts } from './app/runtime';
import { PLACES } from './places';
import type { Switches } from './switches';

/** ms a step of the tour may take. */
const STEP_TIMEOUT = 15_000;

/** Opens OneTalk and waits for its list. */
export async function openOneTalk(page: Page): Promise<void> {
  await page.goto(PLACES.oneTalk);
  await page.waitForFunction(() => window.__replica.order().length > 0, undefined, { timeout: STEP_TIMEOUT });
}

/** Opens the inquiry centre's list and waits for its rows. */
export async function openInquiryList(page: Page): Promise<void> {
  await page.goto(PLACES.inquiryList);
  await page.waitForFunction(() => window.__replica.order().length > 0, undefined, { timeout: STEP_TIMEOUT });
}

/** Conversation or inquiry ids in the order of the list on screen. */
export async function listIds(page: Page): Promise<string[]> {
  return page.evaluate(() => window.__replica.order());
}

/** Which conversation the parts of the page belong to at this moment. */
export async function openParts(page: Page): Promise<OpenParts> {
  return page.evaluate(() => ({ ...window.__replica.open }));
}

/** Scrolls the list (or turns its pages) until the row is in the document. */
export async function scrollToRow(page: Page, id: string): Promise<void> {
  await page.evaluate((wanted) => window.__replica.reveal(wanted), id);
  await page.waitForFunction(
    (wanted) => document.querySelector(`[data-replica-row="${CSS.escape(wanted)}"]`) !== null,
    id,
    { timeout: STEP_TIMEOUT },
  );
}

/** True once header, messages and card are those of the conversation. */
async function waitUntilOpen(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const { header, messages, card } = window.__replica.open;
      return header === wanted && messages === wanted && card === wanted;
    },
    id,
    { timeout: STEP_TIMEOUT },
  );
}

/**
 * Opens a conversation of OneTalk as a person does: scrolls to its row and clicks.
 *
 * @param wait false = return right after the click, while the parts are still changing.
 */
export async function openConversation(page: Page, id: string, wait = true): Promise<void> {
  await scrollToRow(page, id);
  // A click inside the page: rows may be rebuilt between finding and clicking (re-render storm).
  await page.evaluate((wanted) => {
    const rows = document.querySelectorAll<HTMLElement>(`[data-replica-row="${CSS.escape(wanted)}"]`);
    const shown = [...rows].find((row) => row.checkVisibility({ visibilityProperty: true }));
    if (!shown) throw new Error(`Row "${wanted}" is not on screen`);
    shown.click();
  }, id);
  if (wait) await waitUntilOpen(page, id);
}

/** Opens an inquiry from the list by its link; opens the list first where needed. */
export async function openInquiry(page: Page, id: string): Promise<void> {
  if (!page.url().startsWith(PLACES.inquiryList.split('#')[0] ?? '')) await openInquiryList(page);
  await scrollToRow(page, id);
  const link = page.locator(`[data-replica-row="${id}"]:visible a[href*="maDetail.htm"]`).first();
  await Promise.all([page.waitForURL(/maDetail\.htm\?imInquiryId=/, { timeout: STEP_TIMEOUT }), link.click()]);
  await page.waitForFunction(() => '__replica' in window, undefined, { timeout: STEP_TIMEOUT });
  await waitUntilOpen(page, id);
}

/** Turns switches on the open page; later pages of the context start with them. */
export async function setSwitches(page: Page, changes: Partial<Switches>): Promise<void> {
  await page.evaluate((given) => window.__replica.set(given), changes);
}
