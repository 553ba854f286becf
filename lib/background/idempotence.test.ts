import Dexie, { type DBCore, type DBCoreMutateRequest } from 'dexie';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known } from '../snapshots/field';
import type { MessageSeen } from '../snapshots/conversation';
import type { PageSnapshot } from '../snapshots/snapshot';
import { SHARED_TABLES } from '../store/db';
import { commitImport } from './import/commit';
import { beginImport, stageChunk } from './import/staging';
import { onSnapshot } from './on-snapshot';
import { rejudge } from './rejudge';
import { allRows, inquiryRow, message, open, snapshot, START, testDeps, type TestDeps } from './test-kit';

const MINUTE = 60_000;
/** Raise by hand to look harder. */
const RUNS = 60;
const T = START - 1_000 * MINUTE;

/** What one page may show: a window of a person's messages, with or without the id, with this or that card. */
interface Shown {
  person: number;
  from: number;
  to: number;
  hidden: boolean;
  company: string | undefined;
  page: 'one-talk' | 'inquiry-detail' | 'inquiry-list';
  state: 'ok' | 'settling';
}

const LETTER = 'Dear manager we are a large company and want a long term business with your factory';

/** Three people; two share a name, two send the same letter. */
const PEOPLE = [
  {
    name: 'User name',
    id: 'a',
    texts: [LETTER, 'hi', 'Please send me the genuine price list', 'ok thanks a lot for it'],
  },
  {
    name: 'User name',
    id: 'b',
    texts: ['hi', `${LETTER}!`, 'We need 500 pieces by March, danger ahead', 'hello again'],
  },
  { name: 'Ann Berg', id: 'c', texts: ['Good morning from Oslo, genuine interest', 'hi', 'Two samples would be fine'] },
] as const;

function messagesOf(person: number): MessageSeen[] {
  const { texts } = PEOPLE[person] ?? PEOPLE[0];
  return texts.map((text, i) => message(text, T + (person * 7 + i * 30) * MINUTE, { from: i === 3 ? 'us' : 'buyer' }));
}

function toSnapshot(shown: Shown, seq: number): PageSnapshot {
  const { person, from, to, hidden, company, page, state } = shown;
  const { name, id } = PEOPLE[person] ?? PEOPLE[0];
  const base = { page, state, seq, visit: `visit-${page}`, capturedAt: START + seq * MINUTE };
  if (page === 'inquiry-list') {
    return snapshot({ ...base, inquiries: { rows: [inquiryRow(`q${id}`, `spam ${from}`)], hasNext: known(false) } });
  }
  const told = open({
    name,
    messages: messagesOf(person).slice(Math.min(from, to), Math.max(from, to) + 1),
    card: company === undefined ? {} : { company },
    ...(hidden ? {} : { customerId: id }),
    ...(page === 'inquiry-detail' ? { inquiryId: `q${id}` } : {}),
  });
  return snapshot({ ...base, open: told });
}

const shown: fc.Arbitrary<Shown> = fc.record({
  person: fc.nat(2),
  from: fc.nat(3),
  to: fc.nat(3),
  hidden: fc.boolean(),
  company: fc.constantFrom(undefined, 'Demo Imports', 'Demo Exports'),
  page: fc.constantFrom('one-talk', 'one-talk', 'inquiry-detail', 'inquiry-list'),
  state: fc.constantFrom('ok', 'ok', 'ok', 'settling'),
});

async function applyAll(sequence: readonly PageSnapshot[]) {
  const deps = testDeps();
  for (const one of sequence) await applyOne(deps, one);
  return deps;
}

async function applyOne(deps: TestDeps, one: PageSnapshot): Promise<void> {
  deps.clock.now = Math.max(deps.clock.now, one.capturedAt);
  await onSnapshot(deps, one, { tabId: one.page.length, frameId: 0 });
  await rejudge(deps);
}

/** Rows without the times at which they were written. */
async function told(deps: TestDeps, tables: readonly string[] = SHARED_TABLES) {
  const rows = await allRows(deps.db, tables);
  const bare = Object.entries(rows).map(([name, list]) => [
    name,
    list.map(({ updatedAt: _u, judgedAt: _j, ...row }) => row),
  ]);
  return Object.fromEntries(bare) as Record<string, unknown>;
}

describe('idempotence', () => {
  test('sending snapshots again, anywhere later, gives the rows of sending each once', async () => {
    const repeats = fc.array(fc.nat(100), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(shown, { minLength: 1, maxLength: 8 }), repeats, async (pages, again) => {
        const once = pages.map((page, i) => toSnapshot(page, i + 1));
        const twice = [...once];
        // Each repeat goes somewhere behind its original.
        for (const [i, n] of again.entries()) {
          const original = once[n % once.length]!;
          const at = twice.indexOf(original) + 1;
          twice.splice(at + ((n * 7 + i) % (twice.length - at + 1)), 0, { ...original });
        }
        expect(await told(await applyAll(twice))).toEqual(await told(await applyAll(once)));
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  test('a re-read with a newer number writes no shared row at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(shown, { minLength: 1, maxLength: 6 }), async (pages) => {
        const deps = await applyAll(pages.map((page, i) => toSnapshot(page, i + 1)));
        const before = await allRows(deps.db);
        const last = toSnapshot(pages.at(-1)!, pages.length);
        deps.clock.now += MINUTE;
        await applyOne(deps, { ...last, seq: last.seq + 1 });
        expect(await allRows(deps.db)).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);
});

/** Lets the first `allowed` write operations through and fails the next: the worker's end, as the store sees it. */
function dieAfter(deps: TestDeps, allowed: number): () => void {
  let left = allowed;
  const middleware = {
    stack: 'dbcore' as const,
    name: 'die',
    create: (core: DBCore) => ({
      ...core,
      table: (name: string) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request: DBCoreMutateRequest) => {
            left -= 1;
            return left < 0 ? Promise.reject(new Dexie.AbortError('the worker ended')) : table.mutate(request);
          },
        };
      },
    }),
  };
  deps.db.use(middleware);
  return () => deps.db.unuse(middleware);
}

describe('a worker that ends in the middle', () => {
  const first = toSnapshot(
    { person: 0, from: 0, to: 1, hidden: true, company: 'Demo Imports', page: 'one-talk', state: 'ok' },
    1,
  );
  const second = toSnapshot(
    { person: 0, from: 0, to: 3, hidden: false, company: 'Demo Exports', page: 'one-talk', state: 'ok' },
    2,
  );
  const everything = [...SHARED_TABLES, 'openPages', 'visits', 'visitLists', 'jobs'];

  test('leaves nothing of the snapshot, and the next try all of it, wherever it ended', async () => {
    const whole = await told(await applyAll([first, second]), everything);
    let ended = 0;
    for (let allowed = 0; allowed < 30; allowed += 1) {
      const deps = await applyAll([first]);
      const before = await told(deps, everything);
      deps.db.close();
      const undo = dieAfter(deps, allowed);
      await deps.db.open();
      const died = await onSnapshot(deps, second, { tabId: second.page.length, frameId: 0 }).then(
        () => false,
        () => true,
      );
      deps.db.close();
      undo();
      await deps.db.open();
      if (!died) break;
      ended += 1;
      expect(await told(deps, everything)).toEqual(before);
      await applyOne(deps, second);
      // Ids of the attempt that failed are used up; everything else is as if it had not been.
      expect(Object.values(await told(deps, everything)).flat()).toHaveLength(Object.values(whole).flat().length);
      expect(await told(deps, ['conversations'])).toEqual({ conversations: whole.conversations });
    }
    expect(ended).toBeGreaterThan(5);
  });

  test('an import cut off at its commit has changed nothing and can be committed again', async () => {
    const source = await applyAll([first, second]);
    const rows = await allRows(source.db);
    const deps = testDeps();
    const importId = await beginImport(deps);
    for (const [index, table] of SHARED_TABLES.entries()) {
      await stageChunk(deps, { importId, index, table, firstRow: 0, rows: rows[table] ?? [] });
    }
    deps.db.close();
    const undo = dieAfter(deps, 3);
    await deps.db.open();
    await expect(commitImport(deps, importId, SHARED_TABLES.length)).rejects.toThrow();
    deps.db.close();
    undo();
    await deps.db.open();
    expect(Object.values(await allRows(deps.db)).flat()).toEqual([]);
    await commitImport(deps, importId, SHARED_TABLES.length);
    expect(await told(deps, ['messages', 'buyers', 'feedback'])).toEqual(
      await told(source, ['messages', 'buyers', 'feedback']),
    );
  });
});
