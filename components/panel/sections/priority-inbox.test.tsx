// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { aBuyer, aConversation, aPage, aVerdictRecord, NOW } from '@/components/testing/samples';
import { show, violations } from '@/components/testing/render';
import { HOUR } from '@/lib/shared/time';
import { known, unknown } from '@/lib/snapshots/field';
import { db } from '@/lib/store/db';
import type { ConversationRecord, InquiryRecord, OpenPageRecord } from '@/lib/store/rows';
import { useSought } from '../open-buyer';
import section from './priority-inbox';

const LIST_PAGE: OpenPageRecord = { ...aPage, page: 'inquiry-list', conversationId: undefined };

type Tab = { id: number; windowId: number; active: boolean; url?: string };

/** The tabs of the browser; window 1 is ours. */
function tabs(...list: Tab[]) {
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  vi.spyOn(browser.windows, 'update').mockResolvedValue({} as never);
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url: string }) =>
    list.filter((tab) => tab.url?.startsWith(url.replace(/\*$/, '')))) as never);
  return {
    update: vi.spyOn(browser.tabs, 'update').mockResolvedValue({} as never),
    create: vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never),
  };
}

async function put(n: number, name: string, more: Partial<ConversationRecord> = {}, blue = false): Promise<void> {
  const id = `conversation-${n}`;
  const level = more.level ?? 'genuine';
  await db().conversations.put({ ...aConversation, id, key: `c:${n}`, name, buyerId: `buyer-${n}`, level, ...more });
  await db().buyers.put({ ...aBuyer({ blueLabel: known(blue) }), id: `buyer-${n}`, key: `c:${n}`, name });
  await db().verdicts.put(aVerdictRecord({ level }, { id: `verdict-${n}`, subjectId: id }));
}

const waited = (hours: number) => ({ lastMessageAt: NOW - hours * HOUR, priority: 'normal' as const });
const lines = async () =>
  within(await screen.findByRole('list', { name: '先回谁' }))
    .getAllByRole('button')
    .map((line) => line.textContent);

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  useSought.setState({ id: undefined });
  await Promise.all(db().tables.map((table) => table.clear()));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('priority inbox', () => {
  it('says who comes first, what they are, since when they wait, and why they stand there', async () => {
    await put(1, 'Ana', waited(2.5));
    await put(2, 'Bo', { ...waited(21), level: 'unsure' });
    await put(3, 'Cem', waited(0.5), true);
    show(<section.Body page={LIST_PAGE} />);
    expect(await lines()).toEqual([
      '1Bo已等 21 小时 德国 · 拿不准 · 快满 24 小时了 · 说清了数量',
      '2Cem蓝标已等 30 分钟 德国 · 像真买家 · 说清了数量',
      '3Ana已等 2 小时 德国 · 像真买家 · 说清了数量',
    ]);
    expect(screen.getByText('近 3 天 3 个在等')).toBeTruthy();
  });

  it('keeps danger and junk folded, with their number', async () => {
    await put(1, 'Ana', waited(1));
    await put(2, 'Bad', { ...waited(1), level: 'danger' });
    await put(3, 'Ads', { ...waited(1), level: 'spam' });
    await put(4, 'More ads', { ...waited(1), level: 'spam' });
    const { user } = show(<section.Body page={LIST_PAGE} />);
    expect(await lines()).toHaveLength(1);
    expect(screen.queryByText('Bad')).toBeNull();
    expect(screen.getByRole('button', { name: '垃圾 2 个，不用急' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '要举报的 1 个' }));
    expect(screen.getByText('Bad')).toBeTruthy();
  });

  it('opens an inquiry at its address, or the tab that has it', async () => {
    const inquiry = { channel: 'inquiry' as const, inquiryId: '77', ...waited(1) };
    await put(1, 'Ana', inquiry);
    const first = tabs();
    const { user } = show(<section.Body page={LIST_PAGE} />);
    await user.click(await screen.findByRole('button', { name: /Ana/ }));
    const url = 'https://message.alibaba.com/message/maDetail.htm?imInquiryId=77';
    await waitFor(() => expect(first.create).toHaveBeenCalledWith({ url }));
    const second = tabs(
      { id: 5, windowId: 1, active: false, url: `${url}8` },
      { id: 6, windowId: 2, active: true, url },
    );
    await user.click(screen.getByRole('button', { name: /Ana/ }));
    await waitFor(() => expect(second.update).toHaveBeenCalledWith(6, { active: true }));
    expect(browser.windows.update).toHaveBeenCalledWith(2, { focused: true });
    expect(second.create).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: '复制名字' })).toBeNull();
  });

  it('opens no address that an imported file made up', async () => {
    await put(1, 'Ana', {
      channel: 'inquiry',
      inquiryId: '1&x=//evil.example',
      url: 'https://evil.example/',
      ...waited(1),
    });
    const { create } = tabs();
    const { user } = show(<section.Body page={LIST_PAGE} />);
    await user.click(await screen.findByRole('button', { name: /Ana/ }));
    await waitFor(() => expect(create).toHaveBeenCalledOnce());
    expect(create.mock.calls[0]?.[0].url).toMatch(/^https:\/\/onetalk\.alibaba\.com\//);
  });

  it('for a chat brings OneTalk to the front and says which name to search for, without invisible characters', async () => {
    await put(1, 'Ana\u200B  Ruiz', waited(1));
    const { update } = tabs(
      { id: 5, windowId: 2, active: true, url: 'https://onetalk.alibaba.com/x' },
      { id: 6, windowId: 1, active: false, url: 'https://onetalk.alibaba.com/x' },
    );
    const { user } = show(<section.Body page={LIST_PAGE} />);
    const writeText = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(await screen.findByRole('button', { name: /Ana/ }));
    await waitFor(() => expect(update).toHaveBeenCalledWith(6, { active: true }));
    await user.click(await screen.findByRole('button', { name: '复制名字' }));
    expect(writeText).toHaveBeenCalledWith('Ana Ruiz');
    expect(await screen.findByText(/名字已复制/)).toBeTruthy();
  });

  it('is one line under an open conversation, and marks the one in front', async () => {
    await put(1, 'Ana', waited(1));
    await put(2, 'Bo', waited(2));
    const { user } = show(<section.Body page={aPage} />);
    await user.click(await screen.findByRole('button', { name: '先回谁：2 个在等' }));
    const current = screen.getByRole('button', { current: true });
    expect(current.textContent).toContain('Ana');
    expect(current.textContent).toContain('正在看');
  });

  it('takes no room under a conversation when nobody waits', async () => {
    const { container } = show(<section.Body page={aPage} />);
    await put(1, 'Ana', { ...waited(1), unanswered: 0 });
    await waitFor(() => expect(container.querySelector('main')?.textContent).toBe(''));
  });

  it('says so when nobody waits, and follows what is written', async () => {
    show(<section.Body page={LIST_PAGE} />);
    expect(await screen.findByText('近 3 天没有在等你回的买家。')).toBeTruthy();
    await put(1, 'Ana', waited(1));
    expect(await lines()).toHaveLength(1);
  });

  it('guesses neither a name nor a time that the list did not show', async () => {
    const row = {
      name: unknown(),
      status: known('未读'),
      updatedAt: unknown(),
      createdAt: unknown(),
      unread: unknown(),
    };
    const record = {
      id: 'i',
      updatedAt: 1,
      createdAt: NOW,
      seenAt: NOW,
      inquiryId: '9',
      row,
    } as unknown as InquiryRecord;
    await db().inquiries.put(record);
    show(<section.Body page={LIST_PAGE} />);
    expect(await lines()).toEqual(['1没显示名字时间没显示拿不准 · 只看了列表']);
  });

  it.each(['zh', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    await put(1, 'Ana', waited(21), true);
    await put(2, 'Bad', { ...waited(1), level: 'danger' });
    tabs();
    const { user } = show(<section.Body page={LIST_PAGE} />, { language });
    await user.click(await screen.findByRole('button', { name: /Ana/ }));
    await user.click(screen.getByRole('button', { name: language === 'zh' ? /要举报/ : /to report/ }));
    expect(await violations()).toEqual([]);
  });
});
