import { expect, test } from 'vitest';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { PortsideDb } from './db';
import { lookUp } from './lookup';
import type { FeedbackRecord } from './rows';

function word(id: string, subjectId: string): FeedbackRecord {
  return { id, updatedAt: 1, subjectId, word: 'spam', engineLevel: 'unsure', at: 1 };
}

test('finds the rows of many keys, leaves out keys without, and opens a closed store', async () => {
  const db = new PortsideDb('lookup', { indexedDB: new IDBFactory(), IDBKeyRange });
  await db.feedback.bulkAdd([word('1', 'a'), word('2', 'a'), word('3', 'b'), word('4', 'c')]);
  db.close();
  const found = await lookUp<FeedbackRecord>(db, 'feedback', 'subjectId', ['a', 'b', 'nobody', 'a'], 5);
  expect([...found].map(([key, rows]) => [key, rows.map((row) => row.id)])).toEqual([
    ['a', ['1', '2']],
    ['b', ['3']],
  ]);
  expect((await lookUp(db, 'feedback', 'subjectId', ['a'])).get('a')).toHaveLength(1);
  expect(await lookUp(db, 'feedback', 'subjectId', [])).toEqual(new Map());
});
