// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aBuyer, aConversation, aPage, NOW } from '@/components/testing/samples';
import { show, violations } from '@/components/testing/render';
import type { Level } from '@/lib/engine/inquiry/verdict';
import { unknown } from '@/lib/snapshots/field';
import { db } from '@/lib/store/db';
import type { BuyerRecord } from '@/lib/store/rows';
import buyer from './buyer';

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  await Promise.all(db().tables.map((table) => table.clear()));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function showBuyer(row: BuyerRecord, language: 'zh' | 'en' = 'zh', level: Level = 'genuine') {
  const view = { page: aPage, open: { conversation: { ...aConversation, level }, buyer: row } };
  return show(<buyer.Body page={aPage} />, { view, language });
}

function fact(name: string): string | null | undefined {
  return screen.getByText(name, { selector: 'dt' }).parentElement?.querySelector('dd')?.textContent;
}

describe('buyer section', () => {
  it('tells a number hidden by the buyer from one the page does not show, and both from 0', () => {
    showBuyer(aBuyer());
    expect(fact('订单')).toBe('买家未公开');
    expect(fact('有效 RFQ')).toBe('页面未显示');
    expect(fact('有效询盘')).toBe('0');
    expect(fact('产品浏览')).toBe('37');
  });

  it('names the country in the user’s language, with its flag', () => {
    const { container } = showBuyer(aBuyer());
    expect(fact('国家')?.trim()).toBe('德国');
    expect(container.querySelector('img')?.getAttribute('src')).toBe('/flags/DE.svg');
    cleanup();
    showBuyer(aBuyer(), 'en');
    expect(fact('Country')?.trim()).toBe('Germany');
  });

  it('shows the printed country when it could not be resolved, and no flag', () => {
    const row: BuyerRecord = {
      ...aBuyer({ country: { known: true, value: 'Atlantis', level: 0 } }),
      country: undefined,
    };
    const { container } = showBuyer(row);
    expect(fact('国家')).toBe('Atlantis');
    expect(container.querySelector('img')).toBeNull();
  });

  it('draws the buyer’s day where the country has one zone', () => {
    showBuyer(aBuyer());
    // 18:31 in Shanghai is 11:31 in Berlin in winter.
    expect(screen.getByRole('img', { name: '当地 11:31，上班时间' })).toBeTruthy();
    expect(screen.getByText('11:31')).toBeTruthy();
  });

  it('names the best moment in our time when they are off work', () => {
    vi.setSystemTime(NOW + 12 * 3_600_000);
    showBuyer(aBuyer());
    // 23:31 in Berlin; 9:00 there is 16:00 here.
    expect(screen.getByText('最好 16:00 发')).toBeTruthy();
  });

  it('gives no advice on when to write to somebody who should not be answered', () => {
    showBuyer(aBuyer());
    expect(screen.getByText(/现在发正好/)).toBeTruthy();
    cleanup();
    showBuyer(aBuyer(), 'zh', 'danger');
    expect(screen.getByText('11:31')).toBeTruthy();
    expect(screen.queryByText(/现在发正好/)).toBeNull();
  });

  it.each(['US', 'BR', 'RU'])('shows no clock for a country with several zones (%s)', (country) => {
    showBuyer(aBuyer({}, country));
    expect(screen.queryByText(/那边/)).toBeNull();
    expect(screen.queryByRole('img', { name: /当地/ })).toBeNull();
  });

  it('says how old the account is, and warns of a fresh one', () => {
    showBuyer(aBuyer());
    expect(fact('注册')).toBe('2 年 4 个月');
    cleanup();
    showBuyer(aBuyer({ registeredAt: { known: true, value: '2026-11-21', level: 0 } }));
    expect(fact('注册')).toBe('1 天');
    cleanup();
    showBuyer(aBuyer({ registeredAt: unknown('hidden') }));
    expect(fact('注册')).toBe('买家未公开');
  });

  it('counts how much of the contact is there', () => {
    showBuyer(aBuyer());
    expect(screen.getByText('3 / 8 项')).toBeTruthy();
    expect(within(screen.getByText('手机').closest('li') as HTMLElement).getByTitle('买家未公开')).toBeTruthy();
    expect(within(screen.getByText('传真').closest('li') as HTMLElement).getByTitle('页面未显示')).toBeTruthy();
  });

  it('says what we have had to do with each other', async () => {
    await db().conversations.bulkPut([
      aConversation,
      { ...aConversation, id: 'conversation-2', key: 'q:2', channel: 'inquiry', firstMessageAt: Date.UTC(2026, 6, 5) },
    ]);
    showBuyer(aBuyer());
    expect(await screen.findByText('聊天 1 次，询盘 1 条，2026年7月5日 起')).toBeTruthy();
  });

  it('says when it is the first contact', async () => {
    await db().conversations.put(aConversation);
    showBuyer(aBuyer());
    expect(await screen.findByText('第一次联系')).toBeTruthy();
  });

  it.each(['zh', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    showBuyer(aBuyer(), language);
    expect(await violations()).toEqual([]);
  });
});
