import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { viewCase } from '../engine/inquiry/view';
import { fingerprint, type Fingerprint } from '../engine/seen/fingerprint';
import { PortsideDb } from './db';
import { copiesNear, copiesOf, dropUnused, keepFingerprint, keepFingerprints, textKeyOf } from './fingerprints';
import type { ConversationRecord } from './rows';

const LETTER =
  'We are a trading house in Accra and want to order 2,000 lunch boxes for the ministry of education. Please send your ' +
  'catalogue and the best price, our director will confirm the order and send the deposit to your bank.';
const OTHER =
  'Our three cafes in Porto look for green cups with a lid; could we have two samples by post and the size of a carton?';

function printOf(text: string): Fingerprint {
  const print = fingerprint(viewCase({ text, now: 0 }).buyerParts);
  if (!print) throw new Error('too short');
  return print;
}

const keyOf = (text: string): string => textKeyOf(printOf(text));

let db: PortsideDb;
let turn = 0;
beforeEach(() => {
  turn += 1;
  db = new PortsideDb(`fingerprints-${turn}`, { indexedDB: new IDBFactory(), IDBKeyRange });
});

const idOf = (n: number): string => `0192a000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

async function begin(n: number, text: string): Promise<void> {
  const row = { id: idOf(n), key: `c:${n}`, nameKey: 'x', buyerId: 'b', textKey: keyOf(text), firstText: text };
  await db.conversations.put(row as ConversationRecord);
  await keepFingerprint(db, printOf(text));
}

describe('fingerprints', () => {
  test('a text is kept once, and read back by its key', async () => {
    await keepFingerprint(db, printOf(LETTER));
    await keepFingerprint(db, printOf(LETTER.replace('2,000', '70')));
    const added = await keepFingerprints(db, [printOf(LETTER), printOf(OTHER), printOf(OTHER)]);
    expect([...added]).toEqual([printOf(OTHER).key]);
    expect(await db.fingerprints.count()).toBe(2);
    expect(Array.from((await db.fingerprints.get(printOf(LETTER).key))?.lanes ?? [])).toEqual(printOf(LETTER).lanes);
  });

  test('finds copies, the most alike first, and nothing else', async () => {
    const little = LETTER.replace('best price', 'price list');
    const much = LETTER.replace('trading house in Accra', 'new company').replace('catalogue and the', 'drawings and');
    await keepFingerprints(db, [LETTER, little, much, OTHER].map(printOf));
    const found = await copiesOf(db, keyOf(LETTER));
    expect([...found.keys()]).toEqual([LETTER, little, much].map(keyOf));
    expect(found.get(keyOf(LETTER))).toBe(1);
    expect(found.get(keyOf(little))).toBeLessThan(1);
    expect([...(await copiesOf(db, keyOf(OTHER))).keys()]).toEqual([keyOf(OTHER)]);
  });

  test('a copy is found among very many texts with a common phrase', async () => {
    const common = 'i saw your product on the platform and want to know more about it thank you very much';
    const crowd = Array.from({ length: 600 }, (_, n) => `${common} ${`w${n}x y${n}z q${n}q `.repeat(6)}`);
    const letter = `${common} ${LETTER}`;
    await keepFingerprints(db, [...crowd, letter].map(printOf));
    const copy = letter.replace('best price', 'price list');
    await keepFingerprint(db, printOf(copy));
    expect([...(await copiesOf(db, keyOf(copy))).keys()]).toContain(keyOf(letter));
  });

  test.each(['0a1b2c3d4e5', 'not a key!', ''])('a key without fingerprint (%j) finds itself only', async (textKey) => {
    await keepFingerprint(db, printOf(LETTER));
    expect([...(await copiesOf(db, textKey))]).toEqual([[textKey, 1]]);
  });

  test('is forgotten when no conversation has it any more, not before', async () => {
    await begin(1, LETTER);
    await begin(2, OTHER);
    await db.conversations.delete(idOf(2));
    await dropUnused(db, [keyOf(LETTER), keyOf(OTHER), 'no such key']);
    expect(await db.fingerprints.toCollection().primaryKeys()).toEqual([printOf(LETTER).key]);
  });
});

describe('conversations with a copy', () => {
  test('are told with how alike they are', async () => {
    await begin(1, LETTER);
    await begin(2, LETTER.replace('2,000', '5'));
    await begin(3, LETTER.replace('best price', 'price list'));
    await begin(4, OTHER);
    const found = await copiesNear(db, keyOf(LETTER), idOf(2), 60);
    expect(found.map(({ row }) => row.id)).toEqual([1, 2, 3].map(idOf));
    expect(found.map(({ alike }) => alike === 1)).toEqual([true, true, false]);
  });

  test('of a text that is everywhere: those next to the one in question, whatever comes later', async () => {
    for (let n = 1; n <= 70; n += 1) await begin(n, LETTER);
    const near = async () => (await copiesNear(db, keyOf(LETTER), idOf(30), 60)).map(({ row }) => row.id);
    const before = await near();
    expect(before).toContain(idOf(30));
    expect(before.filter((id) => id < idOf(30))).toEqual(Array.from({ length: 20 }, (_, i) => idOf(i + 10)));
    for (let n = 71; n <= 90; n += 1) await begin(n, LETTER);
    expect(await near()).toEqual(before);
  });
});
