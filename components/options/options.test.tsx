// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aConversation, aMessage } from '@/components/testing/samples';
import { answerMessages, show, violations } from '@/components/testing/render';
import { settings } from '@/lib/settings/settings';
import { db, SHARED_TABLES } from '@/lib/store/db';
import { Options } from './options';
import * as saving from './save-file';

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(db().tables.map((table) => table.clear()));
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.spyOn(browser.commands, 'getAll').mockResolvedValue([{ name: 'open-panel', shortcut: 'Alt+Shift+P' }] as never);
  vi.stubGlobal('navigator', Object.assign(navigator, { storage: { estimate: async () => ({ usage: 1_200_000 }) } }));
});
afterEach(cleanup);

describe('general settings', () => {
  it('switch the language at once and for every page', async () => {
    const { user } = show(<Options />, { page: true });
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Portside settings');
    expect(document.documentElement.lang).toBe('en');
    await waitFor(async () => expect((await settings.getValue()).language).toBe('en'));
  });

  it('switch the theme at once', async () => {
    const { user } = show(<Options />, { page: true });
    await user.click(screen.getByRole('radio', { name: '深色' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await user.click(screen.getByRole('radio', { name: '跟随系统' }));
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('switch the labels in the page off', async () => {
    const { user } = show(<Options />, { page: true });
    await user.click(screen.getByRole('checkbox', { name: /在页面里显示判断标签/ }));
    await waitFor(async () => expect((await settings.getValue()).chips).toBe(false));
  });

  it('follow what another page changes', async () => {
    show(<Options />, { page: true });
    await settings.setValue({ language: 'en', theme: 'system', chips: true });
    expect(await screen.findByText('Portside settings')).toBeTruthy();
  });
});

describe('data settings', () => {
  it('say how much is kept', async () => {
    await db().conversations.put(aConversation);
    await db().messages.put(aMessage());
    show(<Options />, { page: true });
    expect(await screen.findByText('1 个会话，1 条消息，0 个买家 · 占用 1.2 MB')).toBeTruthy();
  });

  it('export everything as one JSON file', async () => {
    await db().conversations.put(aConversation);
    const save = vi.spyOn(saving, 'saveFile').mockReturnValue(undefined);
    const { user } = show(<Options />, { page: true });
    await user.click(screen.getByRole('button', { name: /^导出/ }));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    const [name, blob] = save.mock.calls[0] as [string, Blob];
    expect(name).toMatch(/^portside-\d{4}-\d{2}-\d{2}\.json$/);
    const file = JSON.parse(await blob.text()) as { tables: { conversations: unknown[] } };
    expect(file.tables.conversations).toEqual([aConversation]);
  });

  const file = (content: unknown): File => new File([JSON.stringify(content)], 'x.json', { type: 'application/json' });

  it('import after a look at what is in the file', async () => {
    const sent = answerMessages({
      'command.import-begin': { importId: 'i' },
      'command.import-chunk': { chunks: 1, rows: 1 },
      'command.import-commit': { added: 1, updated: 0, unchanged: 2 },
    });
    const { user } = show(<Options />, { page: true });
    await user.upload(
      screen.getByLabelText('导入'),
      file({ portside: 1, tables: { conversations: [aConversation], messages: [] } }),
    );
    const preview = (await screen.findByText('文件里有')).parentElement as HTMLElement;
    expect(
      within(preview)
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toEqual(['会话1', '消息0']);
    expect(sent.toWorker).toEqual([]);
    await user.click(screen.getByRole('button', { name: '导入这些' }));
    expect(await screen.findByText('导入完成：新增 1，更新 0，没变 2')).toBeTruthy();
    expect(sent.toWorker.map((wire) => wire.type)).toEqual([
      'command.import-begin',
      'command.import-chunk',
      'command.import-commit',
    ]);
    expect(sent.toWorker[1]?.data).toEqual({
      importId: 'i',
      index: 0,
      table: 'conversations',
      firstRow: 0,
      rows: [aConversation],
    });
  });

  it('name every table of a file in both languages', async () => {
    const tables = Object.fromEntries(SHARED_TABLES.map((name) => [name, []]));
    for (const [language, label] of [
      ['zh', '导入'],
      ['en', 'Import'],
    ] as const) {
      const { user, container } = show(<Options />, { page: true, language });
      await user.upload(screen.getByLabelText(label), file({ portside: 1, tables }));
      await screen.findByText(/文件里有|The file holds/);
      const names = [...container.querySelectorAll('.data-preview li .grow')].map((one) => one.textContent ?? '');
      expect(new Set(names).size).toBe(SHARED_TABLES.length);
      expect(names.filter((name) => (language === 'zh' ? /[a-z]/i : /[A-Z]/).test(name))).toEqual([]);
      cleanup();
    }
  });

  it('say that an import may go on when its end is not told', async () => {
    answerMessages({ 'command.import-begin': { importId: 'i' }, 'command.import-chunk': { chunks: 1, rows: 1 } });
    const answer = vi.spyOn(browser.runtime, 'sendMessage').getMockImplementation();
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async (wire: { type: string }) =>
      wire.type === 'command.import-commit'
        ? { ok: false, code: 'timeout', message: 'No answer' }
        : (answer as unknown as (wire: unknown) => unknown)(wire)) as never);
    const { user } = show(<Options />, { page: true });
    await user.upload(screen.getByLabelText('导入'), file({ portside: 1, tables: { buyers: [{}] } }));
    await user.click(await screen.findByRole('button', { name: '导入这些' }));
    expect(await screen.findByText(/后台还在导/)).toBeTruthy();
    expect(screen.queryByText(/数据没有变/)).toBeNull();
  });

  it.each([
    [{ some: 'thing' }, '这个文件不是从这里导出的。'],
    [{ portside: 99, tables: {} }, '这个文件是别的版本导出的，先更新插件再试。'],
  ])('refuse a file that is none of ours: %j', async (content, text) => {
    const { user } = show(<Options />, { page: true });
    await user.upload(screen.getByLabelText('导入'), file(content));
    expect(await screen.findByText(text)).toBeTruthy();
  });

  it('stop an import whose row is refused, and say which', async () => {
    const sent = answerMessages({ 'command.import-begin': { importId: 'i' }, 'command.import-abort': null });
    const { user } = show(<Options />, { page: true });
    await user.upload(screen.getByLabelText('导入'), file({ portside: 1, tables: { buyers: [{ bad: true }] } }));
    await user.click(await screen.findByRole('button', { name: '导入这些' }));
    expect(await screen.findByText('没导入成，数据没有变：refused by the test')).toBeTruthy();
    expect(sent.toWorker.at(-1)?.type).toBe('command.import-abort');
  });

  it('delete only after the word was typed', async () => {
    const sent = answerMessages({ 'command.delete-all': { dueAt: Date.now() + 30_000 } });
    const { user } = show(<Options />, { page: true });
    await user.click(screen.getByRole('button', { name: '删除全部数据' }));
    const confirm = screen.getByRole<HTMLButtonElement>('button', { name: '全部删除' });
    expect(confirm.disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: '输入“删除”确认' }), '删{Enter}');
    expect(sent.toWorker).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: '输入“删除”确认' }), '除');
    await user.click(confirm);
    expect(sent.toWorker).toEqual([{ type: 'command.delete-all', data: { confirm: true } }]);
  });

  it('count down to the deletion and call it off', async () => {
    const sent = answerMessages({ 'command.cancel-delete': { cancelled: true } });
    await db().jobs.put({ id: 'delete-all', dueAt: Date.now() + 29_500 });
    const { user } = show(<Options />, { page: true });
    expect(await screen.findByText(/^(30|29) 秒后删除全部数据$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '不删了' }));
    expect(sent.toWorker).toEqual([{ type: 'command.cancel-delete', data: {} }]);
    expect(await screen.findByText('没有删，数据都在')).toBeTruthy();
  });
});

describe('the page', () => {
  it('shows the shortcut, the hosts that are read, and the version', async () => {
    show(<Options />, { page: true });
    expect(await screen.findByText('Alt+Shift+P')).toBeTruthy();
    expect(screen.getByText(/onetalk\.alibaba\.com/)).toBeTruthy();
    expect(screen.getByText(/版本 0\.1\.0/)).toBeTruthy();
  });

  it.each(['zh', 'en'] as const)(
    'has nothing for axe to find in %s',
    async (language) => {
      const { user } = show(<Options />, { language, page: true });
      await user.click(await screen.findByRole('button', { name: /JSON/ }));
      expect(await violations()).toEqual([]);
    },
    20_000,
  );
});
