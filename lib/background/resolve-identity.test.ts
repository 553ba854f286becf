import { describe, expect, test } from 'vitest';
import { known } from '../snapshots/field';
import { allMessages } from '../store/messages';
import { giveWord } from './feedback';
import { onSnapshot } from './on-snapshot';
import { isTelling } from './resolve-identity';
import { rejudge } from './rejudge';
import { message, open, snapshot, START, testDeps, type TestDeps } from './test-kit';

const MINUTE = 60_000;
const T = START - 60 * MINUTE;
const LONG = message('We are looking for steel bottles, 500 pieces', T);
const NEXT = message('Could you tell us the lead time, please?', T + MINUTE);
const HI = message('hi', T);

let seq = 0;
async function read(
  deps: TestDeps,
  options: Parameters<typeof open>[0],
  page: 'one-talk' | 'inquiry-detail' = 'one-talk',
) {
  seq += 1;
  const told = snapshot({ page, seq, visit: `visit-${page}`, open: open({ name: 'User name', ...options }) });
  return (await onSnapshot(deps, told, { tabId: page === 'one-talk' ? 1 : 2, frameId: 0 })).conversationId;
}

describe('a buyer known by name only', () => {
  test('is told from another of the same name', async () => {
    const deps = testDeps();
    const one = await read(deps, { messages: [LONG] });
    const two = await read(deps, { messages: [message('Please send your catalogue of lamps', T)] });
    expect(two).not.toBe(one);
    const keys = (await deps.db.conversations.toArray()).map((row) => row.key);
    expect(keys.sort()).toEqual(['n:user name#1', 'n:user name#2']);
  });

  test('is known again by one telling message, also with zero-width characters in the name', async () => {
    const deps = testDeps();
    const one = await read(deps, { messages: [LONG] });
    expect(await read(deps, { name: 'User\u200B name', messages: [LONG, NEXT] })).toBe(one);
    expect(await read(deps, { messages: [NEXT] })).toBe(one);
    expect(await deps.db.messages.count()).toBe(2);
  });

  test('is not known again by the same words under another name', async () => {
    const deps = testDeps();
    const one = await read(deps, { messages: [LONG] });
    expect(await read(deps, { name: 'Ann Berg', messages: [LONG] })).not.toBe(one);
  });

  test('"hi" does not bring two of one name together, a re-read of "hi" does not part them', async () => {
    const deps = testDeps();
    const one = await read(deps, { messages: [HI, LONG] });
    const two = await read(deps, { messages: [message('hi', T + 5 * MINUTE)] });
    expect(two).not.toBe(one);
    expect(await read(deps, { messages: [message('hi', T + 5 * MINUTE)] })).toBe(two);
    expect(await read(deps, { messages: [HI, LONG] })).toBe(one);
    expect(await deps.db.conversations.count()).toBe(2);
  });

  test('without printed times, short messages are known again only within the visit', async () => {
    const deps = testDeps();
    const untimed = [message('hi', null)];
    const one = await read(deps, { messages: untimed });
    expect(await read(deps, { messages: untimed })).toBe(one);
    expect(await read(deps, { messages: untimed }, 'inquiry-detail')).not.toBe(one);
  });

  test('without any message nothing is stored: there is nothing to know it by', async () => {
    const deps = testDeps();
    expect(await read(deps, {})).toBeUndefined();
    expect(await deps.db.conversations.count()).toBe(0);
  });
});

describe('when the customer id shows', () => {
  test('the same row gets its key, and the rep’s word stays with it', async () => {
    const deps = testDeps();
    const one = (await read(deps, { messages: [LONG], card: { company: 'Demo Imports' } })) ?? '';
    await giveWord(deps, one, 'not-spam');
    expect(await read(deps, { customerId: 'abc', messages: [LONG] })).toBe(one);
    expect(await deps.db.conversations.get(one)).toMatchObject({ key: 'c:abc', customerId: 'abc', level: 'genuine' });
    const buyers = await deps.db.buyers.toArray();
    expect(buyers.map((row) => [row.key, row.card.company])).toEqual([['c:abc', known('Demo Imports')]]);
    expect(await read(deps, { messages: [LONG] })).toBe(one);
  });

  test('a row kept meanwhile is merged: messages, word, buyer and tab', async () => {
    const deps = testDeps();
    const strong = (await read(deps, { customerId: 'abc', messages: [LONG] })) ?? '';
    const weak = (await read(deps, { messages: [NEXT], card: { company: 'Demo Imports' } })) ?? '';
    expect(weak).not.toBe(strong);
    await giveWord(deps, weak, 'danger');
    expect(await read(deps, { customerId: 'abc', messages: [LONG, NEXT] })).toBe(strong);
    await rejudge(deps);
    expect(await deps.db.conversations.toArray()).toHaveLength(1);
    expect(await deps.db.conversations.get(strong)).toMatchObject({ messageCount: 2, level: 'danger' });
    expect((await allMessages(deps.db, strong)).map((row) => row.text)).toEqual([LONG.text, NEXT.text]);
    expect(await deps.db.messages.count()).toBe(2);
    const buyers = await deps.db.buyers.toArray();
    expect(buyers.map((row) => [row.key, row.card.company])).toEqual([['c:abc', known('Demo Imports')]]);
    expect(await deps.db.verdicts.count()).toBe(1);
    expect((await deps.db.openPages.get(1))?.conversationId).toBe(strong);
  });

  test('two customers of one name stay two', async () => {
    const deps = testDeps();
    const one = await read(deps, { customerId: 'abc', messages: [HI] });
    expect(await read(deps, { customerId: 'def', messages: [HI] })).not.toBe(one);
    expect(await deps.db.buyers.count()).toBe(2);
  });

  test('an inquiry that was known without its customer joins the customer’s other conversations', async () => {
    const deps = testDeps();
    await read(deps, { customerId: 'abc', messages: [LONG] });
    await read(deps, { inquiryId: '55', messages: [NEXT], card: { company: 'Demo Imports' } }, 'inquiry-detail');
    expect(await deps.db.buyers.count()).toBe(2);
    await read(deps, { inquiryId: '55', customerId: 'abc', messages: [NEXT] }, 'inquiry-detail');
    const [buyer, ...others] = await deps.db.buyers.toArray();
    expect(others).toEqual([]);
    expect(buyer).toMatchObject({ key: 'c:abc', card: { company: known('Demo Imports') } });
    const owners = (await deps.db.conversations.toArray()).map((row) => row.buyerId);
    expect(owners).toEqual([buyer?.id, buyer?.id]);
  });
});

test('only words with a time and some content tell one conversation from another', () => {
  expect(isTelling(LONG)).toBe(true);
  expect(isTelling(HI)).toBe(false);
  expect(isTelling(message(LONG.text, null))).toBe(false);
  expect(isTelling({ ...LONG, automatic: true })).toBe(false);
  expect(isTelling({ ...HI, attachments: [{ name: 'drawing.pdf' }] })).toBe(true);
});
