import { describe, expect, test } from 'vitest';
import { callOffDeletion, deleteAll, GRACE, orderDeletion } from './delete-all';
import { engineFor } from './engine';
import { giveWord, undoWord } from './feedback';
import { orderRejudging, runDue, whenNext } from './jobs';
import { onSnapshot } from './on-snapshot';
import { rejudge } from './rejudge';
import { allRows, inquiryRow, message, open, snapshot, START, testDeps, testJudging, type TestDeps } from './test-kit';
import { MINUTE } from '../shared/time';
import { unknown } from '../snapshots/field';
import { judgeText } from './judge-text';

const T = START - 60_000;
const FRAME = { tabId: 1, frameId: 0 };

async function know(deps: TestDeps, customerId: string, text: string): Promise<string> {
  const told = snapshot({
    visit: `v-${customerId}`,
    open: open({ name: customerId, customerId, messages: [message(text, T)] }),
  });
  return (await onSnapshot(deps, told, FRAME)).conversationId ?? '';
}

describe('deleting everything', () => {
  test('happens after the grace period, whoever wakes up then, and takes everything', async () => {
    const deps = testDeps();
    await know(deps, 'a', 'genuine');
    expect(await orderDeletion(deps)).toBe(START + GRACE);
    deps.clock.now += GRACE - 1;
    await runDue(deps);
    expect(await deps.db.conversations.count()).toBe(1);
    expect(await whenNext(deps)).toBe(START + GRACE);
    deps.clock.now += 1;
    // Another worker, with nothing but the store.
    expect(await runDue({ ...testDeps(), db: deps.db, now: () => deps.clock.now })).toBe(true);
    const left = await Promise.all(deps.db.tables.map((table) => table.count()));
    expect(left.every((count) => count === 0)).toBe(true);
  });

  test('does nothing when its order was called off or put off meanwhile', async () => {
    const deps = testDeps();
    await know(deps, 'a', 'genuine');
    await orderDeletion(deps);
    await deleteAll(deps);
    await callOffDeletion(deps);
    deps.clock.now += 10 * GRACE;
    await deleteAll(deps);
    expect(await deps.db.conversations.count()).toBe(1);
  });

  test('can be called off in time; asking twice does not postpone it', async () => {
    const deps = testDeps();
    await know(deps, 'a', 'genuine');
    await orderDeletion(deps);
    deps.clock.now += 1_000;
    expect(await orderDeletion(deps)).toBe(START + GRACE);
    expect(await callOffDeletion(deps)).toBe(true);
    expect(await callOffDeletion(deps)).toBe(false);
    deps.clock.now += 10 * GRACE;
    await runDue(deps);
    expect(await deps.db.conversations.count()).toBe(1);
  });
});

describe('judging anew', () => {
  test('renews all kinds of verdicts in batches and goes on where it stopped', async () => {
    const deps = testDeps();
    for (let i = 0; i < 45; i += 1) await know(deps, `c${i}`, `genuine number ${i}`);
    const rows = [inquiryRow('1', 'spam')];
    await onSnapshot(
      deps,
      snapshot({ page: 'inquiry-list', visit: 'l', inquiries: { rows, hasNext: unknown() } }),
      FRAME,
    );
    await judgeText(deps, 'danger', 'message.alibaba.com/x');
    const newer = { ...deps, judging: () => Promise.resolve(testJudging(deps.judged, 'test-2')) };
    let batches = 0;
    expect(await rejudge(newer, () => (batches += 1) <= 1)).toMatchObject({ left: true });
    const some = await deps.db.verdicts.where('pack').equals('test-2').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(47);
    expect(await rejudge(newer)).toMatchObject({ renewed: 47 - some, left: false });
    expect(await deps.db.verdicts.where('pack').equals('test-2').count()).toBe(47);
    expect(await rejudge(newer)).toMatchObject({ renewed: 0 });
  });

  test('brings the counted level along, the rep’s word excepted', async () => {
    const deps = testDeps();
    const a = await know(deps, 'a', 'genuine');
    const b = await know(deps, 'b', 'genuine');
    await giveWord(deps, b, 'not-spam');
    const strict = testJudging([], 'strict');
    const newer = {
      ...deps,
      judging: () => Promise.resolve({ ...strict, judge: () => strict.judge({ text: 'spam', now: 0 }) }),
    };
    await rejudge(newer);
    expect((await deps.db.conversations.get(a))?.level).toBe('spam');
    expect((await deps.db.conversations.get(b))?.level).toBe('genuine');
  });

  test('an order is done and gone; a verdict without its subject goes too', async () => {
    const deps = testDeps();
    const id = await know(deps, 'a', 'genuine');
    await deps.db.conversations.delete(id);
    await deps.db.verdicts.toCollection().modify({ stale: 1 });
    await orderRejudging(deps);
    await runDue(deps);
    expect([await deps.db.verdicts.count(), await deps.db.jobs.count()]).toEqual([0, 0]);
  });
});

/** Judges as another pack does, and fails on texts with this word. */
function failingOn(deps: TestDeps, word: string): TestDeps {
  const judging = testJudging(deps.judged, 'test-2');
  const judge: typeof judging.judge = (inquiry) => {
    if (inquiry.text.includes(word)) throw new TypeError('no links');
    return judging.judge(inquiry);
  };
  return { ...deps, judging: () => Promise.resolve({ ...judging, judge }) };
}

describe('work that fails', () => {
  test('on one conversation leaves that one as it was and goes on with the others, once', async () => {
    const deps = testDeps();
    const damaged = await know(deps, 'damaged', 'genuine but odd');
    for (let i = 0; i < 45; i += 1) await know(deps, `c${i}`, `genuine number ${i}`);
    await deps.db.verdicts.toCollection().modify({ stale: 1 });
    const before = await deps.db.verdicts.where('subjectId').equals(damaged).first();
    await orderRejudging(deps);
    await runDue(failingOn(deps, 'odd'));
    const after = await deps.db.verdicts.where('subjectId').equals(damaged).first();
    expect(after?.verdict).toEqual(before?.verdict);
    const others = (await deps.db.verdicts.toArray()).filter((row) => row.subjectId !== damaged);
    expect(new Set(others.map((row) => row.verdict.pack))).toEqual(new Set(['test-2']));
    expect(await deps.db.jobs.count()).toBe(0);
    expect(await rejudge(failingOn(deps, 'odd'))).toEqual({ renewed: 0, changed: 0, left: false });
    // Judged by this pack as soon as it can be, though neither its input nor the pack has changed.
    await deps.db.verdicts.where('subjectId').equals(damaged).modify({ stale: 1 });
    await rejudge(failingOn(deps, 'nothing'));
    expect((await deps.db.verdicts.where('subjectId').equals(damaged).first())?.verdict.pack).toBe('test-2');
  });

  test('on a damaged message is made good once the row is whole again', async () => {
    const deps = testDeps();
    const id = await know(deps, 'a', 'genuine');
    const messages = await deps.db.messages.toArray();
    await deps.db.messages.toCollection().modify((row) => void Reflect.deleteProperty(row, 'links'));
    const real = { ...deps, judging: engineFor(deps.db, () => deps.clock.now) };
    const { packKey } = await real.judging();
    expect(await rejudge(real)).toMatchObject({ renewed: 1, left: false });
    expect((await deps.db.verdicts.toArray())[0]?.verdict.pack).toBe('test-1');
    await deps.db.messages.bulkPut(messages);
    await deps.db.verdicts.where('subjectId').equals(id).modify({ stale: 1 });
    await rejudge(real);
    const [row] = await deps.db.verdicts.toArray();
    expect(row?.pack).toBe(packKey);
    expect(row?.verdict.pack).not.toBe('test-1');
  });

  test('stops no other job; it is tried again, each time later', async () => {
    const deps = testDeps();
    await know(deps, 'a', 'genuine');
    await deps.db.jobs.bulkPut([
      { id: 'rejudge', dueAt: START - 2 },
      { id: 'delete-all', dueAt: START - 1 },
    ]);
    let tries = 0;
    const broken = {
      ...deps,
      judging: () => {
        tries += 1;
        return Promise.reject(new Error('no judge'));
      },
    };
    expect(await runDue(broken)).toBe(true);
    // Everything was deleted first, the other order with it.
    expect([tries, await deps.db.conversations.count(), await deps.db.jobs.count()]).toEqual([0, 0, 0]);

    await deps.db.jobs.bulkPut([
      { id: 'rejudge', dueAt: START - 2 },
      { id: 'fingerprint', dueAt: START - 1 },
    ]);
    await runDue(broken);
    expect(await deps.db.jobs.get('fingerprint')).toBeUndefined();
    const waits: number[] = [];
    await deps.db.jobs.put({ id: 'rejudge', dueAt: deps.clock.now });
    for (let i = 0; i < 12; i += 1) {
      await runDue(broken);
      const [before, next] = [tries, (await whenNext(deps)) ?? 0];
      await runDue(broken);
      expect(tries).toBe(before);
      waits.push((next - deps.clock.now) / MINUTE);
      deps.clock.now = next;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360]);
    await runDue(deps);
    expect(await deps.db.jobs.count()).toBe(0);
  });
});

describe('the rep’s word', () => {
  test('counts at once, keeps what the engine thought, and can be taken back step by step', async () => {
    const deps = testDeps();
    const id = await know(deps, 'a', 'genuine');
    expect(await giveWord(deps, id, 'spam')).toEqual({ word: 'spam', level: 'spam', priority: 'spam' });
    deps.clock.now += 1_000;
    expect(await giveWord(deps, id, 'danger')).toMatchObject({ word: 'danger', level: 'danger' });
    expect(await deps.db.feedback.toArray()).toMatchObject([{ engineLevel: 'genuine' }, { engineLevel: 'genuine' }]);
    expect(await undoWord(deps, id)).toMatchObject({ word: 'spam', level: 'spam' });
    expect(await undoWord(deps, id)).toEqual({ word: null, level: 'genuine', priority: 'high' });
    expect((await deps.db.conversations.get(id))?.level).toBe('genuine');
    expect(await deps.db.feedback.count()).toBe(2);
  });

  test('null takes back all words; the same word twice is one', async () => {
    const deps = testDeps();
    const id = await know(deps, 'a', 'genuine');
    await giveWord(deps, id, 'spam');
    await giveWord(deps, id, 'spam');
    expect(await deps.db.feedback.count()).toBe(1);
    deps.clock.now += 1_000;
    await giveWord(deps, id, 'danger');
    expect(await giveWord(deps, id, null)).toMatchObject({ word: null, level: 'genuine' });
  });

  test('on something that is not there is refused and kept nowhere', async () => {
    const deps = testDeps();
    await expect(giveWord(deps, 'nobody', 'spam')).rejects.toMatchObject({ code: 'no-subject' });
    expect((await allRows(deps.db, ['feedback'])).feedback).toEqual([]);
  });
});
