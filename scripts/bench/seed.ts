import type { Page } from 'playwright-core';

/**
 * Fills the database with copies of the conversation that is in it: same shape and size as a real one, other ids, names and
 * words. Written by IndexedDB itself in an extension page, past the worker, because it is fast and only a bench does it.
 *
 * @returns conversations stored afterwards
 */
export function seed(panel: Page, wanted: number): Promise<number> {
  return panel.evaluate(async (count) => {
    type Row = Record<string, unknown> & { id: string };
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('portside');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('no database'));
    });
    const names = ['conversations', 'buyers', 'verdicts', 'messages'];
    const done = (transaction: IDBTransaction): Promise<void> =>
      new Promise((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
      });
    const all = (table: string): Promise<Row[]> =>
      new Promise((resolve) => {
        const asking = database.transaction(table).objectStore(table).getAll();
        asking.onsuccess = () => resolve(asking.result as Row[]);
      });
    const [conversation] = await all('conversations');
    const [buyer] = await all('buyers');
    const [verdict] = (await all('verdicts')).filter((row) => row.subjectId === conversation?.id);
    const [message] = (await all('messages')).filter((row) => row.conversationId === conversation?.id);
    if (!conversation || !buyer || !verdict || !message) throw new Error('nothing to copy from');
    const levels = ['danger', 'spam', 'unsure', 'genuine'];
    const uuid = (kind: number, n: number): string =>
      `0190${kind.toString(16)}000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
    for (let start = 0; start < count; start += 2000) {
      const transaction = database.transaction(names, 'readwrite');
      const put = (table: string, row: Row): void => void transaction.objectStore(table).put(row);
      for (let n = start; n < Math.min(count, start + 2000); n += 1) {
        const id = uuid(1, n);
        const name = `Buyer Number ${String(n)}`;
        put('conversations', {
          ...conversation,
          id,
          key: `c:seed${String(n)}`,
          customerId: `seed${String(n)}`,
          name,
          nameKey: name.toLowerCase(),
          buyerId: uuid(2, n),
          level: levels[n % 4],
          lastMessageAt: 1_700_000_000_000 + n * 1000,
          firstText: `${name} asks for a quotation`,
          textKey: `seed${String(n)}`,
        });
        put('buyers', { ...buyer, id: uuid(2, n), key: `c:seed${String(n)}`, name, nameKey: name.toLowerCase() });
        put('verdicts', { ...verdict, id: uuid(3, n), subjectId: id });
        put('messages', { ...message, id: `${id}${message.id.slice(conversation.id.length)}`, conversationId: id });
      }
      await done(transaction);
    }
    database.close();
    return count + 1;
  }, wanted);
}
