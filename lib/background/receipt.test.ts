import Dexie from 'dexie';
import { describe, expect, test } from 'vitest';
import { answerSnapshot, isStorageFull } from './receipt';
import { message, open, snapshot, START, testDeps } from './test-kit';

const ZH = { chips: true, language: 'zh' } as const;
const FRAME = { tabId: 1, frameId: 0 };
const told = snapshot({ open: open({ name: 'Bo', customerId: 'c', messages: [message('danger', START - 9_000)] }) });

describe('a full disk', () => {
  test('is said in the receipt and in a notice, stores nothing, and is over when there is room again', async () => {
    const deps = testDeps();
    let full = true;
    deps.db.messages.hook('creating', () => {
      if (full) throw new Dexie.QuotaExceededError('no room');
    });
    expect(await answerSnapshot(deps, told, FRAME, ZH)).toEqual({
      stored: false,
      code: 'storage-full',
      chipsOff: false,
      rows: {},
      open: null,
    });
    expect(await deps.db.conversations.count()).toBe(0);
    expect(await deps.db.notices.get('storage-full')).toEqual({ id: 'storage-full', at: START });
    full = false;
    expect(await answerSnapshot(deps, told, FRAME, ZH)).toMatchObject({ stored: true, open: { level: 'danger' } });
    expect(await deps.db.notices.count()).toBe(0);
  });

  test('is told from other failures however Dexie wraps it', () => {
    const quota = new DOMException('full', 'QuotaExceededError');
    expect(isStorageFull(quota)).toBe(true);
    expect(isStorageFull({ name: 'AbortError', inner: { name: 'BulkError', inner: quota } })).toBe(true);
    expect(isStorageFull(new Dexie.ConstraintError('twice'))).toBe(false);
    expect(isStorageFull('QuotaExceededError')).toBe(false);
  });
});
