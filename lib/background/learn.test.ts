import Dexie from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { engineFor } from './engine';
import { giveWord, undoWord } from './feedback';
import { forgetLearned, recallLearned } from './forget-learned';
import { runDue } from './jobs';
import { commitImport } from './import/commit';
import { beginImport, stageChunk } from './import/staging';
import { learn } from './learn';
import { onSnapshot } from './on-snapshot';
import { allRows, message, open, snapshot, START, testDeps, type TestDeps } from './test-kit';
import { learnedSummary } from '../store/learned';
import { verdictOn } from '../store/verdicts';

const FRAME = { tabId: 1, frameId: 0 };
const CAMPAIGN =
  'Dear Sir, you are invited to the Riverbank evening. It is nearly full. There will be music, speeches and a photographer, and the newspaper comes as well. Do tell us by Friday whether you will join. Greetings, Lea';
const COPY =
  'Dear Anna, you are invited to our Riverbank evening. It is almost full. There will be songs, speeches and a photographer, and the newspaper comes too. Do tell us by Monday whether you will join. Greetings, Tom';
const REQUEST = 'Hello, please quote 500 lunch boxes with our logo, delivery to Hamburg. What is your lead time?';

function real(): TestDeps {
  const deps = testDeps();
  return { ...deps, judging: engineFor(deps.db, () => deps.clock.now) };
}

async function know(deps: TestDeps, customerId: string, text: string, answer?: string): Promise<string> {
  const messages = [message(text, START - 9_000)];
  if (answer !== undefined) messages.push(message(answer, START - 5_000, { from: 'us' }));
  const told = snapshot({ visit: `v-${customerId}`, open: open({ name: customerId, customerId, messages }) });
  return (await onSnapshot(deps, told, FRAME)).conversationId ?? '';
}

const levelOf = async ({ db }: TestDeps, id: string) => (await verdictOn(db, id))?.verdict.level;

describe('learning from the rep’s words', () => {
  test('changes the verdict on a near copy from somebody else, and taking the word back restores it', async () => {
    const deps = real();
    const [first, copy, other] = [
      await know(deps, 'a', CAMPAIGN),
      await know(deps, 'b', COPY),
      await know(deps, 'c', REQUEST),
    ];
    const before = await deps.db.verdicts.toArray();
    const level = await levelOf(deps, copy);
    expect(level).not.toBe('spam');
    await giveWord(deps, first, 'spam');
    expect(await runDue(deps)).toBe(true);
    expect(await levelOf(deps, copy)).toBe('spam');
    expect((await deps.db.conversations.get(copy))?.level).toBe('spam');
    expect((await verdictOn(deps.db, copy))?.verdict.reader?.without?.level).toBe(level);
    expect(await levelOf(deps, other)).toBe(before.find(({ subjectId }) => subjectId === other)?.verdict.level);
    deps.clock.now += 1_000;
    await undoWord(deps, first);
    await runDue(deps);
    const after = await deps.db.verdicts.toArray();
    expect(after.map(({ verdict, pack }) => ({ verdict, pack }))).toEqual(
      before.map(({ verdict, pack }) => ({ verdict, pack })),
    );
  });

  test('tells what it learned from, and the words', async () => {
    const deps = real();
    const first = await know(deps, 'a', CAMPAIGN);
    await giveWord(deps, first, 'danger');
    await learn(deps);
    const summary = await learnedSummary(deps.db);
    expect(summary).toMatchObject({ counts: { spam: 1, notSpam: 0, answered: 0, ordered: 0 }, unread: 0 });
    expect(summary?.examples).toMatchObject([{ subjectId: first, source: 'correction', junk: 1, at: START }]);
    expect(summary?.examples[0]?.moved).toBeGreaterThan(0.5);
    expect(summary?.words.map(({ text }) => text)).toContain('riverbank');
  });

  test('goes on after the worker’s end, and comes to the same', async () => {
    const deps = real();
    const [first, copy] = [await know(deps, 'a', CAMPAIGN), await know(deps, 'b', COPY)];
    await giveWord(deps, first, 'spam');
    const next = {
      ...real(),
      db: deps.db,
      now: () => deps.clock.now,
      judging: engineFor(deps.db, () => deps.clock.now),
    };
    await runDue(next);
    expect(await levelOf(deps, copy)).toBe('spam');
    expect(await deps.db.jobs.count()).toBe(0);
    const version = (await learnedSummary(deps.db))?.version;
    expect(await learn(deps)).toBe(false);
    expect((await learnedSummary(deps.db))?.version).toBe(version);
  });

  test('counts nothing twice when the connection is closed half-way', async () => {
    const deps = real();
    await giveWord(deps, await know(deps, 'a', CAMPAIGN), 'spam');
    vi.spyOn(deps.db.conversations, 'orderBy').mockImplementationOnce(() => {
      throw new Dexie.DatabaseClosedError();
    });
    await learn(deps);
    const summary = await learnedSummary(deps.db);
    expect(summary?.counts.spam).toBe(1);
    expect(summary?.examples).toHaveLength(1);
  });

  test('does not judge anew where nothing new was learned', async () => {
    const deps = real();
    const id = await know(deps, 'c', REQUEST);
    await giveWord(deps, id, 'not-spam');
    await learn(deps);
    await deps.db.jobs.clear();
    await giveWord(deps, await know(deps, 'd', 'Hi'), 'not-spam');
    await undoWord(deps, await know(deps, 'd', 'Hi'));
    expect(await learn(deps)).toBe(false);
    expect(await deps.db.jobs.get('rejudge')).toBeUndefined();
  });
});

describe('learning from outcomes', () => {
  test('counts an answered conversation, ordered before long and not at once', async () => {
    const deps = real();
    await know(deps, 'a', REQUEST, 'Thank you, here is our quotation.');
    const job = await deps.db.jobs.get('learn');
    expect(job?.dueAt).toBeGreaterThan(START + 60_000);
    await know(deps, 'b', 'Do you have blue bowls?', 'Yes, we do.');
    expect(await deps.db.jobs.get('learn')).toEqual(job);
    await learn(deps);
    expect((await learnedSummary(deps.db))?.counts).toMatchObject({ answered: 2, spam: 0 });
  });

  test('lets the word win over the answer, and learns nothing from answering a danger', async () => {
    const deps = real();
    const spam = await know(deps, 'a', CAMPAIGN, 'No, thank you.');
    await giveWord(deps, spam, 'spam');
    await know(
      deps,
      'b',
      'This tender is open to foreign suppliers. I am a commission agent and after the award a registration fee of 1,200 USD is required.',
      'Please tell us more.',
    );
    await learn(deps);
    expect((await learnedSummary(deps.db))?.counts).toEqual({ spam: 1, notSpam: 0, ordered: 0, answered: 0 });
  });

  test('does not fall back on the answer when the word is forgotten', async () => {
    const deps = real();
    const spam = await know(deps, 'a', CAMPAIGN, 'No, thank you.');
    await giveWord(deps, spam, 'spam');
    deps.clock.now += 1_000;
    await forgetLearned(deps, spam);
    await learn(deps);
    expect((await learnedSummary(deps.db))?.counts).toMatchObject({ spam: 0, answered: 0 });
  });
});

describe('forgetting', () => {
  test('one example, or everything, and learning it again', async () => {
    const deps = real();
    const [first, copy] = [await know(deps, 'a', CAMPAIGN), await know(deps, 'b', COPY)];
    const before = await levelOf(deps, copy);
    await giveWord(deps, first, 'spam');
    await runDue(deps);
    for (const subject of [first, undefined]) {
      deps.clock.now += 1_000;
      const { id } = await forgetLearned(deps, subject);
      await runDue(deps);
      expect(await levelOf(deps, copy)).toBe(before);
      // The word itself stands.
      expect((await deps.db.conversations.get(first))?.level).toBe('spam');
      deps.clock.now += 1_000;
      await recallLearned(deps, id);
      await runDue(deps);
      expect(await levelOf(deps, copy)).toBe('spam');
      await expect(recallLearned(deps, id)).rejects.toMatchObject({ code: 'gone' });
    }
  });

  test('leaves out only what was said until then', async () => {
    const deps = real();
    const first = await know(deps, 'a', CAMPAIGN);
    await giveWord(deps, first, 'spam');
    deps.clock.now += 1_000;
    await forgetLearned(deps);
    deps.clock.now += 1_000;
    await giveWord(deps, first, 'danger');
    await learn(deps);
    expect((await learnedSummary(deps.db))?.counts.spam).toBe(1);
  });
});

describe('taken to another computer', () => {
  test('words and what was forgotten come along, and are learned anew there', async () => {
    const here = real();
    const [first, second] = [await know(here, 'a', CAMPAIGN), await know(here, 'b', REQUEST)];
    await giveWord(here, first, 'spam');
    await giveWord(here, second, 'danger');
    here.clock.now += 1_000;
    await forgetLearned(here, second);
    await runDue(here);
    const rows = await allRows(here.db);
    expect(Object.keys(rows)).not.toContain('learned');

    const there = real();
    const copy = await know(there, 'c', COPY);
    // The same customer is known there already, under another id.
    const own = await know(there, 'b', REQUEST);
    const importId = await beginImport(there);
    const tables = Object.entries(rows);
    for (const [index, [table, list]] of tables.entries())
      await stageChunk(there, { importId, index, table, firstRow: 0, rows: list });
    await commitImport(there, importId, tables.length);
    await runDue(there);
    expect((await learnedSummary(there.db))?.counts).toMatchObject({ spam: 1 });
    expect((await there.db.forgotten.toArray()).map(({ subjectId }) => subjectId)).toEqual([own]);
    expect((await verdictOn(there.db, copy))?.verdict.reader?.without).toBeDefined();
  });
});

describe('damaged learning', () => {
  test('leaves the shipped reader, says so, and is learned anew', async () => {
    const deps = real();
    const shippedKey = (await deps.judging()).packKey;
    const [first, copy] = [await know(deps, 'a', CAMPAIGN), await know(deps, 'b', COPY)];
    await giveWord(deps, first, 'spam');
    await runDue(deps);
    await deps.db.table('learned').put({ id: 'weights', weights: { version: 'x' } });
    const fresh = { ...deps, judging: engineFor(deps.db, () => deps.clock.now) };
    expect((await fresh.judging()).packKey).toBe(shippedKey);
    expect(await deps.db.notices.get('learned-unreadable')).toBeDefined();
    const later = await know(fresh, 'd', COPY.replace('Anna', 'Ida'));
    expect(await levelOf(deps, later)).not.toBe('spam');
    deps.clock.now += 1_000;
    await runDue(fresh);
    expect(await levelOf(deps, later)).toBe('spam');
    expect(await levelOf(deps, copy)).toBe('spam');
    expect(await deps.db.notices.count()).toBe(0);
  });

  test('counts rows that cannot be read, and learns from the others', async () => {
    const deps = real();
    const [first, broken] = [await know(deps, 'a', CAMPAIGN), await know(deps, 'b', COPY)];
    await giveWord(deps, first, 'spam');
    await giveWord(deps, broken, 'spam');
    await deps.db.messages.toCollection().modify((row) => {
      if (row.conversationId === broken) Object.assign(row, { text: undefined, links: undefined });
    });
    await learn(deps);
    expect(await learnedSummary(deps.db)).toMatchObject({ counts: { spam: 1 }, unread: 1 });
  });
});
