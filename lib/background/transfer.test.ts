import { describe, expect, test } from 'vitest';
import { unknown } from '../snapshots/field';
import { SHARED_TABLES } from '../store/db';
import { exportAll } from '../store/transfer/export-all';
import { giveWord } from './feedback';
import { commitImport } from './import/commit';
import { abortImport, beginImport, stageChunk } from './import/staging';
import { judgeText } from './judge-text';
import { onSnapshot } from './on-snapshot';
import { rejudge } from './rejudge';
import { allRows, inquiryRow, message, open, snapshot, START, testDeps, type TestDeps } from './test-kit';

const T = START - 3_600_000;
type Tables = Record<string, Record<string, unknown>[]>;

/** Two devices must not make the same ids. */
function device(n: number): TestDeps {
  const deps = testDeps();
  const { newId } = deps;
  return { ...deps, newId: (now) => newId(now).replace('-8000-', `-8${n}00-`) };
}

async function fill(deps: TestDeps): Promise<void> {
  const told = [
    { name: 'Bo', customerId: 'c1', messages: [message('genuine request', T)], card: { company: 'Demo' } },
    { name: 'User name', messages: [message('spam offer of services', T)] },
  ];
  for (const [i, one] of told.entries())
    await onSnapshot(deps, snapshot({ visit: `v${i}`, open: open(one) }), { tabId: i, frameId: 0 });
  const rows = [inquiryRow('1', 'spam')];
  const health = [{ field: 'rows', kind: 'always' as const, level: 0 }];
  await onSnapshot(
    deps,
    snapshot({ page: 'inquiry-list', visit: 'l', health, inquiries: { rows, hasNext: unknown() } }),
    { tabId: 9, frameId: 0 },
  );
  const first = await deps.db.conversations.where('key').equals('c:c1').first();
  await giveWord(deps, first?.id ?? '', 'danger');
  await judgeText(deps, 'danger', 'message.alibaba.com/x');
  await deps.db.rulePacks.add({ id: deps.newId(START), updatedAt: START, pack: { any: 1 }, note: 'mine', active: 0 });
}

async function exported(deps: TestDeps, signal?: AbortSignal): Promise<{ text: string; progress: [number, number][] }> {
  const progress: [number, number][] = [];
  let text = '';
  const options = {
    now: START,
    db: deps.db,
    signal,
    onProgress: (done: number, total: number) => progress.push([done, total]),
  };
  for await (const piece of exportAll(options)) text += piece;
  return { text, progress };
}

async function importInto(deps: TestDeps, tables: Tables) {
  const importId = await beginImport(deps);
  let index = 0;
  for (const [table, rows] of Object.entries(tables)) {
    for (let firstRow = 0; firstRow < rows.length; firstRow += 2) {
      await stageChunk(deps, { importId, index: index++, table, firstRow, rows: rows.slice(firstRow, firstRow + 2) });
    }
  }
  return commitImport(deps, importId, index);
}

function tablesOf(text: string): Tables {
  return (JSON.parse(text) as { tables: Tables }).tables;
}

describe('export', () => {
  test('is one JSON text with a format, all of the user’s tables, and nothing of the browser', async () => {
    const deps = device(1);
    await fill(deps);
    const { text, progress } = await exported(deps);
    const file = JSON.parse(text) as { portside: number; exportedAt: string; tables: Tables };
    expect(file.portside).toBe(1);
    expect(file.exportedAt).toBe(new Date(START).toISOString());
    expect(Object.keys(file.tables).sort()).toEqual([...SHARED_TABLES].sort());
    expect(file.tables).toEqual(JSON.parse(JSON.stringify(await allRows(deps.db))));
    expect(progress.at(-1)).toEqual([
      Object.values(file.tables).flat().length,
      Object.values(file.tables).flat().length,
    ]);
  });

  test('goes on past one batch and can be stopped', async () => {
    const deps = device(1);
    const messages = Array.from({ length: 1_200 }, (_, i) => message(`number ${i}`, T + i));
    await onSnapshot(deps, snapshot({ open: open({ name: 'Bo', customerId: 'c', messages }) }), {
      tabId: 1,
      frameId: 0,
    });
    expect(tablesOf((await exported(deps)).text).messages).toHaveLength(1_200);
    const controller = new AbortController();
    controller.abort(new Error('stopped'));
    await expect(exported(deps, controller.signal)).rejects.toThrow('stopped');
  });
});

describe('import', () => {
  test('into an empty store gives the same rows, twice changes nothing', async () => {
    const source = device(1);
    await fill(source);
    const tables = tablesOf((await exported(source)).text);
    const target = device(2);
    const counts = await importInto(target, tables);
    expect(counts).toEqual({ added: Object.values(tables).flat().length, updated: 0, unchanged: 0 });
    await rejudge(target);
    expect(tablesOf((await exported(target)).text)).toEqual(tables);
    const again = await importInto(target, tables);
    expect(again).toMatchObject({ added: 0, updated: 0 });
    expect(tablesOf((await exported(target)).text)).toMatchObject({
      messages: tables.messages,
      buyers: tables.buyers,
    });
  });

  test('brings two devices together: one customer stays one, namesakes stay two', async () => {
    const [here, there] = [device(1), device(2)];
    await fill(here);
    await fill(there);
    const more = [message('genuine request', T), message('Any news?', T + 60_000)];
    const told = open({ name: 'Bo', customerId: 'c1', messages: more });
    await onSnapshot(there, snapshot({ visit: 'v0', seq: 2, open: told }), { tabId: 0, frameId: 0 });
    await importInto(here, tablesOf((await exported(there)).text));
    await rejudge(here);
    const rows = await here.db.conversations.toArray();
    expect(rows.map((row) => row.key).sort()).toEqual(['c:c1', 'n:user name#1', 'n:user name#2']);
    expect(rows.find((row) => row.key === 'c:c1')).toMatchObject({ messageCount: 2, level: 'danger' });
    expect(await here.db.buyers.where('key').equals('c:c1').count()).toBe(1);
    expect((await here.db.inquiries.toArray()).map((row) => row.inquiryId)).toEqual(['1']);
    for (const row of rows) expect(await here.db.buyers.get(row.buyerId)).toBeDefined();
  });

  describe('takes nothing over', () => {
    const id = (n: number) => `0192a000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
    const pack = (n: number) => ({ id: id(n), updatedAt: START + n, pack: { any: n }, note: '', active: 1 as const });
    const template = (n: number, templateId = 'own-1') => {
      const texts = { en: { body: `Hello ${n}` } };
      const about = { name: { zh: '样品', en: 'Samples' }, purpose: { zh: '', en: '' }, kind: 'letter', tags: [] };
      return {
        id: id(n),
        updatedAt: START + n,
        templateId,
        template: { templateId, ...about, slots: [], texts },
        active: 1,
      };
    };
    const side = (n: number, company: string) => ({ id: id(n), updatedAt: START + n, profile: { company } });
    /** What comes from a file, past the check of its rows. */
    async function bring(deps: TestDeps, tables: Tables) {
      const importId = await beginImport(deps);
      const entries = Object.entries(tables);
      await deps.db.importChunks.bulkPut(entries.map(([table, rows], index) => ({ importId, index, table, rows })));
      await deps.db.imports.update(importId, { chunks: entries.length });
      return commitImport(deps, importId, entries.length);
    }
    const inUse = async (deps: TestDeps, table: 'rulePacks' | 'templates') =>
      (await deps.db.table<{ id: string; active: number }>(table).toArray())
        .filter(({ active }) => active === 1)
        .map((row) => row.id);

    test('on a fresh device all is as in the file, with one version in use', async () => {
      const deps = device(1);
      const tables = {
        rulePacks: [pack(1), pack(2)],
        templates: [template(3), template(4), template(5, 'own-2')],
        ourSide: [side(6, 'Muster')],
      };
      expect(await bring(deps, tables)).toMatchObject({ added: 6, unchanged: 0 });
      expect(await inUse(deps, 'rulePacks')).toEqual([id(2)]);
      expect(await inUse(deps, 'templates')).toEqual([id(4), id(5)]);
      expect(await deps.db.ourSide.toArray()).toEqual(tables.ourSide);
    });

    test('where there is something of the kind, that stays in use', async () => {
      const deps = device(1);
      await bring(deps, { rulePacks: [pack(1)], templates: [template(3)], ourSide: [side(6, 'Muster')] });
      await bring(deps, {
        rulePacks: [pack(2)],
        templates: [template(4), template(5, 'own-2')],
        ourSide: [side(7, 'Somebody Else')],
      });
      expect(await inUse(deps, 'rulePacks')).toEqual([id(1)]);
      expect(await inUse(deps, 'templates')).toEqual([id(3)]);
      expect([await deps.db.rulePacks.count(), await deps.db.templates.count()]).toEqual([2, 3]);
      expect((await deps.db.ourSide.toArray()).map(({ profile }) => profile)).toEqual([{ company: 'Muster' }]);
    });

    test('a newer state of the same row is taken, its being in use is not', async () => {
      const deps = device(1);
      await bring(deps, { rulePacks: [{ ...pack(1), active: 0 }], ourSide: [side(6, 'Muster')] });
      await bring(deps, {
        rulePacks: [{ ...pack(1), note: 'newer', updatedAt: START + 50 }],
        ourSide: [{ ...side(6, 'Muster Trading'), updatedAt: START + 50 }],
      });
      expect(await deps.db.rulePacks.toArray()).toMatchObject([{ note: 'newer', active: 0 }]);
      expect(await deps.db.ourSide.toArray()).toMatchObject([{ profile: { company: 'Muster Trading' } }]);
      expect(await bring(deps, { ourSide: [side(6, 'Muster')] })).toMatchObject({ updated: 0, unchanged: 1 });
    });
  });

  test('one bad row: nothing is imported, the row is named, and the import is over', async () => {
    const source = device(1);
    await fill(source);
    const tables = tablesOf((await exported(source)).text);
    tables.conversations![1]!.lastMessageAt = 'yesterday';
    const target = device(2);
    await expect(importInto(target, tables)).rejects.toMatchObject({
      code: 'bad-row',
      message: expect.stringMatching(/^conversations, row 2: lastMessageAt/) as string,
    });
    expect(Object.values(await allRows(target.db)).flat()).toEqual([]);
    expect([await target.db.imports.count(), await target.db.importChunks.count()]).toEqual([0, 0]);
  });

  test.each([
    ['an unknown table', 'jobs', [{ id: 'delete-all', dueAt: 1 }]],
    ['an unknown key', 'feedback', [{ id: 'x', extra: 1 }]],
    ['a row that is none', 'buyers', [null]],
  ])('refuses %s', async (_what, table, rows) => {
    const deps = device(1);
    const importId = await beginImport(deps);
    await expect(stageChunk(deps, { importId, index: 0, table, firstRow: 0, rows })).rejects.toMatchObject({
      code: 'bad-row',
    });
  });

  test('is not committed before all parts are there, and not after it was ended', async () => {
    const deps = device(1);
    const importId = await beginImport(deps);
    await stageChunk(deps, { importId, index: 0, table: 'feedback', firstRow: 0, rows: [] });
    await stageChunk(deps, { importId, index: 0, table: 'feedback', firstRow: 0, rows: [] });
    await expect(commitImport(deps, importId, 2)).rejects.toMatchObject({ code: 'incomplete' });
    await abortImport(deps, importId);
    await expect(commitImport(deps, importId, 1)).rejects.toMatchObject({ code: 'no-import' });
  });
});
