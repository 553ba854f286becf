import { describe, expect, test } from 'vitest';
import { isMissing } from '../store/page-health';
import type { PageHealthRecord } from '../store/rows';
import { counted, countHealth } from './count-health';
import { START, testDeps } from './test-kit';

const MINUTE = 60_000;
const found = (level: number | null) => ({ field: 'name', kind: 'always' as const, level });

function read(levels: (number | null)[], step = 1_000): PageHealthRecord {
  const blank: PageHealthRecord = {
    id: 'x',
    updatedAt: 0,
    key: 'one-talk/name',
    page: 'one-talk',
    field: 'name',
    kind: 'always',
    hits: [],
    misses: 0,
    missesInRow: 0,
  };
  return levels.reduce((row, level, i) => counted(row, found(level), START + i * step), blank);
}

describe('page health', () => {
  test('counts hits by locator level', () => {
    expect(read([0, 2, 0], MINUTE)).toMatchObject({ hits: [2, 0, 1], misses: 0 });
  });

  test('one miss is no report, two in a row are, a hit ends it', () => {
    expect(isMissing(read([0, null]))).toBe(false);
    expect(isMissing(read([0, null, null]))).toBe(true);
    expect(isMissing(read([0, null, null, 0]))).toBe(false);
  });

  test('a field that is there only sometimes is never reported', () => {
    const row = { ...read([null, null]), kind: 'sometimes' as const };
    expect(isMissing(row)).toBe(false);
  });

  test('a steady page is counted once a minute and not written in between', async () => {
    const deps = testDeps();
    for (let i = 0; i < 10; i += 1) {
      deps.clock.now = START + i * 1_000;
      await countHealth(deps, 'one-talk', [found(0)], deps.clock.now);
    }
    const [row] = await deps.db.pageHealth.toArray();
    expect(row).toMatchObject({ hits: [1], updatedAt: START });
    deps.clock.now = START + MINUTE;
    await countHealth(deps, 'one-talk', [found(0)], deps.clock.now);
    expect((await deps.db.pageHealth.toArray())[0]?.hits).toEqual([2]);
  });
});
