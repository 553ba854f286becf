import { browser, type Browser } from 'wxt/browser';
import { create } from 'zustand';
import type { InboxBuyer } from '@/lib/store/inbox';
import { openPlace, PLACES } from './places';

/** An inquiry has an address of its own (seller-pages.md §3.1), a chat has none. */
const INQUIRY = 'https://message.alibaba.com/message/maDetail.htm';

interface Sought {
  /** The chat to be searched for by its name, by id. */
  id?: string;
  seek(id: string | undefined): void;
}

/** Which chat the user is about to search for in OneTalk. Outlives a change of tab, and dies with the panel. */
export const useSought = create<Sought>((set) => ({ seek: (id) => set({ id }) }));

/** The address of an inquiry, or undefined for whatever is no number of the platform's: rows can come from an imported file. */
function inquiryAddress(inquiryId: string | undefined): string | undefined {
  return inquiryId !== undefined && /^\d{1,30}$/.test(inquiryId) ? `${INQUIRY}?imInquiryId=${inquiryId}` : undefined;
}

type Tab = Browser.tabs.Tab;

async function tabsAt(pattern: string): Promise<Tab[]> {
  const [tabs, own] = await Promise.all([browser.tabs.query({ url: pattern }), browser.windows.getCurrent()]);
  // The own window first, and in it the tab that is already in front.
  const nearness = (tab: Tab): number => (tab.windowId === own.id ? 0 : 2) + (tab.active ? 0 : 1);
  return tabs.sort((a, b) => nearness(a) - nearness(b));
}

async function bringToFront({ id, windowId }: Tab): Promise<void> {
  if (id === undefined) return;
  await browser.tabs.update(id, { active: true });
  await browser.windows.update(windowId, { focused: true });
}

/**
 * Goes to a buyer, on the user's click: an inquiry opens at its address, in the tab that shows it already if there is one. A
 * chat has no address and nothing is ever clicked in the page: OneTalk comes to the front, and the name to search for is shown.
 */
export async function openBuyer(buyer: Pick<InboxBuyer, 'id' | 'inquiryId' | 'channel'>): Promise<void> {
  const address = buyer.channel === 'inquiry' ? inquiryAddress(buyer.inquiryId) : undefined;
  useSought.getState().seek(address === undefined ? buyer.id : undefined);
  if (address !== undefined) {
    const open = (await tabsAt(`${INQUIRY}*`)).find((tab) => isInquiry(tab.url, buyer.inquiryId));
    await (open === undefined ? browser.tabs.create({ url: address }) : bringToFront(open));
    return;
  }
  const [tab] = await tabsAt(`${new URL(PLACES.oneTalk).origin}/*`);
  await (tab === undefined ? openPlace('oneTalk') : bringToFront(tab));
}

function isInquiry(url: string | undefined, inquiryId: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && new URL(url).searchParams.get('imInquiryId') === inquiryId;
}
