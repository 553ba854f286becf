import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { DAY, MINUTE } from '../shared/time';
import { db } from './db';
import { messageId } from './messages';
import type { ConversationRecord, MessageRecord, ReplyEvent } from './rows';
import { latestConversations, templateResults } from './templates';

const NOW = Date.UTC(2026, 10, 22, 10);
let counter = 0;

async function use(conversationId: string, event: ReplyEvent, at = NOW, templateId = 'moq'): Promise<void> {
  const id = `u${String(++counter).padStart(6, '0')}`;
  await db().replyUses.put({ id, updatedAt: at, conversationId, templateId, event, at });
}

async function said(
  conversationId: string,
  from: 'us' | 'buyer',
  at: number,
  part: Partial<MessageRecord> = {},
): Promise<void> {
  const timed = part.near === undefined;
  await db().messages.put({
    id: messageId(conversationId, timed ? at : null, `f${String(++counter)}`),
    updatedAt: at,
    conversationId,
    fp: `f${String(counter)}`,
    from,
    kind: 'text',
    text: 'x',
    at: timed ? at : null,
    links: [],
    attachments: [],
    images: 0,
    products: [],
    ...part,
  });
}

async function conversation(id: string, last: 'us' | 'buyer', lastMessageAt: number): Promise<void> {
  const row: Partial<ConversationRecord> = {
    id,
    updatedAt: NOW,
    key: `c:${id}`,
    nameKey: id,
    lastFrom: last,
    lastMessageAt,
  };
  await db().conversations.put(row as ConversationRecord);
}

beforeEach(() => Promise.all(db().tables.map((table) => table.clear())));

it('counts a letter as answered when the buyer wrote after it, whoever had the last word', async () => {
  await use('answered', 'sent');
  await conversation('answered', 'us', NOW + DAY);
  await said('answered', 'us', NOW);
  await said('answered', 'buyer', NOW + MINUTE);
  await said('answered', 'us', NOW + DAY);
  await use('silent', 'sent');
  await conversation('silent', 'us', NOW);
  await said('silent', 'buyer', NOW - DAY);
  await said('silent', 'us', NOW);
  await said('silent', 'us', NOW + MINUTE, { automatic: true });
  await said('silent', 'buyer', NOW + MINUTE, { kind: 'system' });
  expect(await templateResults()).toEqual(new Map([['moq', { used: 0, sent: 2, answered: 1 }]]));
});

it('knows an answer that came before the page was read again, and one without a printed time', async () => {
  await use('read-late', 'sent', NOW + 5 * MINUTE);
  await conversation('read-late', 'buyer', NOW + 2 * MINUTE);
  await said('read-late', 'us', NOW);
  await said('read-late', 'buyer', NOW + 2 * MINUTE);
  await use('untimed', 'sent');
  await conversation('untimed', 'us', NOW);
  await said('untimed', 'us', NOW);
  await said('untimed', 'buyer', 0, { near: NOW, order: 1 });
  expect((await templateResults()).get('moq')).toEqual({ used: 0, sent: 2, answered: 2 });
});

it('counts uses by template: inserted or copied, not merely chosen', async () => {
  for (const event of ['chosen', 'edited', 'inserted', 'copied'] as const) await use('a', event);
  await use('a', 'chosen', NOW, 'probe');
  const results = await templateResults();
  expect(results.get('moq')?.used).toBe(2);
  expect(results.get('probe')?.used ?? 0).toBe(0);
});

it('names the latest conversations, newest first', async () => {
  for (let n = 0; n < 5; n += 1) await conversation(`c${n}`, 'buyer', NOW + n);
  expect((await latestConversations(2)).map(({ id }) => id)).toEqual(['c4', 'c3']);
});
