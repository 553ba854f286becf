import { describe, expect, test } from 'vitest';
import { known } from '../snapshots/field';
import { allMessages } from '../store/messages';
import { verdictOn } from '../store/verdicts';
import { giveWord } from './feedback';
import { onSnapshot } from './on-snapshot';
import { rejudge } from './rejudge';
import { allRows, message, open, snapshot, START, testDeps, testJudging } from './test-kit';

const MINUTE = 60_000;
const FRAME = { tabId: 7, frameId: 0 };
const HELLO = message('Hello, we would like genuine steel bottles for our shops', START - 60 * MINUTE);
const REPLY = message('Thank you, which size do you need?', START - 50 * MINUTE, { from: 'us' });

function chat(seq = 1, more: Parameters<typeof open>[0] = {}) {
  return snapshot({ seq, open: open({ name: 'Maria Lopez', customerId: 'c1', messages: [HELLO], ...more }) });
}

describe('onSnapshot', () => {
  test('stores conversation, messages, buyer and verdict, and says what the tab shows', async () => {
    const deps = testDeps();
    const { conversationId } = await onSnapshot(deps, chat(1, { card: { company: 'Lopez Hogar' } }), FRAME);
    const row = await deps.db.conversations.get(conversationId ?? '');
    expect(row).toMatchObject({
      key: 'c:c1',
      channel: 'tm',
      name: 'Maria Lopez',
      messageCount: 1,
      unanswered: 1,
      lastFrom: 'buyer',
      level: 'genuine',
      priority: 'high',
    });
    const messages = await allMessages(deps.db, row?.id ?? '');
    expect(messages.map((one) => one.text)).toEqual([HELLO.text]);
    const buyer = await deps.db.buyers.get(row?.buyerId ?? '');
    expect(buyer).toMatchObject({ key: 'c:c1', card: { company: known('Lopez Hogar') } });
    expect((await verdictOn(deps.db, row?.id ?? ''))?.verdict.level).toBe('genuine');
    expect(await deps.db.openPages.get(7)).toMatchObject({ conversationId, state: 'ok', composer: 'empty' });
  });

  test('a re-read changes no row and judges nothing', async () => {
    const deps = testDeps();
    await onSnapshot(deps, chat(1), FRAME);
    const before = await allRows(deps.db);
    deps.clock.now += 5 * MINUTE;
    await onSnapshot(deps, chat(2), FRAME);
    await onSnapshot(deps, snapshot({ ...chat(1), visit: 'visit-2' }), { tabId: 8, frameId: 0 });
    expect(await allRows(deps.db)).toEqual(before);
    expect(deps.judged).toHaveLength(1);
  });

  test('a new message is added, the older ones are not written again', async () => {
    const deps = testDeps();
    const { conversationId = '' } = await onSnapshot(deps, chat(1), FRAME);
    deps.clock.now += MINUTE;
    await onSnapshot(deps, chat(2, { messages: [HELLO, REPLY] }), FRAME);
    const messages = await allMessages(deps.db, conversationId);
    expect(messages.map((one) => one.updatedAt - START)).toEqual([0, MINUTE]);
    expect(await deps.db.conversations.get(conversationId)).toMatchObject({
      messageCount: 2,
      unanswered: 0,
      lastFrom: 'us',
    });
  });

  test('our automatic reception is no answer', async () => {
    const deps = testDeps();
    const greeting = { ...REPLY, automatic: true };
    const { conversationId = '' } = await onSnapshot(deps, chat(1, { messages: [HELLO, greeting] }), FRAME);
    expect(await deps.db.conversations.get(conversationId)).toMatchObject({ unanswered: 1, lastFrom: 'buyer' });
  });

  test('messages of one minute keep the order of the page, also when older ones are loaded later', async () => {
    const deps = testDeps();
    const [a, b, c] = ['zebra print first', 'apple print second', 'mango print third'].map((text) =>
      message(text, START - MINUTE),
    ) as [typeof HELLO, typeof HELLO, typeof HELLO];
    const { conversationId = '' } = await onSnapshot(deps, chat(1, { messages: [b, c] }), FRAME);
    await onSnapshot(deps, chat(2, { messages: [a, b, c] }), FRAME);
    await onSnapshot(deps, chat(3, { messages: [b, c] }), FRAME);
    const texts = (await allMessages(deps.db, conversationId)).map((one) => one.text);
    expect(texts).toEqual([a.text, b.text, c.text]);
  });

  test('while the page settles the panel has no conversation; afterwards the unchanged one is back', async () => {
    const deps = testDeps();
    const { conversationId } = await onSnapshot(deps, chat(1), FRAME);
    await onSnapshot(deps, snapshot({ seq: 2, state: 'settling' }), FRAME);
    expect((await deps.db.openPages.get(7))?.conversationId).toBeUndefined();
    await onSnapshot(deps, snapshot({ seq: 3 }), FRAME);
    expect((await deps.db.openPages.get(7))?.conversationId).toBe(conversationId);
    await onSnapshot(deps, snapshot({ seq: 4, open: null }), FRAME);
    expect((await deps.db.openPages.get(7))?.conversationId).toBeUndefined();
  });

  test('what is read while settling is not stored', async () => {
    const deps = testDeps();
    await onSnapshot(deps, { ...chat(1), state: 'settling' }, FRAME);
    expect(await deps.db.conversations.count()).toBe(0);
  });

  test('a snapshot overtaken by a newer one keeps its messages but not the tab', async () => {
    const deps = testDeps();
    const other = chat(2, { name: 'Ann Berg', customerId: 'c2' });
    const { conversationId } = await onSnapshot(deps, other, FRAME);
    await onSnapshot(deps, chat(1), FRAME);
    expect(await deps.db.conversations.count()).toBe(2);
    expect(await deps.db.openPages.get(7)).toMatchObject({ conversationId, seq: 2 });
  });

  test('two tabs on one conversation do not duplicate it', async () => {
    const deps = testDeps();
    await Promise.all([
      onSnapshot(deps, chat(1), FRAME),
      onSnapshot(deps, { ...chat(1), visit: 'visit-2' }, { tabId: 8, frameId: 0 }),
    ]);
    expect(await deps.db.conversations.count()).toBe(1);
    expect(await deps.db.messages.count()).toBe(1);
    expect(await deps.db.buyers.count()).toBe(1);
    expect(await deps.db.verdicts.count()).toBe(1);
    expect(await deps.db.openPages.count()).toBe(2);
  });

  test('a page that tells neither id nor name stores nothing', async () => {
    const deps = testDeps();
    const nameless = snapshot({ open: open({ messages: [HELLO] }) });
    expect(await onSnapshot(deps, nameless, FRAME)).toEqual({ resend: false });
    expect(await deps.db.conversations.count()).toBe(0);
  });

  test('the rep’s word stays in force when the conversation goes on', async () => {
    const deps = testDeps();
    const { conversationId = '' } = await onSnapshot(deps, chat(1), FRAME);
    await giveWord(deps, conversationId, 'danger');
    await onSnapshot(deps, chat(2, { messages: [HELLO, REPLY] }), FRAME);
    expect(await deps.db.conversations.get(conversationId)).toMatchObject({ level: 'danger', priority: 'spam' });
  });

  test('a field the page no longer shows keeps its last known value', async () => {
    const deps = testDeps();
    await onSnapshot(deps, chat(1, { card: { company: 'Lopez Hogar', country: 'Mexico' } }), FRAME);
    deps.clock.now += MINUTE;
    const later = { ...chat(2, { card: { country: 'Spain' } }), capturedAt: START + MINUTE };
    await onSnapshot(deps, later, FRAME);
    const [buyer] = await deps.db.buyers.toArray();
    expect(buyer?.card).toMatchObject({ company: known('Lopez Hogar'), country: known('Spain') });
    expect(buyer?.seenAt).toMatchObject({ company: START, country: START + MINUTE });
  });

  test('a page cannot date its reading into the future', async () => {
    const deps = testDeps();
    await onSnapshot(deps, { ...chat(1, { card: { company: 'A' } }), capturedAt: START + 999 * MINUTE }, FRAME);
    expect((await deps.db.buyers.toArray())[0]?.seenAt.company).toBe(START);
  });

  test('a visit the worker has forgotten is asked to tell everything again, once', async () => {
    const deps = testDeps();
    const partial = snapshot({ seq: 5, conversations: undefined });
    expect((await onSnapshot(deps, partial, FRAME)).resend).toBe(true);
    expect((await onSnapshot(deps, { ...partial, seq: 6 }, FRAME)).resend).toBe(false);
  });

  test('a conversation told while settling is not believed, the one before is not shown for it, and it is asked for again', async () => {
    const deps = testDeps();
    await onSnapshot(deps, chat(1), FRAME);
    await onSnapshot(deps, { ...chat(2, { name: 'Ann Berg', customerId: 'c2' }), state: 'settling' }, FRAME);
    const settled = await onSnapshot(deps, snapshot({ seq: 3 }), FRAME);
    expect(settled).toEqual({ resend: true });
    expect((await deps.db.openPages.get(7))?.conversationId).toBeUndefined();
    const again = await onSnapshot(deps, chat(4, { name: 'Ann Berg', customerId: 'c2' }), FRAME);
    expect(await deps.db.conversations.get(again.conversationId ?? '')).toMatchObject({ name: 'Ann Berg' });
  });

  test('another pack is noticed at the next reading', async () => {
    const deps = testDeps();
    const { conversationId = '' } = await onSnapshot(deps, chat(1), FRAME);
    const newer = { ...deps, judging: () => Promise.resolve(testJudging(deps.judged, 'test-2')) };
    await onSnapshot(newer, chat(2), FRAME);
    expect(await verdictOn(deps.db, conversationId)).toMatchObject({ pack: 'test-2' });
  });

  test('the same words from two buyers: whoever came second is judged with the first in view', async () => {
    const deps = testDeps();
    const text = 'Dear supplier we have a large order for your genuine products please answer quickly';
    const first = chat(1, { messages: [message(text, START - 90 * MINUTE)] });
    const second = chat(2, {
      name: 'Ann Berg',
      customerId: 'c2',
      messages: [message(`${text}!!`, START - 30 * MINUTE)],
    });
    const { conversationId: b = '' } = await onSnapshot(deps, second, FRAME);
    const { conversationId: a = '' } = await onSnapshot(deps, first, FRAME);
    expect((await deps.db.conversations.get(b))?.level).toBe('genuine');
    await rejudge(deps);
    expect((await deps.db.conversations.get(b))?.level).toBe('spam');
    expect((await deps.db.conversations.get(a))?.level).toBe('genuine');
  });

  test('one inquiry shown in chat and inquiry centre is not "sent again"', async () => {
    const deps = testDeps();
    const text = 'Good day, please quote genuine water bottles, 500 pieces, delivered to Hamburg';
    await onSnapshot(deps, chat(1, { messages: [message(text, START - MINUTE)] }), FRAME);
    const detail = snapshot({
      page: 'inquiry-detail',
      visit: 'visit-2',
      open: open({ name: 'Maria Lopez', customerId: 'c1', inquiryId: '77', messages: [message(text, START - MINUTE)] }),
    });
    await onSnapshot(deps, detail, { tabId: 9, frameId: 0 });
    await rejudge(deps);
    const rows = await deps.db.conversations.toArray();
    expect(rows.map((row) => [row.key, row.level]).sort()).toEqual([
      ['c:c1', 'genuine'],
      ['q:77', 'genuine'],
    ]);
    expect(await deps.db.buyers.count()).toBe(1);
  });
});
