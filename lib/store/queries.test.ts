import 'fake-indexeddb/auto';
import Dexie, { liveQuery } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { caseFromConversation } from '../engine/inquiry/case-from-rows';
import { asOpenConversation } from './as-open-conversation';
import type { Deps } from '../background/deps';
import { giveWord } from '../background/feedback';
import { judgeText } from '../background/judge-text';
import { onSnapshot } from '../background/on-snapshot';
import { message, open, snapshot, START, testJudging } from '../background/test-kit';
import { newId } from '../shared/ids';
import { db } from './db';
import { allMessages } from './messages';
import * as queries from './queries';

Dexie.dependencies.indexedDB = globalThis.indexedDB;
Dexie.dependencies.IDBKeyRange = globalThis.IDBKeyRange;

const HOUR = 3_600_000;
const deps: Deps = { db: db(), now: () => START, newId, judging: () => Promise.resolve(testJudging([])) };

async function read(options: Parameters<typeof open>[0], tabId = 1, page: 'one-talk' | 'inquiry-detail' = 'one-talk') {
  const told = snapshot({ page, visit: `v-${page}-${JSON.stringify(options)}`, open: open(options) });
  return (await onSnapshot(deps, told, { tabId, frameId: 0 })).conversationId ?? '';
}

beforeEach(async () => {
  await Promise.all(db().tables.map((table) => table.clear()));
});

describe('what the panel reads', () => {
  test('the open page leads to conversation, buyer, verdict, word and messages', async () => {
    const id = await read({ name: 'Bo', customerId: 'c', messages: [message('genuine', START - HOUR)] });
    await giveWord(deps, id, 'spam');
    const page = await queries.openPageFor(1);
    expect(page?.conversationId).toBe(id);
    const row = await queries.conversation(id);
    expect(row).toMatchObject({ name: 'Bo', level: 'spam' });
    expect(await queries.buyer(row?.buyerId ?? '')).toMatchObject({ key: 'c:c' });
    expect((await queries.verdictFor(id))?.verdict.level).toBe('genuine');
    expect(await queries.feedbackFor(id)).toMatchObject({ word: 'spam', engineLevel: 'genuine' });
    expect((await queries.messagesOf(id, 10)).map((one) => one.text)).toEqual(['genuine']);
    expect(await queries.openPageFor(99)).toBeUndefined();
  });

  test('messages: the newest, oldest of them first', async () => {
    const messages = Array.from({ length: 30 }, (_, i) => message(`number ${i}`, START - HOUR + i * 1_000));
    const id = await read({ name: 'Bo', customerId: 'c', messages });
    expect((await queries.messagesOf(id, 3)).map((one) => one.text)).toEqual(['number 27', 'number 28', 'number 29']);
  });

  test('history counts chats and inquiries of the same buyer, and nobody else’s', async () => {
    const first = await read({ name: 'Bo', customerId: 'c', messages: [message('one', START - 5 * HOUR)] });
    await read(
      { name: 'Bo', customerId: 'c', inquiryId: '8', messages: [message('two', START - HOUR)] },
      2,
      'inquiry-detail',
    );
    await read({ name: 'Bo', customerId: 'd', messages: [message('other', START - 9 * HOUR)] }, 3);
    const row = await queries.conversation(first);
    expect(await queries.historyWithBuyer(row?.buyerId ?? '')).toEqual({
      chats: 1,
      inquiries: 1,
      messages: 2,
      firstAt: START - 5 * HOUR,
      lastAt: START - HOUR,
    });
  });

  test('counts what waits for us, by the verdict in force', async () => {
    const waiting = await read({ name: 'A', customerId: 'a', messages: [message('genuine', START - HOUR)] });
    await read({ name: 'B', customerId: 'b', messages: [message('danger', START - HOUR)] });
    const answered = [message('genuine', START - HOUR), message('Yes', START, { from: 'us' })];
    await read({ name: 'C', customerId: 'c', messages: answered });
    expect(await queries.countsByLevel()).toEqual({ danger: 1, spam: 0, unsure: 0, genuine: 1 });
    await giveWord(deps, waiting, 'spam');
    expect(await queries.countsByLevel()).toEqual({ danger: 1, spam: 1, unsure: 0, genuine: 0 });
  });

  test('the newest selection of a tab', async () => {
    await judgeText(deps, 'danger', 'https://message.alibaba.com/a?token=1#x', 1);
    const id = await judgeText({ ...deps, now: () => START + 5 }, 'genuine', 'https://message.alibaba.com/b', 2);
    expect(await queries.latestSelection()).toMatchObject({ id, text: 'genuine' });
    expect(await queries.latestSelection(1)).toMatchObject({ text: 'danger', from: 'message.alibaba.com/a' });
    expect((await queries.verdictFor(id ?? ''))?.verdict.level).toBe('genuine');
  });

  test('evidence leads to the message it was found in', async () => {
    const messages = [
      message('Order created', START - 9_000, { from: 'system', kind: 'system' }),
      message('Hello', START - 8_000),
      message('We will answer soon', START - 7_000, { from: 'us', automatic: true }),
      message('Good morning', START - 6_000, { from: 'us' }),
      message('', START - 5_500, { kind: 'image' }),
      message('What is your price?', START - 5_000),
    ];
    const id = await read({ name: 'Bo', customerId: 'c', messages });
    const row = (await queries.conversation(id))!;
    const all = await allMessages(db(), id);
    const told = caseFromConversation(asOpenConversation(row, all, (await queries.buyer(row.buyerId))!), {
      now: START,
    });
    expect(told.thread?.length).toBeGreaterThan(2);
    for (const [i, said] of (told.thread ?? []).entries()) {
      expect((await queries.messageOfPart(id, `m${i}`))?.text).toBe(said.text);
    }
    expect(await queries.messageOfPart(id, `m${told.thread?.length ?? 0}`)).toBeUndefined();
    expect(await queries.messageOfPart(id, 'subject')).toBeUndefined();
  });

  test('a live query sees the worker’s write', async () => {
    const seen: number[] = [];
    const done = new Promise<void>((resolve) => {
      const subscription = liveQuery(queries.countsByLevel).subscribe((counts) => {
        seen.push(counts.genuine);
        if (counts.genuine === 1) {
          subscription.unsubscribe();
          resolve();
        }
      });
    });
    await read({ name: 'A', customerId: 'a', messages: [message('genuine', START - HOUR)] });
    await done;
    expect(seen.at(-1)).toBe(1);
  });
});
