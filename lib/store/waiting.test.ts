import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Level } from '../engine/inquiry/verdict';
import { db } from './db';
import type { ConversationRecord } from './rows';
import { longestWaits } from './waiting';

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

beforeEach(() => db().conversations.clear());

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
