import { describe, expect, test } from 'vitest';
import type { ConversationRow } from '../snapshots/conversation';
import { unknown } from '../snapshots/field';
import { giveWord } from './feedback';
import { answerSnapshot } from './receipt';
import { inquiryRow, listRow, message, open, snapshot, START, testDeps, type TestDeps } from './test-kit';

const T = START - 3_600_000;
const ZH = { chips: true, language: 'zh' } as const;
const EN = { chips: true, language: 'en' } as const;
const FRAME = { tabId: 1, frameId: 0 };
let lists = 0;

async function know(deps: TestDeps, name: string, customerId: string, text: string): Promise<string> {
  const told = snapshot({ visit: `v-${customerId}`, open: open({ name, customerId, messages: [message(text, T)] }) });
  await answerSnapshot(deps, told, { tabId: 50, frameId: 0 }, ZH);
  return (await deps.db.conversations.where('key').equals(`c:${customerId}`).first())?.id ?? '';
}

async function chipsOf(deps: TestDeps, rows: ConversationRow[], settings: typeof ZH | typeof EN = ZH) {
  const told = snapshot({ conversations: { tab: unknown(), rows } });
  const { rows: chips } = await answerSnapshot(deps, { ...told, visit: `list-${++lists}` }, FRAME, settings);
  return Object.fromEntries(Object.entries(chips).map(([key, chip]) => [key, chip.level]));
}

describe('chips on chat rows', () => {
  test('a row is known by name and last words together, never by the name alone', async () => {
    const deps = testDeps();
    await know(deps, 'Maria Lopez', 'c1', 'genuine bottles wanted');
    const other = listRow('b', 'Bo', 'genuine bottles wanted');
    expect(await chipsOf(deps, [listRow('a', 'Maria\u200B Lopez', 'genuine bottles wa…'), other])).toEqual({
      a: 'genuine',
    });
    expect(await chipsOf(deps, [listRow('a', 'Maria Lopez', 'anything since'), other])).toEqual({});
  });

  test('of two rows with one name only the one with the known last words gets a chip', async () => {
    const deps = testDeps();
    await know(deps, 'User name', 'c1', 'spam offer of ranking services for your shop');
    const rows = [listRow('a', 'User name', 'Hello there'), listRow('b', 'User name', '[Inquiry] spam offer of rank…')];
    expect(await chipsOf(deps, rows)).toEqual({ b: 'spam' });
  });

  test('two conversations of one name: by last words, or not at all', async () => {
    const deps = testDeps();
    await know(deps, 'User name', 'c1', 'spam offer of ranking services');
    await know(deps, 'User name', 'c2', 'genuine bottles wanted');
    expect(await chipsOf(deps, [listRow('a', 'User name', 'genuine bottles wanted')])).toEqual({ a: 'genuine' });
    expect(await chipsOf(deps, [listRow('a', 'User name', 'something newer')])).toEqual({});
    const same = [
      listRow('a', 'User name', 'genuine bottles wanted'),
      listRow('b', 'User name', 'genuine bottles wanted'),
    ];
    expect(await chipsOf(deps, same)).toEqual({});
  });

  test('two rows, one conversation, neither with its last words: no chip', async () => {
    const deps = testDeps();
    await know(deps, 'User name', 'c1', 'spam offer of ranking services');
    expect(await chipsOf(deps, [listRow('a', 'User name', 'x'), listRow('b', 'User name', 'y')])).toEqual({});
  });

  test('a row key of the page’s making cannot do harm', async () => {
    const deps = testDeps();
    await know(deps, 'Maria Lopez', 'c1', 'genuine bottles wanted');
    expect(await chipsOf(deps, [listRow('__proto__', 'Maria Lopez', 'genuine bottles wanted')])).toEqual(
      Object.fromEntries([['__proto__', 'genuine']]),
    );
  });
});

describe('chips on inquiry rows and on the open conversation', () => {
  test('a row not opened yet is judged by the row; once opened, by the conversation', async () => {
    const deps = testDeps();
    const list = snapshot({
      page: 'inquiry-list',
      visit: 'list',
      inquiries: { rows: [inquiryRow('11', 'spam here'), inquiryRow('12', 'genuine')], hasNext: unknown() },
    });
    const first = await answerSnapshot(deps, list, FRAME, ZH);
    expect(first.rows).toMatchObject({ 11: { level: 'spam', partial: true }, 12: { level: 'genuine', partial: true } });
    const detail = snapshot({
      page: 'inquiry-detail',
      visit: 'detail',
      open: open({ name: 'Bo', inquiryId: '11', messages: [message('danger in full', T)] }),
    });
    expect((await answerSnapshot(deps, detail, FRAME, ZH)).open).toMatchObject({ level: 'danger', partial: false });
    const again = await answerSnapshot(deps, { ...list, seq: 2 }, { tabId: 2, frameId: 0 }, ZH);
    expect(again.rows['11']).toMatchObject({ level: 'danger', partial: false });
    expect(await deps.db.verdicts.count()).toBe(2);
  });

  test('the rep’s word on a list row goes over to the conversation', async () => {
    const deps = testDeps();
    const rows = [inquiryRow('11', 'spam here')];
    const list = snapshot({ page: 'inquiry-list', visit: 'list', inquiries: { rows, hasNext: unknown() } });
    await answerSnapshot(deps, list, FRAME, ZH);
    const [inquiry] = await deps.db.inquiries.toArray();
    await giveWord(deps, inquiry?.id ?? '', 'not-spam');
    const detail = snapshot({
      page: 'inquiry-detail',
      visit: 'detail',
      open: open({ name: 'Bo', inquiryId: '11', messages: [message('spam in full', T)] }),
    });
    const { open: chip } = await answerSnapshot(deps, detail, FRAME, EN);
    expect(chip).toMatchObject({ level: 'genuine', byHand: true, word: 'Looks real', title: 'Your call' });
    expect((await deps.db.conversations.toArray())[0]?.level).toBe('genuine');
  });

  test('words follow the language of the settings', async () => {
    const deps = testDeps();
    const told = snapshot({ open: open({ name: 'Bo', customerId: 'c9', messages: [message('danger', T)] }) });
    expect((await answerSnapshot(deps, told, FRAME, ZH)).open).toMatchObject({ word: '危险', title: '理由' });
    expect((await answerSnapshot(deps, told, FRAME, EN)).open).toMatchObject({ word: 'Danger', title: 'A reason' });
  });

  test('a list left out of a snapshot keeps its chips', async () => {
    const deps = testDeps();
    const rows = [listRow('a', 'Maria Lopez', 'genuine bottles wanted')];
    await answerSnapshot(deps, snapshot({ open: null, conversations: { tab: unknown(), rows } }), FRAME, ZH);
    const opened = open({ name: 'Maria Lopez', customerId: 'c1', messages: [message('genuine bottles wanted', T)] });
    const receipt = await answerSnapshot(deps, snapshot({ seq: 2, open: opened }), FRAME, ZH);
    expect(receipt.rows).toMatchObject({ a: { level: 'genuine' } });
  });

  test('switched off, no chip is sent but everything is stored', async () => {
    const deps = testDeps();
    const told = snapshot({ open: open({ name: 'Bo', customerId: 'c9', messages: [message('danger', T)] }) });
    const receipt = await answerSnapshot(deps, told, FRAME, { chips: false, language: 'zh' });
    expect(receipt).toEqual({ stored: true, chipsOff: true, rows: {}, open: null });
    expect(await deps.db.verdicts.count()).toBe(1);
  });

  test('while the page settles there is no chip for the open conversation', async () => {
    const deps = testDeps();
    const told = snapshot({ open: open({ name: 'Bo', customerId: 'c9', messages: [message('danger', T)] }) });
    await answerSnapshot(deps, told, FRAME, ZH);
    expect((await answerSnapshot(deps, snapshot({ seq: 2, state: 'settling' }), FRAME, ZH)).open).toBeNull();
    expect((await answerSnapshot(deps, snapshot({ seq: 3 }), FRAME, ZH)).open).toMatchObject({ level: 'danger' });
  });

  test('the first to answer carry their place, the header’s chip and junk do not', async () => {
    const deps = testDeps();
    await know(deps, 'Ana', 'c1', 'genuine bottles wanted');
    await know(deps, 'Bo', 'c2', 'unsure about bottles');
    const junk = await know(deps, 'Cem', 'c3', 'spam offer of ranking services');
    const rows = [
      listRow('b', 'Bo', 'unsure about bottles'),
      listRow('a', 'Ana', 'genuine bottles wanted'),
      listRow('c', 'Cem', 'spam offer of ranking services'),
    ];
    const opened = open({ name: 'Ana', customerId: 'c1', messages: [message('genuine bottles wanted', T)] });
    const told = snapshot({ visit: 'ranked', conversations: { tab: unknown(), rows }, open: opened });
    const receipt = await answerSnapshot(deps, told, FRAME, EN);
    expect(Object.entries(receipt.rows).map(([key, chip]) => [key, chip.rank, chip.title])).toEqual([
      ['b', 2, 'Answer as no. 2; A reason'],
      ['a', 1, 'Answer as no. 1; A reason'],
      ['c', undefined, 'A reason'],
    ]);
    expect(receipt.open).not.toHaveProperty('rank');
    expect(junk).not.toBe('');
  });
});
