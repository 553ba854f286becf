import { describe, expect, test } from 'vitest';
import { SHARED_TABLES } from '../store/db';
import { copiesOf } from '../store/fingerprints';
import { verdictOn } from '../store/verdicts';
import { commitImport } from './import/commit';
import { beginImport, stageChunk } from './import/staging';
import { deleteAll, GRACE, orderDeletion } from './delete-all';
import { engineWith } from './engine';
import { defaultPack } from '../engine/inquiry/default-pack';
import { runDue } from './jobs';
import { onSnapshot } from './on-snapshot';
import { rejudge } from './rejudge';
import { beginningOf, fingerprintOf } from './seen-before';
import { allRows, message, open, snapshot, START, testDeps, type TestDeps } from './test-kit';

const DAY = 86_400_000;
const T = START - 20 * DAY;
const LETTER =
  'We are a trading house in Accra and want to order 2,000 lunch boxes for the ministry of education. Please send your ' +
  'catalogue and the best price, our director will confirm the order and send the deposit to your bank.';
const EDITED = `Dear Mr Lin,\n${LETTER.replace('2,000', '450').replace('best price', 'price list')}\nBest regards,\nAma`;
const OTHER = 'Our three cafes in Porto look for green cups with a lid; could we have two samples by post before May?';

async function read(deps: TestDeps, customerId: string, texts: string[], at = T, name = customerId): Promise<string> {
  const messages = texts.map((text, i) => message(text, at + i * 60_000));
  const told = snapshot({ visit: `v-${customerId}-${texts.length}`, open: open({ name, customerId, messages }) });
  return (await onSnapshot(deps, told, { tabId: 1, frameId: 0 })).conversationId ?? '';
}

async function levelOf(deps: TestDeps, id: string): Promise<string | undefined> {
  return (await verdictOn(deps.db, id))?.verdict.level;
}

describe('how a conversation began', () => {
  test('is the first message that says enough, else the first one', () => {
    const said = ['hi', 'hello?', LETTER, OTHER].map((text) => ({ from: 'buyer' as const, text }));
    expect(beginningOf(said).firstText).toBe(LETTER);
    expect(beginningOf(said.slice(0, 2))).toEqual({ firstText: 'hi', textKey: undefined });
    expect(beginningOf([{ from: 'us', text: LETTER }])).toEqual({ firstText: undefined, textKey: undefined });
  });

  test.each(['', '🙂', '\u200b'.repeat(5_000), 'a'.repeat(1_000_000), '<p>'.repeat(300_000), '\ud800'])(
    'any text has an answer (%#)',
    (text) => {
      expect(() => fingerprintOf(text)).not.toThrow();
    },
  );
});

describe('a copy', () => {
  test('is known again with other names, numbers and small edits, and only the later one is judged by it', async () => {
    const deps = testDeps();
    const first = await read(deps, 'a', ['hi', LETTER], T);
    const second = await read(deps, 'b', [EDITED], T + DAY);
    const other = await read(deps, 'c', [OTHER], T + 2 * DAY);
    await rejudge(deps);
    expect([await levelOf(deps, first), await levelOf(deps, second), await levelOf(deps, other)]).toEqual([
      'unsure',
      'spam',
      'unsure',
    ]);
  });

  test('that turns out to be older has the later ones judged anew', async () => {
    const deps = testDeps();
    const later = await read(deps, 'a', [LETTER], T + DAY);
    await rejudge(deps);
    expect(await levelOf(deps, later)).toBe('unsure');
    await read(deps, 'b', [EDITED], T);
    expect(await deps.db.jobs.get('rejudge')).toBeDefined();
    await rejudge(deps);
    expect(await levelOf(deps, later)).toBe('spam');
  });

  test('tells the same sender from other names in the verdict', async () => {
    const deps = testDeps(engineWith(defaultPack));
    await read(deps, 'a', [LETTER], T);
    await read(deps, 'b', [EDITED], T + DAY);
    const third = await read(deps, 'c', [LETTER], T + 2 * DAY, 'a');
    const record = await verdictOn(deps.db, third);
    const found = record?.verdict.evidence.filter(({ id }) => id === 'bulk.repeat-sender');
    expect(found?.map(({ value, reason }) => `${value}: ${reason.en}`).sort()).toEqual([
      '1: Another account sent almost the same inquiry',
      '1: The same person sends the same inquiry again',
    ]);
  });

  test('that is read again changes nothing', async () => {
    const deps = testDeps();
    await read(deps, 'a', [LETTER]);
    await read(deps, 'b', [EDITED], T + DAY);
    await rejudge(deps);
    const before = await allRows(deps.db, [...SHARED_TABLES, 'fingerprints']);
    await read(deps, 'b', [EDITED], T + DAY);
    expect(await allRows(deps.db, [...SHARED_TABLES, 'fingerprints'])).toEqual(before);
  });

  test('is none any more when older messages show that the conversation began otherwise', async () => {
    const deps = testDeps();
    await read(deps, 'a', [LETTER], T);
    const later = await read(deps, 'b', [LETTER], T + DAY);
    expect(await levelOf(deps, later)).toBe('spam');
    const older = snapshot({
      visit: 'v-a-older',
      open: open({ name: 'a', customerId: 'a', messages: [message(OTHER, T - DAY), message(LETTER, T)] }),
    });
    await onSnapshot(deps, older, { tabId: 2, frameId: 0 });
    await rejudge(deps);
    expect(await levelOf(deps, later)).toBe('unsure');
    expect(await deps.db.fingerprints.count()).toBe(2);
  });
});

describe('the index', () => {
  /** As an older version left it: no fingerprints, another kind of key. */
  async function makeOld(deps: TestDeps): Promise<void> {
    await deps.db.fingerprints.clear();
    await deps.db.conversations.toCollection().modify({ textKey: '0a1b2c3d4e5' });
    await deps.db.jobs.put({ id: 'fingerprint', dueAt: 0 });
  }

  test('is filled for what is stored already, in steps, and verdicts follow', async () => {
    const deps = testDeps();
    for (let n = 0; n < 30; n += 1) await read(deps, `x${n}`, [`${OTHER} ${`word${n} and${n} so${n} `.repeat(9)}`]);
    const [a, b] = [await read(deps, 'a', ['hi', LETTER], T), await read(deps, 'b', [EDITED], T + DAY)];
    await rejudge(deps);
    const before = await allRows(deps.db, ['conversations', 'fingerprints']);
    const verdicts = await levelOf(deps, b);
    await makeOld(deps);
    await deps.db.conversations.update(a, { firstText: 'hi' });
    await deps.db.verdicts.toCollection().modify((row) => void (row.inputHash = 'old'));
    // Time for one step only; another worker goes on.
    let asked = 0;
    const hurried = { ...deps, now: () => ((asked += 1), deps.clock.now + asked * 25_000) };
    await runDue(hurried);
    expect(await deps.db.jobs.get('fingerprint')).toMatchObject({ after: expect.any(String) as string });
    deps.clock.now += DAY;
    await runDue(deps);
    await runDue(deps);
    expect(await deps.db.jobs.count()).toBe(0);
    const bare = ({ conversations = [], fingerprints }: typeof before) => ({
      conversations: conversations.map(({ updatedAt: _, ...row }) => row),
      fingerprints,
    });
    expect(bare(await allRows(deps.db, ['conversations', 'fingerprints']))).toEqual(bare(before));
    expect(await levelOf(deps, b)).toBe(verdicts);
    expect(await deps.db.verdicts.where('stale').equals(1).count()).toBe(0);
  });

  test('is made anew after an import, whatever key the file names', async () => {
    const [source, target] = [testDeps(), testDeps()];
    await read(source, 'a', [LETTER]);
    const rows = await allRows(source.db);
    expect(Object.keys(rows)).not.toContain('fingerprints');
    const { newId } = target;
    const device = { ...target, newId: (now: number) => newId(now).replace('-8000-', '-8200-') };
    const here = await read(device, 'b', [EDITED], T + DAY);
    await rejudge(device);
    const importId = await beginImport(device);
    for (const [index, table] of SHARED_TABLES.entries()) {
      const told = (rows[table] ?? []).map((row) => (table === 'conversations' ? { ...row, textKey: 'zz' } : row));
      await stageChunk(device, { importId, index, table, firstRow: 0, rows: told });
    }
    await commitImport(device, importId, SHARED_TABLES.length);
    await runDue(device);
    await runDue(device);
    const imported = await device.db.conversations.where('key').equals('c:a').first();
    expect([...(await copiesOf(device.db, imported?.textKey ?? ''))]).toHaveLength(2);
    expect(await device.db.fingerprints.count()).toBe(2);
    expect(await levelOf(device, here)).toBe('spam');
  });

  test('keeps nothing when a conversation is merged away or everything is deleted', async () => {
    const deps = testDeps();
    const nameless = (texts: string[], customerId?: string) =>
      snapshot({
        visit: `m-${String(customerId)}`,
        open: open({ name: 'Bo', customerId, messages: texts.map((text, i) => message(text, T - i * DAY)).reverse() }),
      });
    await onSnapshot(deps, nameless([LETTER]), { tabId: 1, frameId: 0 });
    await onSnapshot(deps, nameless([LETTER, OTHER], 'c1'), { tabId: 2, frameId: 0 });
    expect(await deps.db.conversations.count()).toBe(1);
    const [row] = await deps.db.conversations.toArray();
    expect((await deps.db.fingerprints.toArray()).map(({ key }) => key.toString(36))).toEqual([row?.textKey]);
    await orderDeletion(deps);
    deps.clock.now += GRACE;
    await deleteAll(deps);
    expect(await deps.db.fingerprints.count()).toBe(0);
  });
});
