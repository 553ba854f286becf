// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { aBuyer, aConversation, aMessage, aPage, aVerdictRecord, NOW } from '@/components/testing/samples';
import { answerMessages, show, violations } from '@/components/testing/render';
import { db } from '@/lib/store/db';
import type { OpenPageRecord } from '@/lib/store/rows';
import { Panel } from './panel';

const ONE_TALK = 'https://onetalk.alibaba.com/message/weblitePWA.htm#/';

/** The tab the panel's window shows. */
function openTab(url: string | undefined, status: 'complete' | 'loading' = 'complete', id = 7): void {
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id, windowId: 1, url, status }] as never);
}

async function put(page: Partial<OpenPageRecord> = {}): Promise<void> {
  await db().openPages.put({ ...aPage, ...page });
}

async function putCase(n: 1 | 2, name: string, level: 'genuine' | 'danger'): Promise<void> {
  const id = `conversation-${n}`;
  await db().transaction('rw', [db().conversations, db().verdicts, db().buyers], async () => {
    await db().conversations.put({ ...aConversation, id, key: `c:${n}`, name, buyerId: `buyer-${n}`, level });
    await db().verdicts.put(aVerdictRecord({ level }, { id: `verdict-${n}`, subjectId: id }));
    await db().buyers.put({ ...aBuyer(), id: `buyer-${n}`, key: `c:${n}`, name });
  });
}

beforeEach(async () => {
  await Promise.all(db().tables.map((table) => table.clear()));
  openTab(ONE_TALK);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('Panel', () => {
  it('shows the open conversation: name, product, verdict, buyer, and how the page was read', async () => {
    await putCase(1, 'María Ruiz', 'genuine');
    await put();
    show(<Panel />, { page: true });
    expect(await screen.findByText('像真买家', { selector: 'strong' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('María Ruiz · Steel bottle 500 ml');
    expect(screen.getByText('买家')).toBeTruthy();
    expect(await screen.findByText('页面读取正常')).toBeTruthy();
  });

  it('shows nothing of the old conversation while the page settles', async () => {
    await putCase(1, 'María Ruiz', 'genuine');
    await put();
    show(<Panel />, { page: true });
    await screen.findByText('像真买家', { selector: 'strong' });
    await put({ state: 'settling' });
    expect(await screen.findByText('正在读取…')).toBeTruthy();
    expect(screen.queryByText(/María Ruiz/)).toBeNull();
    expect(screen.queryByText('像真买家')).toBeNull();
  });

  it('never shows one buyer’s verdict under another’s name, at any paint', async () => {
    await putCase(1, 'Good Buyer', 'genuine');
    await putCase(2, 'Bad Buyer', 'danger');
    await put();
    const { container } = show(<Panel />, { page: true });
    const seen = new Set<string>();
    const look = (): void => {
      const word = container.querySelector('.verdict-word')?.textContent;
      const name = container.querySelector('h1')?.textContent?.split(' · ')[0];
      if (word !== undefined && word !== null) seen.add(`${name} ${word}`);
    };
    const observer = new MutationObserver(look);
    observer.observe(container, { subtree: true, childList: true, characterData: true });
    for (let i = 0; i < 30; i++) {
      await put({ conversationId: `conversation-${1 + (i % 2)}`, seq: i });
      await act(async () => new Promise((resolve) => setTimeout(resolve, i % 4)));
    }
    await waitFor(() => expect(container.querySelector('h1')?.textContent).toMatch(/^Bad Buyer/));
    observer.disconnect();
    for (const pair of seen) expect(['Good Buyer 像真买家', 'Bad Buyer 危险']).toContain(pair);
    expect(seen).toContain('Bad Buyer 危险');
  });

  it('shows bars, not an older verdict, while the rows of a new conversation are still being written', async () => {
    await putCase(1, 'María Ruiz', 'genuine');
    await put();
    show(<Panel />, { page: true });
    await screen.findByText('像真买家', { selector: 'strong' });
    await put({ conversationId: 'conversation-2' });
    expect(await screen.findByText('正在读取…')).toBeTruthy();
    expect(screen.queryByText('像真买家')).toBeNull();
  });

  it('asks to open a conversation when none is open', async () => {
    await put({ conversationId: undefined });
    show(<Panel />, { page: true });
    expect(await screen.findByText('还没打开会话')).toBeTruthy();
  });

  it.each([
    ['loading', '正在读取…'],
    ['logged-out', '登录已过期'],
    ['risk-check', '页面在做安全验证'],
    ['disconnected', '聊天断线了'],
    ['layout-unknown', '这个页面变了样，读不出来'],
  ] as const)('has a plain message for the state %s', async (state, text) => {
    await put({ state, conversationId: undefined });
    show(<Panel />, { page: true });
    expect(await screen.findByText(text)).toBeTruthy();
    expect(screen.queryByText('页面读取正常')).toBeNull();
  });

  it('off the backend it offers the way there', async () => {
    openTab(undefined);
    await put();
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
    const { user } = show(<Panel />, { page: true });
    await user.click(await screen.findByRole('button', { name: '打开 OneTalk' }));
    expect(create).toHaveBeenCalledWith({ url: ONE_TALK });
    await user.click(screen.getByRole('button', { name: '打开询盘列表' }));
    expect(create).toHaveBeenLastCalledWith({ url: 'https://message.alibaba.com/message/default.htm#feedback/all' });
  });

  it('does not take a look-alike host for the backend', async () => {
    openTab('https://onetalk.alibaba.com.example/message/weblitePWA.htm');
    await put();
    show(<Panel />, { page: true });
    expect(await screen.findByText('这里不是国际站后台')).toBeTruthy();
  });

  it('says that a silent backend page must be reloaded, and does so only on a click', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const reload = vi.spyOn(browser.tabs, 'reload').mockResolvedValue(undefined);
    show(<Panel />, { page: true });
    expect(await screen.findByText('正在读取…')).toBeTruthy();
    // The first step lets the store answer, the second is the silence.
    await act(async () => vi.advanceTimersByTimeAsync(500));
    await act(async () => vi.advanceTimersByTimeAsync(5000));
    const button = await screen.findByRole('button', { name: '刷新页面' });
    expect(reload).not.toHaveBeenCalled();
    act(() => button.click());
    expect(reload).toHaveBeenCalledWith(7);
  });

  it('on a changed page lets the user select and judge by hand', async () => {
    const sent = answerMessages({
      'tab.selection': { text: ' kindly enter your password ' },
      'command.judge-text': { subjectId: 'selection-1' },
      'tab.clear-highlight': null,
    });
    await put({ state: 'layout-unknown', conversationId: undefined });
    const { user } = show(<Panel />, { page: true });
    await user.click(await screen.findByRole('button', { name: '判断选中的文字' }));
    expect(sent.toTab[0]).toMatchObject({ type: 'tab.selection', tabId: 7, frameId: 3 });
    expect(sent.toWorker[0]).toEqual({
      type: 'command.judge-text',
      data: {
        text: 'kindly enter your password',
        from: 'https://onetalk.alibaba.com/message/weblitePWA.htm#/',
        tabId: 7,
      },
    });
    const at = Date.now();
    await db().selections.put({
      id: 'selection-1',
      updatedAt: at,
      text: 'kindly enter your password',
      from: 'onetalk.alibaba.com/message/weblitePWA.htm',
      at,
      tabId: 7,
    });
    await db().verdicts.put(
      aVerdictRecord({ level: 'danger' }, { id: 'v', subjectId: 'selection-1', subject: 'selection' }),
    );
    expect(await screen.findByText('危险', { selector: 'strong' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '收起' }));
    expect(screen.queryByText('危险', { selector: 'strong' })).toBeNull();
  });

  it('says what to do when nothing is selected or the page does not answer', async () => {
    await put({ state: 'layout-unknown', conversationId: undefined });
    answerMessages({ 'tab.selection': { text: '  ' } });
    const { user } = show(<Panel />, { page: true });
    await user.click(await screen.findByRole('button', { name: '判断选中的文字' }));
    expect(await screen.findByText(/还没选中文字/)).toBeTruthy();
    answerMessages({});
    await user.click(screen.getByRole('button', { name: '判断选中的文字' }));
    expect(await screen.findByText(/没连上这个页面/)).toBeTruthy();
  });

  it('says what it can do on pages without conversations', async () => {
    await put({
      page: 'product-editor',
      conversationId: undefined,
      url: 'https://post.alibaba.com/product/publish.htm',
    });
    show(<Panel />, { page: true });
    expect(await screen.findByText('这一页先不动，写好的内容不会被碰。')).toBeTruthy();
  });

  it('names fields that stay away, and not those missed once', async () => {
    await put({ conversationId: undefined, missing: ['open.buyer.email', 'open.subject'] });
    const row = { id: 'h1', updatedAt: NOW, page: 'one-talk', kind: 'always', hits: [1], misses: 3 } as const;
    await db().pageHealth.bulkPut([
      { ...row, hits: [1], key: 'one-talk/open.buyer.email', field: 'open.buyer.email', missesInRow: 3 },
      { ...row, hits: [1], id: 'h2', key: 'one-talk/open.subject', field: 'open.subject', missesInRow: 1 },
    ]);
    const { user } = show(<Panel />, { page: true });
    expect(await screen.findByText('1 处没读到')).toBeTruthy();
    expect(screen.getByText('邮箱', { selector: 'b' })).toBeTruthy();
    expect(screen.queryByText(/主题/)).toBeNull();
    await user.click(screen.getByRole('button', { name: '复制报告' }));
    const report = await navigator.clipboard.readText();
    expect(report).toContain('missing now: open.buyer.email, open.subject');
    expect(report).not.toContain('María');
  });

  it('offers the report where the page cannot be read at all', async () => {
    await put({ state: 'layout-unknown', conversationId: undefined, missing: ['open.buyer.email'] });
    await db().pageHealth.put({
      id: 'h1', updatedAt: NOW, page: 'one-talk', kind: 'always', hits: [4], misses: 3, missesInRow: 3,
      key: 'one-talk/open.buyer.email', field: 'open.buyer.email',
    }); // prettier-ignore
    const { user } = show(<Panel />, { page: true });
    await user.click(await screen.findByRole('button', { name: '复制报告' }));
    const report = await navigator.clipboard.readText();
    expect(report).toContain('state layout-unknown');
    expect(report).toContain('open.buyer.email\talways\thits 4\tmisses 3 (3 in a row)');
    expect(screen.getByText('邮箱', { selector: 'b' })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('tells when the disk is full, until it is read', async () => {
    await put({ conversationId: undefined });
    await db().notices.put({ id: 'storage-full', at: NOW });
    const sent = answerMessages({ 'command.dismiss-notice': null });
    const { user } = show(<Panel />, { page: true });
    expect(await screen.findByText('本机空间满了，新内容没存上')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '知道了' }));
    expect(sent.toWorker).toEqual([{ type: 'command.dismiss-notice', data: { id: 'storage-full' } }]);
  });

  it('finds the message of a quote before marking it', async () => {
    await putCase(1, 'María Ruiz', 'genuine');
    await db().messages.put(aMessage());
    await put();
    const sent = answerMessages({ 'tab.highlight': { found: true }, 'tab.clear-highlight': null });
    const { user } = show(<Panel />, { page: true });
    await user.hover(await screen.findByRole('button', { name: /说清了数量/ }));
    await waitFor(() => expect(sent.toTab[0]?.data).toEqual({ visit: 'visit-1', fp: 'f1', quote: '5,000 pcs' }));
  });

  it.each(['zh', 'en'] as const)('has nothing for axe to find in %s', async (language) => {
    await putCase(1, 'María Ruiz', 'danger');
    await put();
    const { container } = show(<Panel />, { language, page: true });
    await waitFor(() => expect(container.querySelector('strong')).toBeTruthy());
    expect(await violations()).toEqual([]);
  });
});
