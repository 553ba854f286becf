import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Level } from '../engine/inquiry/verdict';
import { db } from './db';
import { known, unknown } from '../snapshots/field';
import type { ConversationRecord, InquiryRecord, OpenPageRecord } from './rows';
import { longestWaits, unopened } from './waiting';

function row(id: string, level: Level, lastMessageAt: number | undefined, unanswered: 0 | 1 = 1): ConversationRecord {
  return {
    id,
    updatedAt: 1,
    createdAt: 1,
    channel: 'tm',
    key: id,
    name: id,
    nameKey: id,
    buyerId: id,
    url: '/',
    messageCount: 1,
    priority: 'normal',
    level,
    unanswered,
    lastMessageAt,
  };
}

beforeEach(() => Promise.all(db().tables.map((table) => table.clear())));

describe('longestWaits', () => {
  it('finds the oldest unanswered message overall and by verdict', async () => {
    await db().conversations.bulkPut([
      row('a', 'genuine', 300),
      row('b', 'genuine', 200),
      row('c', 'spam', 100),
      row('d', 'danger', 50, 0),
    ]);
    expect(await longestWaits()).toEqual({ since: 100, byLevel: { spam: 100, genuine: 200 } });
  });

  it('claims no wait where no time was printed', async () => {
    await db().conversations.put(row('a', 'unsure', undefined));
    expect(await longestWaits()).toEqual({ since: undefined, byLevel: {} });
  });
});

function listPage(tabId: number, updatedAt: number, unread: (number | null)[]): OpenPageRecord {
  return {
    tabId,
    frameId: 0,
    page: 'one-talk',
    state: 'ok',
    lang: 'zh',
    visit: `v${tabId}`,
    seq: 1,
    url: '/',
    capturedAt: updatedAt,
    updatedAt,
    missing: [],
    rows: unread.map((n, i) => ({
      key: String(i),
      name: known('x'),
      unread: n === null ? unknown('absent') : known(n),
    })),
  };
}

describe('unopened', () => {
  it('counts unread rows of the newest list only', async () => {
    await db().openPages.bulkPut([listPage(1, 10, [3, 3, 3]), listPage(2, 20, [1, 0, null])]);
    expect(await unopened()).toEqual({ unread: 1, inquiries: 0 });
  });

  it('claims no number where no list tells one', async () => {
    expect((await unopened()).unread).toBeUndefined();
    await db().openPages.put(listPage(1, 10, [null]));
    expect((await unopened()).unread).toBeUndefined();
  });

  it('counts inquiries that were seen but never opened', async () => {
    const inquiry = { updatedAt: 1, createdAt: 1, seenAt: 1, row: {} } as unknown as InquiryRecord;
    await db().inquiries.bulkPut([
      { ...inquiry, id: 'a', inquiryId: '1' },
      { ...inquiry, id: 'b', inquiryId: '2', conversationId: 'c' },
    ]);
    expect((await unopened()).inquiries).toBe(1);
  });
});
