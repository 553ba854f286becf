import { describe, expect, test } from 'vitest';
import { dropTab, dropVisit } from '../store/visits';
import { onSnapshot } from './on-snapshot';
import { message, open, snapshot, START, testDeps } from './test-kit';

const chat = open({ name: 'Bo', customerId: 'c', messages: [message('Hello, a genuine request', START - 60_000)] });
const TOP = { tabId: 1, frameId: 0 };
const FRAME = { tabId: 1, frameId: 5 };

describe('what a tab shows', () => {
  test('a frame with a page we know beats the shell around it, whoever speaks last', async () => {
    const deps = testDeps();
    const shell = snapshot({ page: 'other', visit: 'shell' });
    await onSnapshot(deps, snapshot({ visit: 'inner', open: chat }), FRAME);
    await onSnapshot(deps, { ...shell, capturedAt: START }, TOP);
    expect(await deps.db.openPages.get(1)).toMatchObject({ frameId: 5, page: 'one-talk' });
    const other = testDeps();
    await onSnapshot(other, shell, TOP);
    await onSnapshot(other, snapshot({ visit: 'inner', open: chat }), FRAME);
    expect(await other.db.openPages.get(1)).toMatchObject({ frameId: 5, page: 'one-talk' });
  });

  test('of two known frames the one with a conversation counts', async () => {
    const deps = testDeps();
    await onSnapshot(deps, snapshot({ visit: 'inner', open: chat }), FRAME);
    await onSnapshot(deps, snapshot({ page: 'home', visit: 'top' }), TOP);
    expect(await deps.db.openPages.get(1)).toMatchObject({ frameId: 5 });
  });

  test('a new visit of the same frame replaces the old one, a late word of the old one does not come back', async () => {
    const deps = testDeps();
    deps.clock.now += 60_000;
    await onSnapshot(deps, snapshot({ visit: 'one', open: chat }), TOP);
    await onSnapshot(deps, snapshot({ visit: 'two', page: 'home', capturedAt: START + 20 }), TOP);
    await onSnapshot(deps, snapshot({ visit: 'one', seq: 2, open: chat, capturedAt: START + 10 }), TOP);
    expect(await deps.db.openPages.get(1)).toMatchObject({ visit: 'two', page: 'home' });
  });

  test('fields that should be there and are not are named', async () => {
    const deps = testDeps();
    const health = [
      { field: 'name', kind: 'always' as const, level: null },
      { field: 'company', kind: 'sometimes' as const, level: null },
      { field: 'header', kind: 'always' as const, level: 1 },
    ];
    await onSnapshot(deps, snapshot({ health }), TOP);
    expect((await deps.db.openPages.get(1))?.missing).toEqual(['name']);
  });

  test('a page that goes away takes only its own row along', async () => {
    const deps = testDeps();
    await onSnapshot(deps, snapshot({ visit: 'one', open: chat }), TOP);
    await dropVisit(deps.db, 'another', 1);
    expect(await deps.db.openPages.count()).toBe(1);
    await dropVisit(deps.db, 'one', 1);
    expect(await deps.db.openPages.count()).toBe(0);
    expect(await deps.db.conversations.count()).toBe(1);
  });

  test('a closed tab leaves nothing of the page, but all that was learnt', async () => {
    const deps = testDeps();
    await onSnapshot(deps, snapshot({ visit: 'one', open: chat }), TOP);
    await onSnapshot(deps, snapshot({ visit: 'inner', page: 'home' }), FRAME);
    await dropTab(deps.db, 1);
    expect([await deps.db.openPages.count(), await deps.db.visits.count()]).toEqual([0, 0]);
    expect(await deps.db.messages.count()).toBe(1);
  });
});
