import { describe, expect, test } from 'vitest';
import { defaultPack } from '../engine/inquiry/default-pack';
import type { RulePack } from '../engine/inquiry/rule-pack';
import { Refusal } from '../messages/router';
import { known } from '../snapshots/field';
import { engineWith } from './engine';
import { giveWord } from './feedback';
import { judgeText } from './judge-text';
import { onSnapshot } from './on-snapshot';
import { previewRulePack, type PackChange } from './preview-rule-pack';
import { allRows, inquiryRow, message, open, snapshot, START, testDeps, type TestDeps } from './test-kit';

const FRAME = { tabId: 1, frameId: 0 };
const PHISH = 'Your mailbox is full. Verify your account now at http://alibaba-login.example.ru/verify or it is closed';
const PLAIN =
  'Hello, we are an importer in Oslo and need 5000 pcs of steel bottles, 500 ml, powder coated, FOB Ningbo please';

function real(): TestDeps {
  return testDeps(engineWith(defaultPack));
}

/** The pack without these rules. */
function without(...ids: string[]): RulePack {
  const off = ids.map((id) => [id, { ...defaultPack.signals[id], enabled: false }] as const);
  return { ...defaultPack, signals: { ...defaultPack.signals, ...Object.fromEntries(off) } } as RulePack;
}

async function tell(deps: TestDeps, name: string, text: string): Promise<string> {
  const told = open({ name, customerId: `c-${name}`, messages: [message(text, START - 9_000)] });
  return (await onSnapshot(deps, snapshot({ visit: `v-${name}`, open: told }), FRAME)).conversationId ?? '';
}

async function preview(deps: TestDeps, pack: unknown) {
  const parts: { seen: number; total: number }[] = [];
  const changes: PackChange[] = [];
  let before: string | undefined;
  let seen = 0;
  do {
    const part = await previewRulePack(deps, pack, { before, seen });
    parts.push({ seen: part.seen, total: part.total });
    changes.push(...part.changes);
    seen += part.seen;
    before = part.next ?? undefined;
  } while (before !== undefined);
  return { parts, changes, seen };
}

describe('previewRulePack', () => {
  test('tells which verdicts would change, how, and by which rule', async () => {
    const deps = real();
    await tell(deps, 'Security\u200B Center', PHISH);
    await tell(deps, 'Good Buyer', PLAIN);
    const { changes, seen } = await preview(deps, without('danger.credential-link'));
    expect(seen).toBe(2);
    expect(changes).toEqual([
      expect.objectContaining({
        name: 'Security Center',
        subject: 'conversation',
        from: 'danger',
        rule: 'danger.credential-link',
      }),
    ]);
    expect(changes[0]?.to).not.toBe('danger');
  });

  test('finds nothing to change with the pack in use', async () => {
    const deps = real();
    await tell(deps, 'A', PHISH);
    await tell(deps, 'B', PLAIN);
    expect((await preview(deps, defaultPack)).changes).toEqual([]);
  });

  test('what it says is what comes true', async () => {
    const deps = real();
    const id = await tell(deps, 'A', PHISH);
    const pack = without('danger.credential-link');
    const { changes } = await preview(deps, pack);
    const row = await deps.db.verdicts.where('subjectId').equals(id).first();
    expect(row?.verdict.level).toBe(changes[0]?.from);
    deps.judging = () => Promise.resolve(engineWith(pack));
    await tell(deps, 'A', PHISH);
    expect((await deps.db.verdicts.where('subjectId').equals(id).first())?.verdict.level).toBe(changes[0]?.to);
  });

  test('names no rule where a threshold did it', async () => {
    const deps = real();
    await tell(deps, 'B', PLAIN);
    const pack = { ...defaultPack, thresholds: { ...defaultPack.thresholds, genuine: 0.0001 } };
    expect((await preview(deps, pack)).changes).toMatchObject([{ from: 'genuine', to: 'unsure', rule: null }]);
  });

  test('looks at list rows and selected texts too', async () => {
    const deps = real();
    const row = { ...inquiryRow('11', PHISH), name: known('Row Buyer'), status: known('新询盘') };
    const list = { rows: [row], hasNext: known(false) };
    await onSnapshot(deps, snapshot({ page: 'inquiry-list', inquiries: list }), FRAME);
    await judgeText(deps, PHISH, 'example.com/', 1);
    const { changes } = await preview(deps, without('danger.credential-link'));
    expect(changes.map(({ subject, name }) => [subject, name.slice(0, 12)]).sort()).toEqual([
      ['inquiry', 'Row Buyer'],
      ['selection', 'Your mailbox'],
    ]);
  });

  test('leaves alone what the rep has decided', async () => {
    const deps = real();
    const id = await tell(deps, 'A', PHISH);
    await giveWord(deps, id, 'spam');
    const { changes, seen } = await preview(deps, without('danger.credential-link'));
    expect([seen, changes]).toEqual([1, []]);
  });

  test('writes nothing', async () => {
    const deps = real();
    await tell(deps, 'A', PHISH);
    const before = await allRows(deps.db);
    await preview(deps, without('danger.credential-link'));
    expect(await allRows(deps.db)).toEqual(before);
  });

  test('comes in parts, the newest first, each verdict once', async () => {
    const deps = real();
    for (let i = 0; i < 60; i++) await judgeText(deps, `${PHISH} ${i}.`, 'example.com/', 1);
    const { parts, changes } = await preview(deps, without('danger.credential-link'));
    expect(parts.map(({ seen }) => seen)).toEqual([25, 25, 10]);
    expect(parts[0]?.total).toBe(60);
    expect(new Set(changes.map(({ subjectId }) => subjectId)).size).toBe(60);
    const newest = (await deps.db.verdicts.orderBy('id').last())?.subjectId;
    expect(changes[0]?.subjectId).toBe(newest);
  });

  test('ends a part when its time is up, and the next goes on there', async () => {
    const deps = real();
    for (let i = 0; i < 6; i++) await judgeText(deps, `${PHISH} ${i}.`, 'example.com/', 1);
    // Each look at the clock finds it 30 ms later.
    const slow = { ...deps, now: () => (deps.clock.now += 30) };
    const { parts, changes } = await preview(slow, without('danger.credential-link'));
    expect(parts.length).toBeGreaterThan(2);
    expect(new Set(changes.map(({ subjectId }) => subjectId)).size).toBe(6);
  });

  test('looks at no more than five hundred', async () => {
    const deps = real();
    const verdict = {
      updatedAt: 1,
      subject: 'selection' as const,
      pack: '',
      partial: false,
      inputHash: '',
      judgedAt: 1,
    };
    const judged = engineWith(defaultPack).judge({ text: 'x', now: START });
    await deps.db.verdicts.bulkPut(
      Array.from({ length: 620 }, (_, i) => {
        const id = `v${String(i).padStart(4, '0')}`;
        return { ...verdict, id, subjectId: id, verdict: judged };
      }),
    );
    const { parts, seen } = await preview(deps, defaultPack);
    expect([seen, parts[0]?.total]).toEqual([500, 500]);
  });

  test('refuses a pack that cannot be used, naming the place', async () => {
    const bad = { ...defaultPack, thresholds: { ...defaultPack.thresholds, spam: 7 } };
    const attempt = previewRulePack(real(), bad, { seen: 0 });
    await expect(attempt).rejects.toThrow(Refusal);
    await expect(attempt).rejects.toThrow('thresholds.spam');
  });
});
