import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { settings } from '../settings/settings';
import { db } from '../store/db';
import { message, open, snapshot, START } from './test-kit';

Dexie.dependencies.indexedDB = globalThis.indexedDB;
Dexie.dependencies.IDBKeyRange = globalThis.IDBKeyRange;

type Listener = (...args: never[]) => unknown;

/** What the fake browser does not bring along. */
function event() {
  const listeners: Listener[] = [];
  return {
    listeners,
    addListener: (listener: Listener) => void listeners.push(listener),
    fire: (...args: unknown[]) => listeners.map((listener) => listener(...(args as never[]))),
  };
}

const onCommand = event();
const onClicked = event();
const onMessage = event();
const openSidePanel = vi.fn(() => Promise.resolve());
const executeScript = vi.fn(() => Promise.resolve([]));
const createMenu = vi.fn();
const sendToTab = vi.fn((_id: number, _wire: unknown) => Promise.reject(new Error('Receiving end does not exist.')));

const ORIGIN = fakeBrowser.runtime.getURL('/').replace(/\/$/, '');
const panel = { id: fakeBrowser.runtime.id, origin: ORIGIN };
const page = { id: fakeBrowser.runtime.id, origin: 'https://onetalk.alibaba.com', tab: { id: 4 }, frameId: 0 };

/**
 * Starts the worker as the browser does: everything must be registered when `main` returns.
 *
 * @param session what session storage holds: nothing after a start of the browser.
 */
async function start(session: Record<string, unknown> = {}): Promise<void> {
  fakeBrowser.reset();
  await fakeBrowser.storage.session.set(session);
  for (const one of [onCommand, onClicked, onMessage]) one.listeners.length = 0;
  Object.assign(fakeBrowser.runtime, {
    onMessage,
    getManifest: () => ({
      content_scripts: [{ matches: ['https://onetalk.alibaba.com/*'], js: ['content-scripts/seller.js'] }],
    }),
  });
  Object.assign(fakeBrowser, {
    commands: { onCommand },
    contextMenus: { onClicked, create: createMenu, removeAll: () => Promise.resolve() },
    sidePanel: { open: openSidePanel, setPanelBehavior: () => Promise.resolve() },
    scripting: { executeScript },
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: sendToTab,
    query: () => Promise.resolve([{ id: 4, url: 'https://onetalk.alibaba.com/' }]),
  });
  background.main();
}

/** Sends as the browser delivers: one listener, which answers later. */
function send(type: string, data: unknown, sender: object = panel): Promise<unknown> {
  return new Promise((resolve) => {
    const kept = onMessage.fire({ portside: 1, type, data }, sender, resolve);
    expect(kept).toEqual([true]);
  });
}

const told = (text: string, seq = 1) =>
  snapshot({ seq, open: open({ name: 'Bo', customerId: 'c', messages: [message(text, START - 9_000)] }) });

const badge = () => fakeBrowser.action.getBadgeText({});

beforeEach(async () => {
  vi.clearAllMocks();
  await Promise.all(db().tables.map((table) => table.clear()));
  await start();
});

describe('the worker', () => {
  test('answers a seller page, and then shows on the icon who waits', async () => {
    expect(await send('page.snapshot', told('We want 500 bottles'), page)).toMatchObject({
      ok: true,
      value: { stored: true, chipsOff: false, open: { word: expect.any(String) as string } },
    });
    await vi.waitFor(async () => expect(await badge()).toBe('1'));
    const [row] = await db().conversations.toArray();
    await send('command.feedback', { subjectId: row?.id, word: 'spam' });
    await vi.waitFor(async () => expect(await badge()).toBe(''));
  });

  test('answers garbage and strangers with a refusal and stores nothing', async () => {
    expect(await send('page.snapshot', { ...told('x'), extra: 1 }, page)).toMatchObject({
      ok: false,
      code: 'malformed',
    });
    expect(await send('page.snapshot', told('x'), { ...page, origin: 'https://example.com' })).toMatchObject({
      code: 'foreign-sender',
    });
    expect(await send('command.delete-all', { confirm: true }, page)).toMatchObject({ code: 'foreign-sender' });
    const counts = await Promise.all(db().tables.map((table) => table.count()));
    expect(counts.every((count) => count === 0)).toBe(true);
  });

  test('asks the open pages to redraw after the rep’s word and after a change of settings', async () => {
    await send('page.snapshot', told('We want 500 bottles'), page);
    const [row] = await db().conversations.toArray();
    await send('command.feedback', { subjectId: row?.id, word: 'danger' });
    await vi.waitFor(() => expect(sendToTab).toHaveBeenCalledWith(4, { portside: 1, type: 'tab.refresh', data: {} }));
    sendToTab.mockClear();
    await settings.setValue({ language: 'en', theme: 'system', chips: true });
    await vi.waitFor(() => expect(sendToTab).toHaveBeenCalled());
    expect(createMenu).toHaveBeenCalledWith(expect.objectContaining({ title: 'Judge the selection' }));
  });

  test('a deletion survives the worker: another one, woken by the alarm, does it', async () => {
    await send('page.snapshot', told('We want 500 bottles'), page);
    await send('command.delete-all', { confirm: true });
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('due')).toBeDefined());
    await db().jobs.put({ id: 'delete-all', dueAt: Date.now() - 1 });
    await start();
    await vi.waitFor(async () => expect(await db().conversations.count()).toBe(0));
  });

  test('a closed tab and one that left the backend are forgotten, a reload is not', async () => {
    await send('page.snapshot', told('We want 500 bottles'), page);
    await fakeBrowser.tabs.onUpdated.trigger(4, { status: 'loading' }, {
      id: 4,
      url: 'https://onetalk.alibaba.com/',
    } as never);
    await fakeBrowser.tabs.onUpdated.trigger(4, { status: 'complete' }, { id: 4 } as never);
    expect(await db().openPages.count()).toBe(1);
    await fakeBrowser.tabs.onUpdated.trigger(4, { status: 'loading' }, { id: 4 } as never);
    await vi.waitFor(async () => expect(await db().openPages.count()).toBe(0));
    await send('page.snapshot', told('We want 500 bottles', 2), page);
    await fakeBrowser.tabs.onRemoved.trigger(4, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => expect(await db().openPages.count()).toBe(0));
  });

  test('tabs of an earlier session are forgotten, those of this one are not when the worker wakes up', async () => {
    await db().openPages.put({ tabId: 1 } as never);
    await start();
    await vi.waitFor(async () => expect(await db().openPages.count()).toBe(0));
    const session = await fakeBrowser.storage.session.get();
    await send('page.snapshot', told('We want 500 bottles'), page);
    await start(session);
    await send('command.cancel-delete', {});
    expect(await db().openPages.count()).toBe(1);
  });

  test('the shortcut and the menu open the panel within the click itself', async () => {
    onCommand.fire('open-panel', { id: 4, windowId: 9 });
    expect(openSidePanel).toHaveBeenCalledWith({ windowId: 9 });
    openSidePanel.mockClear();
    const info = {
      menuItemId: 'judge-selection',
      selectionText: 'Send me a code',
      pageUrl: 'https://post.alibaba.com/x?y=1',
    };
    onClicked.fire(info, { id: 4, windowId: 9 });
    expect(openSidePanel).toHaveBeenCalledTimes(1);
    await vi.waitFor(async () => expect(await db().verdicts.count()).toBe(1));
    expect(await db().selections.toArray()).toMatchObject([
      { text: 'Send me a code', from: 'post.alibaba.com/x', tabId: 4 },
    ]);
  });

  test('after an installation the open pages get their script and the menu its entry', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.waitFor(() =>
      expect(executeScript).toHaveBeenCalledWith({
        target: { tabId: 4, allFrames: false },
        files: ['content-scripts/seller.js'],
      }),
    );
    expect(createMenu).toHaveBeenCalledWith(expect.objectContaining({ title: '判断选中的文字' }));
  });

  test('a rule pack from the settings page is used, and older verdicts follow by themselves', async () => {
    await send('page.snapshot', told('We want 500 bottles'), page);
    const { defaultPack } = await import('../engine/inquiry/default-pack');
    const pack = { ...defaultPack, version: 'mine' };
    const answer = (await send('command.save-rule-pack', { pack, note: 'test' })) as { value: { key: string } };
    await vi.waitFor(async () => expect((await db().verdicts.toArray())[0]?.pack).toBe(answer.value.key));
    expect(await send('command.save-rule-pack', { pack: { ...pack, prior: 99 }, note: '' })).toMatchObject({
      ok: false,
      code: 'bad-rule-pack',
    });
  });
});
