import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { viewCase } from '../engine/inquiry/view';
import { fingerprint } from '../engine/seen/fingerprint';
import { db } from './db';
import { keepFingerprint, textKeyOf } from './fingerprints';
import type { ConversationRecord } from './rows';
import { seenBefore } from './seen';

Dexie.dependencies.indexedDB = globalThis.indexedDB;
Dexie.dependencies.IDBKeyRange = globalThis.IDBKeyRange;

const DAY = 86_400_000;
const T = Date.UTC(2026, 2, 1);
const LETTER =
  'We are a trading house and want to order 2,000 lunch boxes for the ministry of education, please send your catalogue ' +
  'and the best price soon, our director will confirm the order at once.';
const idOf = (n: number): string => `0192a000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

async function begin(n: number, part: Partial<ConversationRecord> = {}): Promise<void> {
  const firstText = part.firstText ?? LETTER;
  const print = fingerprint(viewCase({ text: firstText, now: 0 }).buyerParts);
  if (print) await keepFingerprint(db(), print);
  const row = {
    id: idOf(n),
    key: `c:${n}`,
    name: `B${n}`,
    nameKey: `b${n}`,
    buyerId: `b${n}`,
    createdAt: T,
    firstText,
  };
  const told = { channel: 'tm', level: 'unsure', firstMessageAt: T + n * DAY, textKey: print && textKeyOf(print) };
  await db().conversations.put({ ...row, ...told, ...part } as ConversationRecord);
}

beforeEach(async () => {
  await Promise.all(db().tables.map((table) => table.clear()));
});

describe('seenBefore', () => {
  test('counts times and names, this one included, and tells the others newest first', async () => {
    await begin(1);
    await begin(2, { nameKey: 'b1', lastFrom: 'us', level: 'spam' });
    await begin(3, { firstText: LETTER.replace('2,000', '70'), channel: 'inquiry', inquiryId: '9' });
    expect(await seenBefore(idOf(3))).toMatchObject({ times: 3, names: 2, atLeast: false, since: T + DAY });
    expect((await seenBefore(idOf(1)))?.list).toMatchObject([
      { id: idOf(3), inquiryId: '9', answered: false },
      { id: idOf(2), level: 'spam', answered: true, inquiryId: undefined },
    ]);
  });

  test('a message shown as inquiry and as chat is one; nothing is said of what came once or is not there', async () => {
    await begin(1);
    await begin(2, { nameKey: 'b1', firstMessageAt: T + DAY + 60_000, channel: 'inquiry' });
    expect(await seenBefore(idOf(1))).toBeUndefined();
    await begin(3);
    expect(await seenBefore(idOf(3))).toMatchObject({ times: 2, names: 2 });
    expect(await seenBefore('nobody')).toBeUndefined();
  });

  test('of a text that is everywhere: how often exactly, how many names at least, and since when', async () => {
    for (let n = 1; n <= 120; n += 1) await begin(n);
    const seen = await seenBefore(idOf(110));
    expect(seen).toMatchObject({ times: 120, atLeast: true, since: T + DAY });
    expect(seen?.names).toBeGreaterThan(20);
    expect(seen?.list).toHaveLength(20);
  });

  test('without printed times it says no since', async () => {
    await begin(1, { firstMessageAt: undefined });
    await begin(2, { firstMessageAt: undefined });
    expect(await seenBefore(idOf(2))).not.toHaveProperty('since');
  });
});
