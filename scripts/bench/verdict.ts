import type { Page } from 'playwright-core';
import { demoData } from '../../tests/replica/data';
import { routeReplica } from '../../tests/replica/serve';
import { openConversation, openOneTalk } from '../../tests/replica/tour';
import { launchExtension } from '../lib/extension';
import { openPanelBeside } from '../lib/panel-window';
import { spread, type BenchRow } from './row';
import { seed } from './seed';

const FLOOR = 'verdict: one message to the worker and back, one row written to IndexedDB, one frame of the panel';

const SWITCHES = 40;

/**
 * Time from the moment at which the page was read as settled (stamped by the content script on its snapshot) to the frame in
 * which the panel has painted the verdict, with many conversations stored.
 */
export async function measure({ stored }: { stored: number }): Promise<BenchRow[]> {
  const loaded = await launchExtension();
  try {
    const data = demoData(Date.now());
    const switches = { board: false, headerDelay: 0, messageDelay: 30, cardDelay: 30 };
    await routeReplica(loaded.context, { data, switches });
    const page = await loaded.context.newPage();
    await openOneTalk(page);
    const panel = await openPanelBeside(loaded, page);
    const ids = data.conversations.slice(0, SWITCHES).map(({ id }) => id);
    const [first] = ids;
    if (first === undefined) throw new Error('the demo has no conversations');
    await openConversation(page, first);
    await panel.waitForSelector('.verdict-word', { timeout: 20_000 });
    const count = await seed(panel, stored);
    // Once around, so that worker and panel are warm; what is measured is a working day, not its first click.
    for (const id of ids.slice(1, 6)) await switchTo(page, panel, id);
    const times: number[] = [];
    const replies: number[] = [];
    for (const id of [...ids.slice(6), ...ids.slice(0, 6)]) {
      const { verdict, suggested } = await switchTo(page, panel, id);
      times.push(verdict);
      replies.push(suggested);
    }
    const floor = await measureFloor(panel);
    const what = `page settled → verdict painted, ${count.toLocaleString('en')} conversations stored`;
    return [
      { what, ...spread(times), unit: 'ms', floor, floorIs: FLOOR, aim: '≤ 100' },
      {
        what: 'verdict painted → replies suggested',
        ...spread(replies),
        unit: 'ms',
        floor,
        floorIs: FLOOR,
        aim: '≤ 50',
      },
    ];
  } finally {
    await loaded.close();
  }
}

interface Switch {
  /** ms from the page settled to the verdict painted. */
  verdict: number;
  /** ms from there to the suggested replies painted. */
  suggested: number;
}

/** Opens a conversation and answers how long the panel took after the page was read. */
async function switchTo(page: Page, panel: Page, id: string): Promise<Switch> {
  const before = await panel.getAttribute('main', 'data-conversation');
  const painted = panel.evaluate(
    (previous) =>
      new Promise<{ verdict: number; replies: number }>((resolve, reject) => {
        setTimeout(() => reject(new Error(`no verdict in 20 s: ${document.body.innerText.slice(0, 200)}`)), 20_000);
        const channel = new MessageChannel();
        let verdict: number | undefined;
        const frame = (): void => {
          const now = document.querySelector('main')?.getAttribute('data-conversation') ?? null;
          const shown = now !== null && now !== previous && document.querySelector('.verdict-word') !== null;
          const suggested = shown && document.querySelector('.replies') !== null;
          if (!shown) return void requestAnimationFrame(frame);
          // The task after the frame's callbacks runs when the frame has been drawn.
          channel.port1.onmessage = () => {
            verdict ??= Date.now();
            if (suggested) resolve({ verdict, replies: Date.now() });
            else requestAnimationFrame(frame);
          };
          channel.port2.postMessage(null);
        };
        requestAnimationFrame(frame);
      }),
    before,
  );
  await openConversation(page, id, false);
  const { verdict, replies } = await painted;
  return { verdict: verdict - (await settledAt(panel)), suggested: replies - verdict };
}

/** When the snapshot that named the open conversation was taken, by the page's clock, which is the panel's too. */
function settledAt(panel: Page): Promise<number> {
  return panel.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('portside');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const asking = opening.result.transaction('visits').objectStore('visits').getAll();
          asking.onerror = () => reject(new Error('no visits'));
          asking.onsuccess = () => {
            opening.result.close();
            resolve(Math.max(...(asking.result as { capturedAt: number }[]).map(({ capturedAt }) => capturedAt)));
          };
        };
      }),
  );
}

/** A message that the worker refuses at once, a put into a database of its own, a frame. */
function measureFloor(panel: Page): Promise<number> {
  return panel.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bench-floor', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('no database'));
    });
    const put = (id: number): Promise<void> =>
      new Promise((resolve) => {
        const transaction = database.transaction('rows', 'readwrite');
        transaction.objectStore('rows').put({ id });
        transaction.oncomplete = () => resolve();
      });
    const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
    const times: number[] = [];
    for (let turn = 0; turn < 60; turn += 1) {
      const began = performance.now();
      await chrome.runtime.sendMessage({ portside: 1, type: 'nothing', data: null });
      await put(turn);
      await frame();
      times.push(performance.now() - began);
    }
    database.close();
    indexedDB.deleteDatabase('bench-floor');
    return times.sort((a, b) => a - b)[30] ?? Number.NaN;
  });
}
