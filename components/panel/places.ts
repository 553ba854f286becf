import { browser } from 'wxt/browser';

/** Where the seller reads buyers (seller-pages.md §2, §3); plain addresses without tracking. */
export const PLACES = {
  oneTalk: 'https://onetalk.alibaba.com/message/weblitePWA.htm#/',
  inquiries: 'https://message.alibaba.com/message/default.htm#feedback/all',
} as const;

/** Opens a page of the backend in a new tab, on the user's click. */
export async function openPlace(place: keyof typeof PLACES): Promise<void> {
  await browser.tabs.create({ url: PLACES[place] });
}

/** Opens an inquiry by the platform's number in a new tab, on the user's click. Built here: no stored address is ever opened. */
export async function openInquiry(inquiryId: string): Promise<void> {
  const url = new URL('https://message.alibaba.com/message/maDetail.htm');
  url.searchParams.set('imInquiryId', inquiryId);
  await browser.tabs.create({ url: url.href });
}

/** Reloads a tab on the user's click; never on our own, as a half-written reply would be lost. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}
