import { describe, expect, test } from 'vitest';
import { defaultPack } from '../engine/inquiry/default-pack';
import { parseRulePack } from '../engine/inquiry/rule-pack';
import { ROW_SCHEMAS } from '../store/transfer/row-schemas';
import { engineFor, engineWith } from './engine';
import { onSnapshot } from './on-snapshot';
import { useBuiltInPack, useRulePack, useSavedPack } from './rule-packs';
import { message, open, snapshot, START, testDeps } from './test-kit';

function real() {
  const deps = testDeps();
  return { ...deps, judging: engineFor(deps.db, () => deps.clock.now) };
}

const changed = { ...defaultPack, version: `${defaultPack.version}-mine` };

describe('the engine in the worker', () => {
  test('judges what a page tells, with the pack that ships', async () => {
    const deps = real();
    const text =
      'Your mailbox is full. Verify your account now at http://alibaba-login.example.ru/verify or it is closed';
    const told = open({ name: 'Security Center', customerId: 'c', messages: [message(text, START - 9_000)] });
    await onSnapshot(deps, snapshot({ open: told }), { tabId: 1, frameId: 0 });
    const [record] = await deps.db.verdicts.toArray();
    expect(record?.pack).toBe(engineWith(defaultPack).packKey);
    expect(['danger', 'spam']).toContain(record?.verdict.level);
    expect((await deps.db.conversations.toArray())[0]?.level).toBe(record?.verdict.level);
    // What the engine writes can be exported and taken back: the import's check knows every part of it.
    expect(record?.verdict.reader?.clues.length).toBeGreaterThan(0);
    expect(ROW_SCHEMAS.verdicts.safeParse(record).error?.issues ?? []).toEqual([]);
  });

  test('uses a saved pack, and the built-in one again afterwards', async () => {
    const deps = real();
    const builtIn = (await deps.judging()).packKey;
    const { key } = await useRulePack(deps, parseRulePack, changed, 'stricter');
    expect(key).not.toBe(builtIn);
    expect((await deps.judging()).packKey).toBe(key);
    expect(await deps.db.jobs.get('rejudge')).toBeDefined();
    expect(await useBuiltInPack(deps)).toEqual({ key: builtIn });
    expect(await deps.db.rulePacks.count()).toBe(1);
  });

  test('puts a version saved before in use again, without keeping it twice', async () => {
    const deps = real();
    const { key } = await useRulePack(deps, parseRulePack, changed, 'first');
    await useRulePack(deps, parseRulePack, { ...defaultPack, prior: 0 }, 'second');
    const first = (await deps.db.rulePacks.toArray()).find((row) => row.note === 'first');
    await deps.db.jobs.clear();
    expect(await useSavedPack(deps, parseRulePack, first?.id ?? '')).toEqual({ key });
    expect(await deps.db.jobs.get('rejudge')).toBeDefined();
    expect(await deps.db.rulePacks.count()).toBe(2);
    expect(await deps.db.rulePacks.where('active').equals(1).count()).toBe(1);
  });

  test('refuses a version that is gone or can no longer be read; the pack in use stays', async () => {
    const deps = real();
    const { key } = await useRulePack(deps, parseRulePack, changed, '');
    await deps.db.rulePacks.put({ id: 'old', updatedAt: 1, pack: { form: 'older' }, note: '', active: 0 });
    await expect(useSavedPack(deps, parseRulePack, 'unheard-of')).rejects.toMatchObject({ code: 'gone' });
    await expect(useSavedPack(deps, parseRulePack, 'old')).rejects.toMatchObject({ code: 'bad-rule-pack' });
    expect((await deps.judging()).packKey).toBe(key);
  });

  test('equal content is the same pack, another weight is another, also under the same version', () => {
    const [id, entry] = Object.entries(defaultPack.signals)[0]!;
    const other = { ...defaultPack, signals: { ...defaultPack.signals, [id]: { ...entry, enabled: !entry.enabled } } };
    expect(engineWith(structuredClone(defaultPack)).packKey).toBe(engineWith(defaultPack).packKey);
    expect(engineWith(other).packKey).not.toBe(engineWith(defaultPack).packKey);
  });

  test('a faulty pack is refused with its place, and the one in use stays', async () => {
    const deps = real();
    const before = (await deps.judging()).packKey;
    const faulty = { ...defaultPack, prior: 'high' };
    await expect(useRulePack(deps, parseRulePack, faulty, '')).rejects.toMatchObject({
      code: 'bad-rule-pack',
      message: expect.stringContaining('prior') as string,
    });
    expect((await deps.judging()).packKey).toBe(before);
    expect(await deps.db.rulePacks.count()).toBe(0);
  });

  test('a stored pack that can no longer be read leaves the built-in one and a notice', async () => {
    const deps = real();
    await deps.db.rulePacks.add({ id: 'x', updatedAt: START, pack: { version: 'old form' }, note: '', active: 1 });
    expect((await deps.judging()).packKey).toBe(engineWith(defaultPack).packKey);
    expect(await deps.db.notices.get('rule-pack-unreadable')).toBeDefined();
  });
});
