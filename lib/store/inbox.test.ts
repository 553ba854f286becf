import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { card, inquiryRow, verdict } from '../background/test-kit';
import type { Level, Priority } from '../engine/inquiry/verdict';
import { HOUR } from '../shared/time';
import { known } from '../snapshots/field';
import { db } from './db';
import { inbox, INBOX_SHOWN, inboxRanks } from './inbox';
import type { BuyerRecord, ConversationRecord, InquiryRecord } from './rows';

const NOW = Date.UTC(2026, 10, 22, 10, 31);

interface Put {
  level?: Level;
  priority?: Priority;
  hours?: number;
  unanswered?: 0 | 1;
  blue?: boolean;
  name?: string;
}

/** A conversation with its buyer and verdict. */
async function put(id: string, { level = 'genuine', priority = 'normal', hours = 1, ...more }: Put = {}) {
  const name = more.name ?? id;
  const row: ConversationRecord = {
    id,
    updatedAt: 1,
    createdAt: 1,
    channel: 'tm',
    key: id,
    name,
    nameKey: name,
    buyerId: `buyer-${id}`,
    url: '/',
    messageCount: 1,
    priority,
    level,
    unanswered: more.unanswered ?? 1,
    lastMessageAt: NOW - hours * HOUR,
  };
  const buyer: BuyerRecord = {
    id: `buyer-${id}`,
    updatedAt: 1,
    createdAt: 1,
    key: id,
    name,
    nameKey: name,
    card: card(more.blue === undefined ? {} : { blueLabel: more.blue }),
    seenAt: {},
    country: 'DE',
  };
  await db().conversations.put(row);
  await db().buyers.put(buyer);
  await db().verdicts.put({
    id: `verdict-${id}`,
    updatedAt: 1,
    subjectId: id,
    subject: 'conversation',
    verdict: verdict(level),
    pack: 'p',
    partial: false,
    inputHash: '',
    judgedAt: 1,
  });
}

async function putInquiry(id: string, row: Partial<InquiryRecord['row']>, level?: Level): Promise<void> {
  const record: InquiryRecord = {
    id,
    updatedAt: 1,
    createdAt: NOW - HOUR,
    seenAt: 1,
    inquiryId: `1${id}`,
    row: { ...inquiryRow(`1${id}`, 'x'), ...row },
  };
  await db().inquiries.put(record);
  if (level === undefined) return;
  await db().verdicts.put({
    id: `verdict-${id}`,
    updatedAt: 1,
    subjectId: id,
    subject: 'inquiry',
    verdict: verdict(level),
    pack: 'p',
    partial: true,
    inputHash: '',
    judgedAt: 1,
  });
}

const names = async () => (await inbox(NOW)).next.map(({ waiting }) => waiting.id);

beforeEach(() => Promise.all(db().tables.map((table) => table.clear())));

describe('the inbox', () => {
  it('lists who waits, in the order in which to answer, with the heaviest reason', async () => {
    await put('normal', { hours: 5 });
    await put('high', { priority: 'high' });
    await put('answered', { unanswered: 0 });
    const { next, waiting, capped } = await inbox(NOW);
    expect(next.map((place) => [place.waiting.id, place.rank, place.standing])).toEqual([
      ['high', 1, 'high'],
      ['normal', 2, 'genuine'],
    ]);
    expect(next[0]).toMatchObject({ reason: { en: 'A reason' }, waiting: { country: 'DE', channel: 'tm' } });
    expect({ waiting, capped }).toEqual({ waiting: 2, capped: false });
  });

  it('knows the blue label from the buyer’s card, and only when the card says so', async () => {
    await put('plain', { hours: 9 });
    await put('denied', { hours: 8, blue: false });
    await put('blue', { hours: 1, blue: true });
    const { next } = await inbox(NOW);
    expect(next.map(({ waiting }) => [waiting.id, waiting.blueLabel])).toEqual([
      ['blue', true],
      ['plain', false],
      ['denied', false],
    ]);
  });

  it('counts danger and junk apart', async () => {
    await put('d', { level: 'danger', priority: 'spam' });
    await put('s1', { level: 'spam', priority: 'spam', hours: 3 });
    await put('s2', { level: 'spam', priority: 'low', hours: 2 });
    const { next, report, junk } = await inbox(NOW);
    expect(next).toEqual([]);
    expect([report.all, report.list[0]?.id]).toEqual([1, 'd']);
    expect([junk.all, junk.list.map(({ id }) => id)]).toEqual([2, ['s2', 's1']]);
  });

  it('leaves what has lain for more than three days to the follow-up', async () => {
    await put('old', { hours: 73 });
    await put('recent', { hours: 71 });
    expect(await names()).toEqual(['recent']);
  });

  it('shows a few and counts the rest', async () => {
    for (let i = 0; i < INBOX_SHOWN + 3; i++) await put(`b${i}`);
    const { next, waiting } = await inbox(NOW);
    expect([next.length, waiting]).toEqual([INBOX_SHOWN, INBOX_SHOWN + 3]);
  });

  it('gives the word of the rep no reason of the engine', async () => {
    await put('a', { level: 'genuine' });
    await db().verdicts.update('verdict-a', { verdict: verdict('spam') });
    expect((await inbox(NOW)).next[0]?.reason).toBeUndefined();
  });
});

describe('inquiries seen in the list only', () => {
  it('are in the inbox when the row says that it is our turn', async () => {
    await putInquiry(
      '1',
      { status: known('新询盘'), name: known('Ana'), updatedAt: known('2026-11-22 16:31') },
      'genuine',
    );
    await putInquiry('2', { status: known('洽谈中') });
    await putInquiry('3', {});
    await putInquiry('4', { status: known('Replied') });
    await putInquiry('5', { unread: known(true) });
    const { next } = await inbox(NOW);
    expect(next.map(({ waiting }) => [waiting.id, waiting.level, waiting.since])).toEqual([
      ['1', 'genuine', NOW - 2 * HOUR],
      ['5', 'unsure', undefined],
    ]);
    expect(next[0]?.waiting).toMatchObject({ subject: 'inquiry', inquiryId: '11', name: 'Ana', blueLabel: false });
  });

  it('that print the day only have waited at least since we saw them, or since the end of that day', async () => {
    const row = { status: known('新询盘'), updatedAt: known('2026-11-22') };
    await putInquiry('1', row);
    await db().inquiries.update('1', { updatedAt: NOW - 2 * HOUR });
    await putInquiry('2', { ...row, updatedAt: known('2026-11-20') });
    await db().inquiries.update('2', { updatedAt: NOW - 2 * HOUR });
    const { next } = await inbox(NOW);
    const endOfDay = Date.UTC(2026, 10, 20, 16);
    expect(next.map(({ waiting }) => [waiting.id, waiting.since, waiting.atLeast])).toEqual([
      ['2', endOfDay, true],
      ['1', NOW - 2 * HOUR, true],
    ]);
  });

  it('are there once only after they were opened', async () => {
    await putInquiry('1', { status: known('新询盘') });
    await db().inquiries.update('1', { conversationId: 'c' });
    await put('c');
    expect(await names()).toEqual(['c']);
  });

  it('follow the rep’s word', async () => {
    await putInquiry('1', { status: known('Unread') }, 'genuine');
    await db().feedback.put({ id: 'w', updatedAt: 1, subjectId: '1', word: 'spam', engineLevel: 'genuine', at: 1 });
    const { next, junk } = await inbox(NOW);
    expect([next.length, junk.all]).toEqual([0, 1]);
  });
});

describe('inboxRanks', () => {
  it('numbers the same few as the inbox shows', async () => {
    await put('normal');
    await put('high', { priority: 'high' });
    await put('danger', { level: 'danger', priority: 'spam' });
    for (let i = 0; i < INBOX_SHOWN; i++) await put(`low${i}`, { priority: 'low' });
    const ranks = await inboxRanks(db(), NOW);
    const { next } = await inbox(NOW);
    expect([...ranks]).toEqual(next.map(({ waiting, rank }) => [waiting.id, rank]));
    expect(ranks.get('high')).toBe(1);
  });
});

describe('a flood', () => {
  it('is cut to the newest, and says so', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => ({
      id: `c${i}`,
      updatedAt: 1,
      createdAt: 1,
      channel: 'tm' as const,
      key: `c${i}`,
      name: 'x',
      nameKey: 'x',
      buyerId: 'b',
      url: '/',
      messageCount: 1,
      priority: 'spam' as const,
      level: 'spam' as const,
      unanswered: 1 as const,
      lastMessageAt: NOW - i,
    }));
    await db().conversations.bulkPut(rows);
    const { junk, capped } = await inbox(NOW);
    expect([junk.all, junk.list[0]?.id, capped]).toEqual([200, 'c0', true]);
  });
});
