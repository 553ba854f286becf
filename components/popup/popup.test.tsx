// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { aConversation } from '@/components/testing/samples';
import { show, violations } from '@/components/testing/render';
import type { Level } from '@/lib/engine/inquiry/verdict';
import { countWaiting } from '@/lib/background/badge';
import { HOUR } from '@/lib/shared/time';
import { db } from '@/lib/store/db';
import { Popup } from './popup';

const open = vi.fn<(options: { windowId: number }) => Promise<void>>();

async function putWaiting(level: Level, hours: number[], unanswered: 0 | 1 = 1): Promise<void> {
  const now = Date.now();
  await db().conversations.bulkPut(
    hours.map((ago) => {
      const id = `${level}-${ago}`;
      return { ...aConversation, id, key: id, level, unanswered, lastMessageAt: now - ago * HOUR };
    }),
  );
}

beforeEach(async () => {
  await Promise.all(db().tables.map((table) => table.clear()));
  open.mockReset().mockResolvedValue(undefined);
  Object.assign(browser, { sidePanel: { open } });
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 5 } as never);
  vi.spyOn(browser.commands, 'getAll').mockResolvedValue([{ name: 'open-panel', shortcut: 'Alt+Shift+P' }] as never);
  vi.spyOn(window, 'close').mockReturnValue(undefined);
});
afterEach(cleanup);

function rows(): string[] {
  const list = screen.getByRole('list', { name: /按判断分|By verdict/ });
  return within(list)
    .getAllByRole('listitem')
    .map((row) => row.textContent ?? '');
}

describe('Popup', () => {
  it('counts who waits by verdict, with the longest wait', async () => {
    await putWaiting('genuine', [2, 19]);
    await putWaiting('spam', [50]);
    await putWaiting('unsure', [3]);
    await putWaiting('danger', [4], 0);
    show(<Popup />, { page: true });
    // As the badge does: junk waits for nobody's answer.
    expect(await screen.findByText('3 个买家在等回复')).toBeTruthy();
    expect(await countWaiting(db())).toBe(3);
    expect(screen.getByText('最久的已等 19 小时')).toBeTruthy();
    expect(rows()).toEqual(['像真买家2最久 19 小时', '拿不准1最久 3 小时', '危险0', '垃圾1最久 2 天 2 小时']);
  });

  it('says that nobody needs an answer when only junk waits', async () => {
    await putWaiting('spam', [50]);
    await putWaiting('danger', [5]);
    show(<Popup />, { page: true });
    expect(await screen.findByText('没有要回的买家')).toBeTruthy();
    expect(rows()).toEqual(['像真买家0', '拿不准0', '危险1最久 5 小时', '垃圾1最久 2 天 2 小时']);
  });

  it('does not call all answered what it has not read yet', async () => {
    await putWaiting('genuine', [2]);
    show(<Popup />, { page: true });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('正在数…');
    expect(rows()).toEqual(['像真买家—', '拿不准—', '危险—', '垃圾—']);
    expect(await screen.findByText('1 个买家在等回复')).toBeTruthy();
  });

  it('says so when the store cannot be read', async () => {
    vi.spyOn(db().conversations, 'where').mockImplementation(() => {
      throw new Error('broken');
    });
    show(<Popup />, { page: true });
    expect((await screen.findByRole('alert')).textContent).toContain('读不到本机数据');
    expect(screen.queryByText('都回过了')).toBeNull();
    expect(rows()).toEqual(['像真买家—', '拿不准—', '危险—', '垃圾—']);
    expect(await violations()).toEqual([]);
    vi.mocked(db().conversations.where).mockRestore();
  });

  it('greys out zeros instead of hiding them', async () => {
    show(<Popup />, { page: true });
    expect(await screen.findByText('都回过了')).toBeTruthy();
    expect(screen.getAllByRole('listitem').every((row) => row.className.includes('popup-zero'))).toBe(true);
    expect(rows()).toEqual(['像真买家0', '拿不准0', '危险0', '垃圾0']);
    expect(screen.getByText('—')).toBeTruthy();
  });

  it('opens the panel within the click itself, in its own window', async () => {
    show(<Popup />, { page: true });
    const button = screen.getByRole('button', { name: '打开侧边栏' });
    await waitFor(() => expect(button.title).toBe('Alt+Shift+P'));
    button.click();
    // Synchronous: the gesture would be lost after an await.
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 5 });
  });

  it('names the shortcut when the panel cannot be opened', async () => {
    open.mockRejectedValue(new Error('no gesture'));
    const { user } = show(<Popup />, { page: true });
    const button = screen.getByRole('button', { name: '打开侧边栏' });
    await waitFor(() => expect(button.title).not.toBe(''));
    await user.click(button);
    expect(await screen.findByText('没打开。按 Alt+Shift+P 试试。')).toBeTruthy();
  });

  it('leads to the settings', async () => {
    const options = vi.spyOn(browser.runtime, 'openOptionsPage').mockResolvedValue(undefined);
    const { user } = show(<Popup />, { page: true });
    await user.click(screen.getByRole('button', { name: '设置' }));
    expect(options).toHaveBeenCalledOnce();
  });

  it.each(['zh', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    await putWaiting('danger', [1]);
    show(<Popup />, { language, page: true });
    await waitFor(() => expect(rows().some((row) => row.includes('1'))).toBe(true));
    expect(await violations()).toEqual([]);
  });
});
