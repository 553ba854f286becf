import { beforeEach, describe, expect, it } from 'vitest';
import { setBuyerType } from './buyer-type';
import { absorbBuyer } from './merge-conversations';
import { card, START, testDeps, type TestDeps } from './test-kit';

let deps: TestDeps;

async function addBuyer(id: string, typeByHand?: 'agent'): Promise<void> {
  await deps.db.buyers.add({
    id,
    createdAt: START,
    updatedAt: START,
    key: `c:${id}`,
    name: 'Eva Nord',
    nameKey: 'eva nord',
    card: card(),
    seenAt: {},
    ...(typeByHand ? { typeByHand } : {}),
  });
}

beforeEach(async () => {
  deps = testDeps();
  await addBuyer('b1');
});

describe('setBuyerType', () => {
  it('keeps the rep’s word and answers with the one before', async () => {
    deps.clock.now = START + 5;
    expect(await setBuyerType(deps, 'b1', 'importer')).toEqual({ before: null });
    expect(await deps.db.buyers.get('b1')).toMatchObject({
      typeByHand: 'importer',
      updatedAt: START + 5,
      name: 'Eva Nord',
    });
    expect(await setBuyerType(deps, 'b1', 'retailer')).toEqual({ before: 'importer' });
  });

  it('takes it back without a trace', async () => {
    await setBuyerType(deps, 'b1', 'agent');
    await setBuyerType(deps, 'b1', null);
    expect(await deps.db.buyers.get('b1')).not.toHaveProperty('typeByHand');
  });

  it('writes nothing where nothing changes', async () => {
    await setBuyerType(deps, 'b1', 'agent');
    deps.clock.now = START + 9;
    await setBuyerType(deps, 'b1', 'agent');
    expect((await deps.db.buyers.get('b1'))?.updatedAt).toBe(START);
  });

  it('refuses a buyer it does not know', async () => {
    await expect(setBuyerType(deps, 'nobody', 'agent')).rejects.toMatchObject({ code: 'no-subject' });
  });

  it('survives two records becoming one', async () => {
    await addBuyer('b2', 'agent');
    await absorbBuyer(deps.db, 'b1', 'b2', START + 1);
    expect(await deps.db.buyers.get('b1')).toMatchObject({ typeByHand: 'agent' });
  });
});
