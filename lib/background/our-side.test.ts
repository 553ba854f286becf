import { beforeEach, describe, expect, it } from 'vitest';
import { saveOurSide, saveProducts } from './our-side';
import { START, testDeps, type TestDeps } from './test-kit';

let deps: TestDeps;
beforeEach(() => {
  deps = testDeps();
});

const product = (name: string, id?: string) => ({ ...(id ? { id } : {}), entry: { name }, from: 'hand' as const });
const names = async () => (await deps.db.products.toArray()).map(({ entry }) => entry.name).sort();

describe('saveOurSide', () => {
  it('keeps one row and answers with what stood before', async () => {
    expect(await saveOurSide(deps, { name: 'Lumen Works' })).toEqual({ before: null });
    expect(await saveOurSide(deps, { name: 'Lumen Works Ltd' }, 'Amy')).toEqual({
      before: { profile: { name: 'Lumen Works' } },
    });
    expect(await deps.db.ourSide.toArray()).toMatchObject([{ profile: { name: 'Lumen Works Ltd' }, rep: 'Amy' }]);
  });

  it('holds even where the clock went back', async () => {
    await saveOurSide(deps, { name: 'Old' });
    deps.clock.now = START - 1000;
    await saveOurSide(deps, { name: 'New' });
    expect((await deps.db.ourSide.orderBy('updatedAt').last())?.profile.name).toBe('New');
  });
});

describe('saveProducts', () => {
  it('takes a name already there, however written, for the same product', async () => {
    const first = await saveProducts(deps, [product('Steel Bottle')], []);
    const again = await saveProducts(deps, [product('steel  bottle')], []);
    expect([first.added.length, again.added.length, again.before.length]).toEqual([1, 0, 1]);
    expect(await names()).toEqual(['steel  bottle']);
  });

  it('is undone by its own answer', async () => {
    const { added } = await saveProducts(deps, [product('A'), product('B')], []);
    const before = await deps.db.products.orderBy('id').toArray();
    const change = await saveProducts(deps, [product('C')], [added[0]!]);
    expect(await names()).toEqual(['B', 'C']);
    await saveProducts(deps, change.before, change.added);
    expect(await names()).toEqual(['A', 'B']);
    expect((await deps.db.products.orderBy('id').toArray()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('changes nothing at all when one of them cannot be kept', async () => {
    const { added } = await saveProducts(deps, [product('A'), product('B')], []);
    const clash = saveProducts(deps, [product('D'), product('b', added[0])], []);
    await expect(clash).rejects.toMatchObject({ code: 'same-name' });
    expect(await names()).toEqual(['A', 'B']);
  });
});
