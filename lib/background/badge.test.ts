import { expect, test } from 'vitest';
import { badgeText, countWaiting } from './badge';
import { onSnapshot } from './on-snapshot';
import { message, open, snapshot, START, testDeps } from './test-kit';

test('counts who waits and deserves an answer', async () => {
  const deps = testDeps();
  const said = ['genuine', 'nothing special', 'spam', 'danger'];
  for (const [i, text] of said.entries()) {
    const told = open({ name: `B${i}`, customerId: `c${i}`, messages: [message(text, START - 9_000)] });
    await onSnapshot(deps, snapshot({ visit: `v${i}`, open: told }), { tabId: i, frameId: 0 });
  }
  expect(await countWaiting(deps.db)).toBe(2);
});

test('says nothing when nobody waits, and no more than fits', () => {
  expect([0, 1, 99, 100, 5_000].map(badgeText)).toEqual(['', '1', '99', '99+', '99+']);
});
